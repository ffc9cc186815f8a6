import type ts from 'typescript'
import type { PathKey } from '../../files/path-map.ts'
import path from 'pathe'
import { isWithin } from '../../files/own-path.ts'
import { pathKey, PathMap } from '../../files/path-map.ts'
import { isPackageFile } from './package-file.ts'

/** What TypeScript's own server asks its hosts for, besides what is declared: whether to look again for what a file imports. */
interface ResolutionHost {
  hasInvalidatedResolutions: (file: string) => boolean
}

interface OverlayFile {
  text: string
  version: string
}

/**
 * The files that examples are compiled from: an overlay of texts that the site
 * owns (fences, snippets, the SDK module) over the disk, which holds the rest
 * (libraries and their types) and is read once.
 */
export class ExampleFiles {
  /** What makes two paths one file to the compiler. */
  readonly keyOf: PathKey
  private readonly overlay: PathMap<OverlayFile>
  private readonly directories: PathMap<number>
  private readonly disk: PathMap<ts.IScriptSnapshot | undefined>
  private changes = 0
  private replacements = 0
  private additions = 0
  private readonly typescript: typeof ts

  constructor(typescript: typeof ts) {
    this.typescript = typescript
    this.keyOf = pathKey(typescript.sys.useCaseSensitiveFileNames)
    this.overlay = new PathMap(this.keyOf)
    this.directories = new PathMap(this.keyOf)
    this.disk = new PathMap(this.keyOf)
  }

  /** Changes whenever a file does. */
  get version(): string {
    return String(this.changes)
  }

  /** Changes when a file changes or goes, and not when one comes. */
  get replaced(): string {
    return String(this.replacements)
  }

  /** Puts a text into the overlay, or takes it out. */
  set(file: string, text: string | undefined): void {
    const old = this.overlay.get(file)
    if (old?.text === text)
      return
    this.changes++
    if (old || this.disk.has(file))
      this.replacements++
    else
      this.additions++
    if (text === undefined)
      this.overlay.delete(file)
    else
      this.overlay.set(file, { text, version: this.version })
    if (!old !== (text === undefined))
      this.count(path.dirname(file), text === undefined ? -1 : 1)
  }

  /** Changes whenever that file does; `'0'` if it is not in the overlay. */
  versionOf(file: string): string {
    return this.overlay.get(file)?.version ?? '0'
  }

  /** Absolute paths of the overlay's files in a folder. */
  within(folder: string): string[] {
    return [...this.overlay.keys()].filter(file => isWithin(this.keyOf(folder), this.keyOf(file)))
  }

  /** The text of a file of the overlay. */
  textOf(file: string): string | undefined {
    return this.overlay.get(file)?.text
  }

  has(file: string): boolean {
    return this.overlay.has(file)
  }

  /** A language service host over these files. */
  host(root: string, options: ts.CompilerOptions, rootFiles: () => string[]): ts.LanguageServiceHost & ResolutionHost {
    const { sys, ScriptSnapshot, getDefaultLibFilePath } = this.typescript
    /** The additions that the last program has seen, and whether there are others since. */
    let seen = this.additions
    let hasOthers = false
    return {
      getProjectVersion: () => this.version,
      getCompilationSettings: () => options,
      // Asked for once for each program, before anything else of it.
      getScriptFileNames: () => {
        hasOthers = this.additions !== seen
        seen = this.additions
        return rootFiles()
      },
      // An import that led nowhere may lead to a file that has come since; a library's does not.
      hasInvalidatedResolutions: file => hasOthers && !isPackageFile(file),
      getScriptVersion: file => this.versionOf(file),
      getScriptSnapshot: (file) => {
        const text = this.overlay.get(file)?.text
        return text === undefined ? this.fromDisk(file) : ScriptSnapshot.fromString(text)
      },
      getCurrentDirectory: () => root,
      useCaseSensitiveFileNames: () => sys.useCaseSensitiveFileNames,
      getDefaultLibFileName: getDefaultLibFilePath,
      fileExists: file => this.overlay.has(file) || sys.fileExists(file),
      readFile: (file, encoding) => this.overlay.get(file)?.text ?? sys.readFile(file, encoding),
      directoryExists: directory => this.directories.has(directory) || sys.directoryExists(directory),
      getDirectories: sys.getDirectories,
      realpath: file => this.overlay.spelled(file) ?? sys.realpath?.(file) ?? file,
    }
  }

  private fromDisk(file: string): ts.IScriptSnapshot | undefined {
    if (!this.disk.has(file)) {
      const text = this.typescript.sys.readFile(file)
      this.disk.set(file, text === undefined ? undefined : this.typescript.ScriptSnapshot.fromString(text))
    }
    return this.disk.get(file)
  }

  /** Counts a file into all the folders above it, which exist while they hold one. */
  private count(directory: string, by: number): void {
    for (let at = directory, up = path.dirname(at); ; at = up, up = path.dirname(at)) {
      const left = (this.directories.get(at) ?? 0) + by
      if (left > 0)
        this.directories.set(at, left)
      else
        this.directories.delete(at)
      if (at === up)
        return
    }
  }
}
