import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'pathe'
import { HTTP_METHODS } from '../.vitepress/model/http-method.ts'

/** A page of the site that describes operations. */
export interface EndpointPage {
  /** Its path from the folder of the pages: `openapi/v3/….md`. */
  file: string
  operations: number
}

const HEADING = new RegExp(`^#.*\\{#(?:${HTTP_METHODS.join('|')})\\}`, 'gm')
const OWN_SNIPPET = new RegExp(`^(?:${HTTP_METHODS.join('|')})\\.`)

/** What every page and every snippet needs, wherever they are. */
const NEEDED = ['docs/public', 'docs/fields.yaml', 'docs/openapi/index.md', 'snippets/wxpay.ts', 'snippets/tsconfig.json']

/**
 * The pages of a project that describe operations, in the order of their paths.
 *
 * @param root absolute path of the project
 */
export async function findEndpointPages(root: string): Promise<EndpointPage[]> {
  const docs = path.join(root, 'docs')
  const entries = await readdir(path.join(docs, 'openapi'), { recursive: true, withFileTypes: true })
  const files = entries.filter(entry => entry.isFile() && entry.name.endsWith('.md') && entry.name !== 'index.md')
    .map(entry => path.relative(docs, path.join(entry.parentPath, entry.name)))
    .sort()
  const pages = await Promise.all(files.map(async (file): Promise<EndpointPage> => {
    const text = await readFile(path.join(docs, file), 'utf8')
    return { file, operations: text.match(HEADING)?.length ?? 0 }
  }))
  return pages.filter(({ operations }) => operations > 0)
}

/** How many operations pages describe. */
export function countOperations(pages: readonly EndpointPage[]): number {
  return pages.reduce((sum, { operations }) => sum + operations, 0)
}

/** Copies a project's pages and snippets, all of them. */
export async function copySite(from: string, to: string): Promise<void> {
  for (const folder of ['docs', 'snippets'])
    await cp(path.join(from, folder), path.join(to, folder), { recursive: true })
}

/**
 * Copies an evenly spread part of a project's pages, with their snippets and the
 * pages of their families.
 *
 * @param from absolute path of the project
 * @param to absolute path of another
 * @param operations how many operations the part has, more or less: no page is torn
 */
export async function copyPartOfSite(from: string, to: string, operations: number): Promise<void> {
  const all = await findEndpointPages(from)
  const pages = spread(all, Math.max(1, Math.round(all.length * operations / countOperations(all))))
  const copy = (file: string): Promise<void> => /\.(?:md|yaml)$/.test(file)
    ? copyWithoutLinks(path.join(from, file), path.join(to, file))
    : cp(path.join(from, file), path.join(to, file), { recursive: true })
  for (const file of NEEDED)
    await copy(file)
  await mkdir(path.join(to, 'docs'), { recursive: true })
  await writeFile(path.join(to, 'docs/index.md'), '---\ntitle: 首页\n---\n\n# 首页\n')
  const indexes = new Set(pages.flatMap(({ file }) => foldersAbove(file)).map(folder => `docs/${folder}/index.md`))
  const existing = new Set(await readdir(path.join(from, 'docs'), { recursive: true }).then(files => files.map(file => `docs/${file}`)))
  for (const index of indexes) {
    if (existing.has(index))
      await copy(index)
  }
  for (const { file } of pages) {
    await copy(`docs/${file}`)
    for (const snippet of await findSnippets(from, file))
      await copy(snippet)
  }
}

/** Copies a page or the dictionary, with the texts of its links alone: what they lead to may be no part of the part. */
async function copyWithoutLinks(from: string, to: string): Promise<void> {
  const text = await readFile(from, 'utf8')
  await mkdir(path.dirname(to), { recursive: true })
  await writeFile(to, text.replace(/\[([^[\]]+)\]\([/#.][^()\s]*\)/g, '$1').replace(/^deprecated: \/.*$/m, 'deprecated: true'))
}

/** Some of a list, as far from each other as can be. */
export function spread<T>(all: readonly T[], count: number): T[] {
  const length = Math.min(count, all.length)
  return Array.from({ length }, (_, i) => all[Math.floor(i * all.length / length)]!)
}

/** The snippets of a page's operations, by their paths from the project's folder. */
async function findSnippets(root: string, page: string): Promise<string[]> {
  const { dir, name } = path.posix.parse(`snippets/${page}`)
  const files = await readdir(path.join(root, dir))
  return files.filter(file => file.startsWith(`${name}.`) && OWN_SNIPPET.test(file.slice(name.length + 1))).map(file => `${dir}/${file}`)
}

/** `openapi/v3/a.md` → `openapi`, `openapi/v3` */
function foldersAbove(file: string): string[] {
  const parts = file.split('/').slice(0, -1)
  return parts.map((_, i) => parts.slice(0, i + 1).join('/'))
}
