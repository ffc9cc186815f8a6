// Runs a command of this folder, which is TypeScript, on a Node that is not.
//
// The commands are bundled once, as VitePress bundles its configuration, and run
// from the bundle until a source changes. A loader that translates every module on
// its way in would take longer than a command has.
//
// package.json starts two of them with flags for V8. `check` takes seconds, on as many
// cores as the compiler beside it leaves free: optimizing functions later, after more
// bytes of bytecode, keeps it from making machine code that is hardly used. `build`
// holds thousands of pages, and each collection of new objects looks through the list
// of all memory: with more room for them, in MB, there are fewer.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { fileURLToPath, pathToFileURL } from 'node:url'

const sources = fileURLToPath(new URL('..', import.meta.url))
const sandbox = fileURLToPath(new URL('../../sandbox', import.meta.url))
const cache = path.join(sources, 'cache', 'cli')

const bundle = path.join(cache, fingerprint([sources, sandbox]))
if (!existsSync(bundle))
  await writeBundle(bundle)
await import(pathToFileURL(path.join(bundle, 'main.mjs')).href)

/** Changes when any source does. */
function fingerprint(folders) {
  const hash = createHash('sha256').update(process.version)
  for (const file of folders.flatMap(listSources)) {
    const { mtimeMs, size } = statSync(file)
    hash.update(`${file}\0${mtimeMs}\0${size}\0`)
  }
  return hash.digest('hex').slice(0, 16)
}

function listSources(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .filter(entry => !['cache', 'dist', 'generated', 'theme', '.temp'].includes(entry.name))
    .flatMap((entry) => {
      const file = path.join(folder, entry.name)
      return entry.isDirectory() ? listSources(file) : /\.ts$/.test(entry.name) ? [file] : []
    })
    .sort()
}

/** Writes the bundle whole or not at all, and takes older ones away. */
async function writeBundle(target) {
  const { rolldown } = await import('rolldown')
  const build = await rolldown({
    input: {
      'main': path.join(sources, 'cli', 'main.ts'),
      'compiler-process': path.join(sources, 'twoslash', 'compiler-process.ts'),
    },
    platform: 'node',
    external: /^[^./]/,
  })
  const draft = `${target}.${process.pid}`
  await build.write({ dir: draft, format: 'esm', entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs', sourcemap: 'inline' })
  await build.close()
  for (const old of readdirSync(cache)) {
    // Another command may be writing its draft, or have been first and run from the bundle by now.
    if (path.join(cache, old) !== target && !/\.\d+$/.test(old))
      rmSync(path.join(cache, old), { recursive: true, force: true })
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
