import type { SandboxKeys } from '../../sandbox/signing/keys.ts'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import path from 'pathe'
import { rolldown } from 'rolldown'
import { generateKeys } from '../../sandbox/signing/keys.ts'
import { ROOT } from '../support/root.ts'

export const SNIPPETS = path.join(ROOT, 'snippets')

/** New keys under the names that the snippets call them by. */
export function snippetKeys(): SandboxKeys {
  return {
    ...generateKeys(),
    merchantSerial: '0000000000000000000000000000000000000001',
    platformSerial: 'PUB_KEY_ID_0000000000000000000000000001',
    apiv3Key: '00000000000000000000000000000000',
  }
}

/** Modules of the snippets' folder as JavaScript that can be imported. */
export interface SnippetBundle {
  /** Where a module was written that was bundled, by its absolute path. */
  file: (source: string) => string
  /** Imports a module that was bundled, by its absolute path. */
  import: (source: string) => Promise<object>
  remove: () => void
}

const FILES = path.join(import.meta.dirname, 'fake-files.ts')
const KEY_FILE = /file:\/\/\/path\/to\/(\w+\.pem)/g

/**
 * Bundles modules of the snippets' folder, with nothing about them changed but that
 * keys are read where these are, and that `node:fs` is a fake one.
 *
 * @param files absolute paths
 * @param keys what stands in the key files that snippets name
 */
export async function bundleSnippets(files: readonly string[], keys: SandboxKeys): Promise<SnippetBundle> {
  // Below node_modules, for what they import to be found.
  const cache = path.join(ROOT, 'node_modules', '.cache')
  mkdirSync(cache, { recursive: true })
  const folder = mkdtempSync(path.join(cache, 'sandbox-snippets-'))
  writeFileSync(path.join(folder, 'apiclient_key.pem'), keys.merchantPrivateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600 })
  writeFileSync(path.join(folder, 'pub_key.pem'), keys.platformPublicKey.export({ type: 'spki', format: 'pem' }))

  const entries = [...files, FILES]
  const nameOf = (file: string): string => `entry-${entries.indexOf(file)}`
  const bundle = await rolldown({
    input: Object.fromEntries(entries.map(file => [nameOf(file), file])),
    platform: 'node',
    external: id => id !== 'node:fs' && /^[^./#\0]/.test(id) && !path.isAbsolute(id),
    resolve: { alias: { '#wxpay': path.join(SNIPPETS, 'wxpay.ts'), '#notify': path.join(SNIPPETS, 'notify.ts') } },
    plugins: [{
      name: 'sandbox-snippets',
      resolveId: (id, importer) => id === 'node:fs' && importer?.startsWith(SNIPPETS) ? FILES : undefined,
      transform: (code, id) => id.startsWith(SNIPPETS) ? code.replaceAll(KEY_FILE, (_, name: string) => String(pathToFileURL(path.join(folder, name)))) : undefined,
    }],
  })
  await bundle.write({ dir: folder, format: 'esm', entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' })
  await bundle.close()
  const file = (source: string): string => path.join(folder, `${nameOf(source)}.mjs`)
  return {
    file,
    import: source => import(/* @vite-ignore */ pathToFileURL(file(source)).href) as Promise<object>, // a module is one
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

/** The fake `node:fs` of a bundle. */
export async function importFakeFiles(bundle: SnippetBundle): Promise<typeof import('./fake-files.ts')> {
  return await bundle.import(FILES) as typeof import('./fake-files.ts') // bundled from it
}
