// Makes JavaScript of the TypeScript sources, once, for every Node that is supported:
// as VitePress does with its configuration. A loader that translates every module on
// its way in would take longer than a command has, and have to know every Node.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import module from 'node:module'
import path from 'node:path'
import process from 'node:process'
import { pathToFileURL } from 'node:url'

const ROOT = path.join(import.meta.dirname, '../..')
const SOURCES = path.join(ROOT, '.vitepress')
const CACHE = path.join(SOURCES, 'cache', 'cli')

/** The modules that a process or a thread begins with. */
const ENTRIES = {
  'main': 'cli/main.ts',
  'compiler-process': 'engine/compiler-process/compiler-process.ts',
  'highlight-thread': 'engine/highlighting/highlight-thread.ts',
}

/** What is made of the sources, or read by the bundler of the site alone. */
const SKIPPED = ['cache', 'dist', 'generated', 'theme', '.temp']

/**
 * The address of a bundled entry. The bundle is written when the sources, or the
 * packages, have changed since the last time.
 *
 * @param {'main' | 'compiler-process' | 'highlight-thread'} entry
 * @returns {Promise<string>} a file URL
 */
export async function bundled(entry) {
  // Node 22 and later keep the machine code of what they have run, TypeScript's 9 MB above all.
  module.enableCompileCache?.(path.join(SOURCES, 'cache', 'code'))
  const bundle = path.join(CACHE, fingerprint())
  if (!existsSync(bundle))
    await writeBundle(bundle)
  return pathToFileURL(path.join(bundle, `${entry}.mjs`)).href
}

/** Changes when any source does, or any package. */
function fingerprint() {
  const hash = createHash('sha256')
  for (const file of [SOURCES, path.join(ROOT, 'sandbox')].flatMap(listSources).concat(path.join(ROOT, 'package-lock.json'))) {
    const { mtimeMs, size } = statSync(file, { throwIfNoEntry: false }) ?? {}
    hash.update(`${file}\0${mtimeMs}\0${size}\0`)
  }
  return hash.digest('hex').slice(0, 16)
}

function listSources(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .filter(entry => !SKIPPED.includes(entry.name))
    .flatMap((entry) => {
      const file = path.join(folder, entry.name)
      return entry.isDirectory() ? listSources(file) : /\.m?ts$/.test(entry.name) ? [file] : []
    })
    .sort()
}

/** Writes the bundle whole or not at all, and takes older ones away. */
async function writeBundle(target) {
  const { rolldown } = await import('rolldown')
  const build = await rolldown({
    input: Object.fromEntries(Object.entries(ENTRIES).map(([name, file]) => [name, path.join(SOURCES, file)])),
    platform: 'node',
    external: /^(?![./]|[a-z]:)/i,
  })
  const draft = `${target}.${process.pid}`
  await build.write({ dir: draft, format: 'esm', entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs', sourcemap: 'inline' })
  await build.close()
  for (const old of readdirSync(CACHE)) {
    // Another command may be writing its draft, or have been first and run from the bundle by now.
    if (path.join(CACHE, old) !== target && !/\.\d+$/.test(old))
      rmSync(path.join(CACHE, old), { recursive: true, force: true })
  }
  try {
    renameSync(draft, target)
  }
  catch (error) {
    rmSync(draft, { recursive: true, force: true })
    if (!existsSync(target))
      throw error
  }
}
