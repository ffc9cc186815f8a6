import type { Workspace } from './workspace.ts'
import { existsSync } from 'node:fs'
import { readdir, readFile, stat } from 'node:fs/promises'
import { gzipSync } from 'node:zlib'
import path from 'pathe'
import { SEARCH_FOLDER } from '../.vitepress/search/search-record.ts'
import { measure } from './measure.ts'
import { findEndpointPages } from './site-pages.ts'

/** How large a built site is; everything in bytes, pages and scripts as they are sent, gzipped. */
export interface SiteSizes {
  /** Of each endpoint page. */
  html: number[]
  /** Of each endpoint page, its own script where it is the first that a reader opens. */
  firstScript: number[]
  /** Of each endpoint page, its own script where a reader comes from another. */
  nextScript: number[]
  /** All files of the site. */
  output: number
  /** The files of the search. */
  search: number
  files: number
}

const TYPED_EXAMPLE = /<div class="vp-block example[^>]*data-tab="ts">.*?<\/pre>/gs
const OWN_SCRIPT = /\/(assets\/[^"/]+\.md\.[\w-]+)\.lean\.js"/

/**
 * Builds the site of a workspace, unless that has been done.
 *
 * @returns absolute path of the built site
 */
export async function ensureBuilt({ root, command }: Workspace): Promise<string> {
  const dist = path.join(root, '.vitepress/dist')
  if (!existsSync(path.join(dist, 'index.html')))
    await measure(command('build'))
  return dist
}

/**
 * The endpoint pages of a built site with a typed example that says of no name what
 * it means.
 *
 * @param root absolute path of the project
 */
export async function pagesWithoutHovers(root: string): Promise<string[]> {
  const pages = await readEndpointPages(root)
  return pages.filter(({ html }) => {
    const examples = html.match(TYPED_EXAMPLE) ?? []
    return examples.length === 0 || examples.some(example => !example.includes('data-popup='))
  }).map(({ file }) => file)
}

/**
 * Measures a built site.
 *
 * @param root absolute path of the project
 */
export async function measureSizes(root: string): Promise<SiteSizes> {
  const dist = distOf(root)
  const files = await listFiles(dist)
  const pages = await readEndpointPages(root)
  const scripts = pages.map(({ file, html }) => {
    const script = OWN_SCRIPT.exec(html)?.[1]
    if (script === undefined)
      throw new Error(`${file} loads no script of its own.`)
    return path.join(dist, script)
  })
  const gzippedFiles = (list: readonly string[]): Promise<number[]> => Promise.all(list.map(async file => gzipped(await readFile(file))))
  return {
    html: pages.map(({ html }) => gzipped(html)),
    firstScript: await gzippedFiles(scripts.map(script => `${script}.lean.js`)),
    nextScript: await gzippedFiles(scripts.map(script => `${script}.js`)),
    output: await sizeOf(files),
    search: await sizeOf(files.filter(file => file.startsWith(`${path.join(dist, SEARCH_FOLDER)}/`))),
    files: files.length,
  }
}

/**
 * The endpoint page of a built site that is as large as half of them, gzipped.
 *
 * @param root absolute path of the project
 */
export async function medianPage(root: string): Promise<{ address: string, size: number }> {
  const pages = await readEndpointPages(root)
  const sizes = pages.map(({ file, html }) => ({ address: `/${file.replace(/\.md$/, '')}`, size: gzipped(html) }))
  const middle = sizes.toSorted((a, b) => a.size - b.size)[Math.floor(sizes.length / 2)]
  if (!middle)
    throw new Error('The site has no endpoint page.')
  return middle
}

async function readEndpointPages(root: string): Promise<{ file: string, html: string }[]> {
  const pages = await findEndpointPages(root)
  return Promise.all(pages.map(async ({ file }) =>
    ({ file, html: await readFile(path.join(distOf(root), file.replace(/\.md$/, '.html')), 'utf8') })))
}

function distOf(root: string): string {
  return path.join(root, '.vitepress/dist')
}

async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries.filter(entry => entry.isFile()).map(entry => path.join(entry.parentPath, entry.name))
}

async function sizeOf(files: readonly string[]): Promise<number> {
  const sizes = await Promise.all(files.map(async file => (await stat(file)).size))
  return sizes.reduce((sum, size) => sum + size, 0)
}

function gzipped(content: string | Uint8Array): number {
  return gzipSync(content).length
}
