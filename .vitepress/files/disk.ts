import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import process from 'node:process'
import path from 'pathe'
import { glob } from 'tinyglobby'
import { ownPath } from './own-path.ts'

/** What a project is read from. All paths are ours. */
export interface FileSystem {
  /** Whether it tells `A` from `a`. */
  isCaseSensitive: (folder: string) => boolean
  /** The text of a file, or `undefined` if it is not there. */
  readText: (file: string) => string | undefined
  /** The files of a folder, and of those in it, whose names end in one of some extensions. */
  listFiles: (folder: string, extensions: readonly string[]) => Promise<string[]>
  /** A file as its folders spell its name, if it is there. */
  spelled: (file: string) => string | undefined
}

/** The file system of the machine. */
export const disk: FileSystem = {
  isCaseSensitive(folder) {
    const other = folder.replace(/[a-z]/gi, letter => letter === letter.toUpperCase() ? letter.toLowerCase() : letter.toUpperCase())
    if (other === folder || !existsSync(other))
      return true
    const [own, found] = [statSync(folder), statSync(other)]
    return own.ino !== found.ino || own.dev !== found.dev
  },
  readText,
  async listFiles(folder, extensions) {
    const pattern = extensions.length === 1 ? `**/*.${extensions[0]}` : `**/*.{${extensions.join(',')}}`
    const files = await glob(pattern, { cwd: folder, absolute: true, ignore: ['**/node_modules/**'], expandDirectories: false })
    return files.map(ownPath)
  },
  spelled(file) {
    let real: string
    try {
      real = ownPath(realpathSync.native(file))
    }
    catch {
      return undefined
    }
    // From its end, up to what is a link, whose own name is not among the real ones.
    const names = file.split('/')
    const found = real.split('/')
    for (let i = 1; i <= Math.min(names.length, found.length) && names.at(-i)!.toLowerCase() === found.at(-i)!.toLowerCase(); i++)
      names[names.length - i] = found.at(-i)!
    return names.join('/')
  },
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
  if (readText(file) !== text)
    await writeTexts([[file, text]])
}
