import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import process from 'node:process'
import path from 'pathe'
import { glob } from 'tinyglobby'
import { readText, writeText } from '../files/disk.ts'
import { siteAddress } from './site-address.ts'

export interface BuildSettings {
  /** Absolute path of the project. */
  root: string
  /** Absolute path of the folder that the site is written to. */
  outDir: string
  /** The path that the site is served under. */
  base: string
}

/** What a site was built from, and what has been written. */
interface BuildRecord {
  inputs: string
  /** Path from the folder of the site → hash of the file. */
  outputs: Record<string, string>
}

/** All that a site is made of: its sources, and the packages that are installed. */
const INPUTS = ['docs/**', 'snippets/**', '.vitepress/**', 'package.json', 'package-lock.json', 'tsconfig.json', 'node_modules/.package-lock.json']

/** What VitePress asks the environment for, before it sets some of it itself. */
const ENVIRONMENT = [process.env.NODE_ENV, process.env.DEBUG]

/** What is made of the rest. */
const MADE = ['.vitepress/cache/**', '.vitepress/dist/**', '.vitepress/generated/**', '.vitepress/.temp/**', '**/*.tmp']

/**
 * Remembers what a site was built from. A build from the same files, by the same
 * programs, gives the same site: while that stands as it was written, there is
 * nothing to do.
 */
export class BuildRecords {
  private readonly file: string
  private inputs: string | undefined
  private readonly settings: BuildSettings

  constructor(settings: BuildSettings) {
    this.settings = settings
    const { root, outDir, base } = settings
    this.file = path.join(root, '.vitepress', 'cache', 'builds', `${hash(`${outDir}\0${base}`).slice(0, 16)}.json`)
  }

  /** Whether a build would change nothing: its sources and what it has written are as they were. */
  async isCurrent(): Promise<boolean> {
    this.inputs = await hashInputs(this.settings)
    const record = readRecord(this.file)
    if (record?.inputs !== this.inputs || !existsSync(this.settings.outDir))
      return false
    const outputs = await hashFiles(this.settings.outDir, ['**'], [])
    return JSON.stringify(outputs) === JSON.stringify(record.outputs)
  }

  /** Remembers a build that has succeeded, if nothing has changed while it ran. */
  async remember(): Promise<void> {
    const inputs = await hashInputs(this.settings)
    if (inputs !== this.inputs)
      return
    const record: BuildRecord = { inputs, outputs: await hashFiles(this.settings.outDir, ['**'], []) }
    await writeText(this.file, JSON.stringify(record))
  }
}

async function hashInputs({ root, outDir, base }: BuildSettings): Promise<string> {
  const inside = path.relative(root, outDir)
  const files = await hashFiles(root, INPUTS, inside.startsWith('..') ? MADE : [...MADE, `${inside}/**`])
  return hash(JSON.stringify({ files, base, address: siteAddress()?.href, node: process.version, environment: ENVIRONMENT }))
}

/** Path → hash, in the order of the paths. */
async function hashFiles(folder: string, patterns: string[], ignore: string[]): Promise<Record<string, string>> {
  const files = await glob(patterns, { cwd: folder, ignore, dot: true, expandDirectories: false })
  return Object.fromEntries(files.sort().map(file => [file, hash(readFileSync(path.join(folder, file)))]))
}

function hash(content: string | NodeJS.ArrayBufferView): string {
  return createHash('sha256').update(content).digest('hex')
}

/** A record that cannot be read is none. */
function readRecord(file: string): BuildRecord | undefined {
  try {
    const text = readText(file)
    return text === undefined ? undefined : JSON.parse(text) as BuildRecord // written by this class
  }
  catch {
    return undefined
  }
}
