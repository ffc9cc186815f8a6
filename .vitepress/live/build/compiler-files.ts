import type { Layout } from '../../project/layout.ts'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'pathe'
import ts from 'typescript'
import { isWithin } from '../../files/own-path.ts'
import { pathOfUrl } from '../../files/url-path.ts'
import { sliceLibraries } from './slice-libraries.ts'

/** Texts of files: path from the project's folder, with `/` in front → text. */
export type VirtualFiles = Record<string, string>

/** What a compiler that has no disk reads. */
export interface CompilerFiles {
  /** All that examples need but for declarations of families; of {@link SLICED}, what nearly all examples make do with. */
  files: VirtualFiles
  /** Global names that the libraries have more of. */
  names: string[]
  /** Modules that are in the libraries. */
  modules: string[]
}

/** What is found out about the compiler's files at once. */
export interface AllCompilerFiles extends CompilerFiles {
  /** The sliced files, as a whole. */
  libraries: VirtualFiles
}

/** Declarations of packages, which are given without their comments. */
export const LIBRARY_FILES = /\/node_modules\/.*\.d\.[cm]?ts$/

/** The packages whose declarations are large, and little used: those of the language and of Node. */
const SLICED = /\/node_modules\/(?:typescript|@types\/node|undici-types|buffer)\//

/**
 * All that the compiler reads for examples, before it reads an example: found by letting
 * it read. Libraries are without their comments, which are most of them and shown nowhere.
 *
 * @param layout where the project's parts lie
 * @param declarations the SDK's modules: path from their root module → text. Only the root is among the files, the others are asked for one by one
 */
export function readCompilerFiles(layout: Layout, declarations: ReadonlyMap<string, string>): AllCompilerFiles {
  const { root, tsconfig, client, sdk } = layout
  const read = new Map<string, string>()
  const isSdk = (file: string): boolean => isWithin(path.dirname(sdk), file)
  const declared = (file: string): string | undefined => declarations.get(path.relative(path.dirname(sdk), file))
  const readFile = (file: string): string | undefined => {
    const text = isSdk(file) ? declared(file) : ts.sys.readFile(file)
    if (text !== undefined)
      read.set(file, text)
    return text
  }
  const config = ts.readConfigFile(tsconfig, readFile)
  const { options } = ts.parseJsonConfigFileContent(config.config ?? {}, { ...ts.sys, readDirectory: () => [] }, path.dirname(tsconfig))
  const host = ts.createCompilerHost(options)
  const program = ts.createProgram(modulesBeside(client), options, {
    ...host,
    getCurrentDirectory: () => root,
    // A folder of packages may be a link; the paths stay below the project.
    realpath: file => file,
    fileExists: file => isSdk(file) ? declared(file) !== undefined : host.fileExists(file),
    readFile,
    getSourceFile: (file, version) => {
      const text = readFile(file)
      return text === undefined ? undefined : ts.createSourceFile(file, text, version, true)
    },
  })
  const slice = sliceLibraries(program, file => SLICED.test(file), compilerNames())
  const printer = ts.createPrinter({ removeComments: true })
  const whole = (file: string): string => {
    const source = program.getSourceFile(file)
    return source && LIBRARY_FILES.test(file) ? printer.printFile(source) : read.get(file) ?? ''
  }
  const virtual = (files: Iterable<string>, text: (file: string) => string): VirtualFiles => Object.fromEntries(Array.from(files, file => [virtualPath(file, root), text(file)]))
  return {
    files: virtual([...read.keys()].filter(file => !isSdk(file) || file === sdk), file => slice.texts.get(file) ?? whole(file)),
    libraries: virtual(slice.texts.keys(), whole),
    names: slice.names,
    modules: slice.modules,
  }
}

/** What the compiler itself may ask libraries for, by its name: what `await` and `for` stand for, and the like. */
function compilerNames(): Set<string> {
  const compiler = readFileSync(pathOfUrl(import.meta.resolve('typescript')), 'utf8')
  return new Set(Array.from(compiler.matchAll(/"([A-Z]\w*)"/g), ([, name]) => name!))
}

/** A path below the project, as the compiler without a disk knows it. TypeScript's own libraries may be elsewhere. */
export function virtualPath(file: string, root: string): string {
  const at = file.lastIndexOf('/node_modules/')
  return at < 0 ? `/${path.relative(root, file)}` : file.slice(at)
}

/** What examples import: the module of the client, and those of its folder. */
function modulesBeside(client: string): string[] {
  const folder = path.dirname(client)
  return readdirSync(folder).filter(name => name.endsWith('.ts')).map(name => path.join(folder, name))
}
