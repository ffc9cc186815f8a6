import type { Layout } from './layout.ts'
import { readFileSync } from 'node:fs'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import process from 'node:process'
import { glob } from 'tinyglobby'

/** Absolute paths of all pages of the site. */
export function findPages({ docs }: Layout): Promise<string[]> {
  return glob('**/*.md', { cwd: docs, absolute: true, ignore: ['**/node_modules/**'], expandDirectories: false })
}

/** Absolute paths of all snippets, and of the modules that they import. */
export function findSnippets({ snippets }: Layout): Promise<string[]> {
  return glob('**/*.{ts,tsx,js,jsx}', { cwd: snippets, absolute: true, ignore: ['**/node_modules/**', '**/*.d.ts'], expandDirectories: false })
}

/** A page's path from the folder of the pages, with forward slashes. */
export function relativePath({ docs }: Layout, file: string): string {
  return path.relative(docs, file).replaceAll(path.sep, '/')
}

/**
 * The text of a file, or `undefined` if it is not there any more. Read at once:
 * for very many small files the thread pool costs more than it gives.
 */
export function readText(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  }
  catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') // file system calls reject with nothing else
      return undefined
    throw error
  }
}

/** Writes files, all of them or, if one cannot be written, none: no name is given before every text is on the disk. */
export async function writeTexts(texts: readonly (readonly [file: string, text: string])[]): Promise<void> {
  const drafts: { file: string, draft: string }[] = []
  try {
    for (const [file, text] of texts) {
      const draft = `${file}.${process.pid}.tmp`
      await mkdir(path.dirname(file), { recursive: true })
      drafts.push({ file, draft })
      await writeFile(draft, text)
    }
  }
  catch (error) {
    await Promise.all(drafts.map(({ draft }) => rm(draft, { force: true })))
    throw error
  }
  for (const { file, draft } of drafts)
    await rename(draft, file)
}

/** Writes a file whole or not at all, and only if its text differs. */
export async function writeText(file: string, text: string): Promise<void> {
  if (readText(file) === text)
    return
  await mkdir(path.dirname(file), { recursive: true })
  const draft = `${file}.${process.pid}.tmp`
  await writeFile(draft, text)
  await rename(draft, file)
}
