import type { Command } from './measure.ts'
import { rmSync } from 'node:fs'
import { cp, mkdtemp, readdir, realpath, rename, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'pathe'
import { ownPath } from '../.vitepress/files/own-path.ts'
import { onExit } from './cleanup.ts'
import { generateOperations, operationFiles } from './generator/generate-operations.ts'
import { writeFiles } from './generator/write-files.ts'
import { measure } from './measure.ts'
import { copyPartOfSite, copySite, countOperations, findEndpointPages } from './site-pages.ts'

/** The repository. */
export const ROOT = path.join(import.meta.dirname, '..')

export interface WorkspaceOptions {
  /** What its pages are: this repository's, all or an evenly spread part of them, or made up. */
  pages: { of: 'site', operations?: number } | { of: 'generator', operations: number }
  /**
   * How it is built: as the site is; with neither types nor colours; or with
   * Twoslash and VitePress as they come.
   *
   * @default 'site'
   */
  setup?: Setup
  /** What Node is started with besides, for its commands. */
  nodeFlags?: readonly string[]
}

type Setup = keyof typeof CONFIGS

/** A project in a temporary folder, with this repository's sources and packages. */
export interface Workspace {
  /** Absolute path. */
  root: string
  /** How many operations its pages describe. */
  operations: number
  /** A command of the project, run by the workspace's own copy of it. */
  command: (name: string) => Command
  /** The same, as if nothing had been done before: caches are taken away first. */
  coldCommand: (name: string) => Command
  remove: () => Promise<void>
}

/** Who makes the configuration of a workspace, seen from its `.vitepress`. */
const CONFIGS = {
  site: { module: './site-config.ts', make: 'siteConfig', options: '' },
  floor: { module: './site-config.ts', make: 'siteConfig', options: ', types: false, highlighting: false' },
  stock: { module: '../bench/stock/config.ts', make: 'stockConfig', options: '' },
} as const

/** What is made, and not written. */
const MADE = ['cache', 'dist', 'generated', '.temp']

/** The cache that is no shortcut of any command's work: the bundle of the commands themselves. */
const KEPT_CACHE = 'cli'

/**
 * Makes a project to measure on. Its SDK module is written, and its commands are
 * bundled: no command that is measured is the first one.
 */
export async function createWorkspace({ pages, setup = 'site', nodeFlags = [] }: WorkspaceOptions): Promise<Workspace> {
  const root = ownPath(await realpath(await mkdtemp(path.join(tmpdir(), 'reference-bench-'))))
  const forget = onExit(() => rmSync(root, { recursive: true, force: true, maxRetries: 3 }))
  await symlink(path.join(ROOT, 'node_modules'), path.join(root, 'node_modules'), 'junction')
  await copySources(root)
  if (pages.of === 'generator')
    await writeGenerated(root, pages.operations)
  else if (pages.operations === undefined)
    await copySite(ROOT, root)
  else
    await copyPartOfSite(ROOT, root, pages.operations)
  const isWhole = pages.of === 'site' && pages.operations === undefined
  await writeFile(path.join(root, '.vitepress/config.ts'), configText(root, setup, isWhole))
  if (setup === 'stock')
    await useStockTheme(root)

  const command = (name: string): Command => ({ name, args: [...nodeFlags, path.join(root, '.vitepress/cli/run.mjs'), name, '--root', root], cwd: root })
  await measure(command('generate'))
  return {
    root,
    operations: countOperations(await findEndpointPages(root)),
    command,
    coldCommand: name => ({ ...command(name), before: () => clearCaches(root) }),
    remove: async () => {
      await rm(root, { recursive: true, force: true, maxRetries: 3 })
      forget()
    },
  }
}

async function copySources(root: string): Promise<void> {
  const skipped = MADE.map(name => path.join(ROOT, '.vitepress', name))
  for (const file of ['.vitepress', 'sandbox', 'package.json'])
    await cp(path.join(ROOT, file), path.join(root, file), { recursive: true, filter: source => !skipped.includes(source) })
}

async function writeGenerated(root: string, operations: number): Promise<void> {
  for (const file of ['snippets/wxpay.ts', 'snippets/tsconfig.json', 'docs/public'])
    await cp(path.join(ROOT, file), path.join(root, file), { recursive: true })
  await writeFiles(root, [
    { file: 'docs/index.md', text: '---\ntitle: 首页\n---\n\n# 首页\n' },
    ...operationFiles(generateOperations(operations)),
  ])
}

/** The configuration of the site in a workspace. A part of it has links that lead nowhere. */
function configText(root: string, setup: Setup, isWhole: boolean): string {
  const { module, make, options } = CONFIGS[setup]
  return `import { ${make} } from '${module}'

const config = ${make}({ root: ${JSON.stringify(root)}${options} })

export default async env => ({ ...await config(env), ignoreDeadLinks: ${!isWhole} })
`
}

/** Puts what Twoslash's documentation asks of a theme around the site's own. */
async function useStockTheme(root: string): Promise<void> {
  const theme = path.join(root, '.vitepress/theme')
  await cp(path.join(ROOT, 'bench/stock'), path.join(root, 'bench/stock'), { recursive: true })
  await rename(path.join(theme, 'index.ts'), path.join(theme, 'site-theme.ts'))
  await writeFile(path.join(theme, 'index.ts'), `import { stockTheme } from '../../bench/stock/theme.ts'
import siteTheme from './site-theme.ts'

export default stockTheme(siteTheme)
`)
}

async function clearCaches(root: string): Promise<void> {
  const cache = path.join(root, '.vitepress/cache')
  for (const name of await readdir(cache)) {
    if (name !== KEPT_CACHE)
      await rm(path.join(cache, name), { recursive: true, force: true })
  }
}
