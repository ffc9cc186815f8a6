import type { FileSystem } from '../../.vitepress/files/disk.ts'
import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs'
import nativePath from 'node:path'
import ts from 'typescript'
import { ROOT } from './root.ts'

/** Where the project lies on a machine with Windows. */
export const WINDOWS_ROOT = 'C:/Users/商户 1/site'

/**
 * A file system that does not tell `A` from `a`, and has drives: files in memory, or those
 * of this repository under another name.
 */
export class WindowsFiles implements FileSystem {
  private readonly texts = new Map<string, { file: string, text: string }>()

  /** @param files path, in whatever form → text */
  constructor(files: Record<string, string>) {
    for (const [file, text] of Object.entries(files))
      this.write(file, text)
  }

  write(file: string, text: string): void {
    const found = slashed(file)
    this.texts.delete(found.toLowerCase())
    this.texts.set(found.toLowerCase(), { file: found, text })
  }

  delete(file: string): void {
    this.texts.delete(slashed(file).toLowerCase())
  }

  isCaseSensitive = (): boolean => false
  readText = (file: string): string | undefined => this.texts.get(slashed(file).toLowerCase())?.text
  spelled = (file: string): string | undefined => this.texts.get(slashed(file).toLowerCase())?.file

  listFiles = async (folder: string, extensions: readonly string[]): Promise<string[]> =>
    Array.from(this.texts.values(), ({ file }) => file).filter(file => file.toLowerCase().startsWith(`${folder.toLowerCase()}/`) && extensions.some(extension => file.endsWith(`.${extension}`)))
}

/** With forward slashes, and a capital for the drive. */
function slashed(file: string): string {
  return file.replaceAll('\\', '/').replace(/^[a-z]:/, drive => drive.toUpperCase())
}

/** The file of this repository that a path on that machine stands for, whatever its capitals. */
function realFile(file: string): string | undefined {
  const path = slashed(file)
  if (!path.toLowerCase().startsWith(WINDOWS_ROOT.toLowerCase()))
    return undefined
  let real = ROOT
  for (const name of path.slice(WINDOWS_ROOT.length).split('/').filter(Boolean)) {
    if (!existsSync(nativePath.join(real, name))) {
      const found = statSync(real).isDirectory() ? readdirSync(real).find(other => other.toLowerCase() === name.toLowerCase()) : undefined
      if (found === undefined)
        return undefined
      real = nativePath.join(real, found)
    }
    else {
      real = nativePath.join(real, name)
    }
  }
  return real
}

/** TypeScript, as it is on that machine. */
export function windowsTypescript(): typeof ts {
  const isFile = (file: string): boolean => {
    const real = realFile(file)
    return real !== undefined && statSync(real).isFile()
  }
  const sys: ts.System = {
    ...ts.sys,
    useCaseSensitiveFileNames: false,
    getCurrentDirectory: () => WINDOWS_ROOT,
    getExecutingFilePath: () => `${WINDOWS_ROOT}/node_modules/typescript/lib/typescript.js`,
    fileExists: isFile,
    readFile: file => isFile(file) ? readFileSync(realFile(file)!, 'utf8') : undefined,
    directoryExists: (folder) => {
      const real = realFile(folder)
      return real !== undefined && statSync(real).isDirectory()
    },
    getDirectories: folder => readdirSync(realFile(folder) ?? ROOT, { withFileTypes: true }).filter(entry => entry.isDirectory()).map(({ name }) => name),
    realpath: file => realFile(file) === undefined ? file : slashed(file).slice(0, WINDOWS_ROOT.length) + nativePath.relative(realpathSync(ROOT), realFile(file)!).replace(/^/, '/'),
  }
  return {
    ...ts,
    sys,
    getDefaultLibFilePath: options => `${WINDOWS_ROOT}/node_modules/typescript/lib/${ts.getDefaultLibFileName(options)}`,
  }
}
