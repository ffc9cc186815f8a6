import type { Layout } from '../project/layout.ts'
import { readdirSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'

/** What a compiler that has no disk reads: path from the project's folder, with `/` in front → text. */
export type CompilerFiles = Record<string, string>

/** Declarations of packages, which are given without their comments. */
export const LIBRARY_FILES = /\/node_modules\/.*\.d\.[cm]?ts$/

/**
 * All that the compiler reads for examples, before it reads an example: found by letting
 * it read. Libraries are without their comments, which are most of them and shown nowhere.
 *
 * @param layout where the project's parts lie
 * @param declarations the SDK's modules: path from their root module → text. Only the root is among the files, the others are asked for one by one
 */
export function readCompilerFiles(layout: Layout, declarations: ReadonlyMap<string, string>): CompilerFiles {
  const { root, tsconfig, client, sdk } = layout
  const read = new Map<string, string>()
  const sources = new Map<string, ts.SourceFile>()
  const isLeft = (file: string): boolean => file !== sdk && file.startsWith(`${path.dirname(sdk)}/`)
  const readFile = (file: string): string | undefined => {
    const text = file === sdk ? declarations.get(path.basename(sdk)) : isLeft(file) ? undefined : ts.sys.readFile(file)
    if (text !== undefined)
      read.set(file, text)
    return text
  }
  const config = ts.readConfigFile(tsconfig, readFile)
  const { options } = ts.parseJsonConfigFileContent(config.config ?? {}, { ...ts.sys, readDirectory: () => [] }, path.dirname(tsconfig))
  const host = ts.createCompilerHost(options)
  ts.createProgram(modulesBeside(client), options, {
    ...host,
    getCurrentDirectory: () => root,
    // A folder of packages may be a link; the paths stay below the project.
    realpath: file => file,
    fileExists: file => file === sdk || (!isLeft(file) && host.fileExists(file)),
    readFile,
    getSourceFile: (file, version) => {
      const text = readFile(file)
      if (text === undefined)
        return undefined
      const source = ts.createSourceFile(file, text, version)
      sources.set(file, source)
      return source
    },
  })
  const printer = ts.createPrinter({ removeComments: true })
  return Object.fromEntries([...read].map(([file, text]) => {
    const source = sources.get(file)
    return [virtualPath(file, root), source && LIBRARY_FILES.test(file) ? printer.printFile(source) : text]
  }))
}

/** A path below the project, as the compiler without a disk knows it. TypeScript's own libraries may be elsewhere. */
export function virtualPath(file: string, root: string): string {
  const at = file.lastIndexOf('/node_modules/')
  return at < 0 ? `/${path.relative(root, file).split(path.sep).join('/')}` : file.slice(at)
}

/** What examples import: the module of the client, and those of its folder. */
function modulesBeside(client: string): string[] {
  const folder = path.dirname(client)
  return readdirSync(folder).filter(name => name.endsWith('.ts')).map(name => path.join(folder, name))
}
