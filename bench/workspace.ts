import { cp, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { generateOperations, writeFiles } from './generate-operations.ts'

export interface WorkspaceOptions {
  /** How many operations it has. */
  operations: number
  /** Whether its examples are checked and explained. */
  types: boolean
}

const ROOT = path.join(import.meta.dirname, '..')

/** What is made, and not written. */
const MADE = ['cache', 'dist', 'generated', '.temp']

/**
 * A project of generated pages in a temporary folder, with this repository's
 * sources and packages.
 *
 * @returns its absolute path, and what takes it away
 */
export async function createWorkspace({ operations, types }: WorkspaceOptions): Promise<{ root: string, remove: () => Promise<void> }> {
  const root = await realpath(await mkdtemp(path.join(tmpdir(), 'reference-bench-')))
  const copy = (file: string, skip: string[] = []): Promise<void> =>
    cp(path.join(ROOT, file), path.join(root, file), { recursive: true, filter: source => !skip.includes(path.relative(path.join(ROOT, file), source)) })
  await symlink(path.join(ROOT, 'node_modules'), path.join(root, 'node_modules'))
  await copy('.vitepress', MADE)
  for (const file of ['sandbox', 'package.json', 'snippets/wxpay.ts', 'snippets/tsconfig.json', 'docs/public'])
    await copy(file)
  await writeFiles(root, [
    { file: 'docs/index.md', text: '---\ntitle: 首页\n---\n\n# 首页\n' },
    ...generateOperations(operations),
  ])
  if (!types) {
    await writeFile(path.join(root, '.vitepress/config.ts'), `import { siteConfig } from './site-config.ts'

export default siteConfig({ root: ${JSON.stringify(root)}, types: false })
`)
  }
  return { root, remove: () => rm(root, { recursive: true, force: true }) }
}
