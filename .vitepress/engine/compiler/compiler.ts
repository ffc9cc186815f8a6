import type ts from 'typescript'
import type { Example, ExampleDiagnostic } from '../examples/example.ts'
import type { Notations } from '../examples/notations.ts'
import type { CompiledExample, CompiledModule } from './compiled-example.ts'
import type { Dependencies } from './dependencies.ts'
import path from 'pathe'
import { PathMap } from '../../files/path-map.ts'
import { isCompiled, marksCode, notationDiagnostic, readNotations } from '../examples/notations.ts'
import { completionsAt } from './completions.ts'
import { dependenciesOf } from './dependencies.ts'
import { diagnoseModule } from './diagnose.ts'
import { createSparingRegistry } from './document-registry.ts'
import { ExampleFiles } from './example-files.ts'
import { identifierAt } from './identifiers.ts'
import { isPackageFile } from './package-file.ts'

export interface CompilerSettings {
  /** Absolute path of the project; modules are resolved from below it. */
  root: string
  /** Absolute path of the `tsconfig.json` whose options all examples have. */
  tsconfig: string
  /**
   * Whether examples will be explained, and not only checked. Without, no doc
   * comments are read.
   */
  explains: boolean
  /**
   * Whether examples will be asked for again while pages and snippets change. It
   * takes time to remember what each of them depends on.
   *
   * @default false
   */
  watches?: boolean
}

interface Diagnosed {
  /** Of all files. */
  version: string
  /** Of those that have been replaced. */
  replaced: string
  diagnostics: ExampleDiagnostic[]
  /** What it holds for besides; absent if that has not been asked for, or if there are diagnostics. */
  dependencies?: Dependencies
}

interface Entry {
  example: Example
  notations: Notations
  modules: CompiledModule[]
  /** Which program the example belongs to. */
  program: string
}

interface ExampleProgram {
  service: ts.LanguageService
  rootFiles: Set<string>
}

/** The program of all examples that ask for nothing else. */
const MAIN_PROGRAM = ''

/** “No inputs were found in config file.” */
const NO_INPUTS = 18003

/** `declare global`, or a module declared from outside: seen by every other file of a program. */
const AUGMENTS_GLOBALS = /\bdeclare\s+(?:global\b|module\s+['"])/

/**
 * All examples of the site as one TypeScript program. Examples come and go while
 * it lives; the compiler re-reads what they touch and keeps the rest.
 *
 * Only examples that set compiler options, or that declare globals, which would
 * leak into the others, have a program of their own. It shares every parsed
 * library with the first.
 */
export class ExampleCompiler {
  readonly files: ExampleFiles
  private readonly options: ts.CompilerOptions
  private readonly registry: ts.DocumentRegistry
  private readonly programs = new Map<string, ExampleProgram>()
  private readonly entries = new Map<string, Entry>()
  /** Module → the example that was the last to give it. */
  private readonly owners: PathMap<string>
  private readonly diagnosed = new Map<string, Diagnosed>()
  readonly typescript: typeof ts
  private readonly settings: CompilerSettings

  /** @throws if the `tsconfig.json` cannot be read */
  constructor(typescript: typeof ts, settings: CompilerSettings) {
    this.typescript = typescript
    this.settings = settings
    this.files = new ExampleFiles(typescript)
    this.owners = new PathMap(this.files.keyOf)
    this.options = readOptions(typescript, settings.tsconfig)
    this.registry = createSparingRegistry(typescript, file => settings.explains && !isPackageFile(file))
  }

  /** Adds an example, or replaces it if it is a file that has changed. The last to be added is what the file holds. */
  add(example: Example): void {
    const known = this.entries.get(example.id)
    if (known) {
      this.write(known, known.modules.filter(({ file }) => this.owners.get(file) !== example.id))
      return
    }
    const notations = readNotations(example, this.typescript)
    const directory = path.join(this.settings.root, '.vitepress', 'examples', example.id)
    const modules = example.file !== undefined && notations.modules.length === 1
      ? [{ name: path.basename(example.file), text: example.code, offset: 0, file: example.file }]
      : notations.modules.map(module => ({ ...module, file: path.join(directory, module.name) }))
    const program = this.programOf(example, notations)
    const entry = { example, notations, modules, program }
    this.entries.set(example.id, entry)
    this.write(entry, modules)
  }

  /** Makes modules of an example the text of their files. */
  private write({ example, notations, program }: Entry, modules: readonly CompiledModule[]): void {
    for (const module of modules) {
      this.owners.set(module.file, example.id)
      this.files.set(module.file, module.text)
      if (isCompiled(module))
        this.program(program, notations.compilerOptions).rootFiles.add(module.file)
    }
  }

  /** Takes an example out. */
  remove(id: string): void {
    const entry = this.entries.get(id)
    if (!entry)
      return
    this.entries.delete(id)
    this.diagnosed.delete(id)
    const program = this.programs.get(entry.program)
    // While a file is being edited, its new text may come before its old one goes.
    for (const module of entry.modules.filter(({ file }) => this.owners.get(file) === id)) {
      this.owners.delete(module.file)
      this.files.set(module.file, undefined)
      program?.rootFiles.delete(module.file)
    }
    // What the file held before may still be an example, if it holds that again. Other modules are of one example alone.
    const key = entry.example.file !== undefined && this.files.keyOf(entry.example.file)
    for (const other of this.entries.values()) {
      if (other.example.file !== undefined && this.files.keyOf(other.example.file) === key)
        this.write(other, other.modules.filter(({ file }) => this.owners.get(file) === undefined))
    }
    if (program?.rootFiles.size === 0 && entry.program !== MAIN_PROGRAM) {
      program.service.dispose()
      this.programs.delete(entry.program)
    }
  }

  /** Parses and binds what every example needs, before there is one. */
  warmUp(file: string): void {
    const main = this.program(MAIN_PROGRAM, {})
    main.rootFiles.add(file)
    main.service.getProgram()?.getTypeChecker()
  }

  /** Parses the files of the main program that are new. */
  prepare(): void {
    this.program(MAIN_PROGRAM, {}).service.getProgram()
  }

  /** An example with its place in the program. */
  get(id: string): CompiledExample | undefined {
    const entry = this.entries.get(id)
    return entry && { ...entry, service: this.program(entry.program, entry.notations.compilerOptions).service }
  }

  /** All that is wrong with an example, whether it was announced with `@errors` or not. */
  compilerDiagnostics(id: string): ExampleDiagnostic[] {
    const compiled = this.get(id)
    if (!compiled)
      return []
    const known = this.diagnosed.get(id)
    if (known && this.holds(known))
      return known.diagnostics
    const diagnostics = compiled.modules.filter(isCompiled).flatMap(module => diagnoseModule(compiled, module, this.files.keyOf, this.typescript))
    // What is wrong with an example, a file may mend that it has nothing to do with yet.
    const dependencies = this.settings.watches && diagnostics.length === 0 ? dependenciesOf(compiled, this.files, this.typescript) : undefined
    this.diagnosed.set(id, { version: this.files.version, replaced: this.files.replaced, diagnostics, ...dependencies && { dependencies } })
    return diagnostics
  }

  /** Whether what has been found out about an example is still so. */
  private holds(known: Diagnosed): boolean {
    if (known.version === this.files.version)
      return true
    // What has no mistakes gets none by a file that only comes.
    const isSame = (known.diagnostics.length === 0 && known.replaced === this.files.replaced) || (known.dependencies !== undefined && [...known.dependencies].every(([file, version]) => this.files.versionOf(file) === version))
    if (isSame)
      known.version = this.files.version
    return isSame
  }

  /**
   * What a person has to mend in an example: the compiler's diagnostics that
   * `@errors` does not announce, announced ones that do not come, and notations
   * that are wrong.
   */
  diagnose(id: string): ExampleDiagnostic[] {
    const compiled = this.get(id)
    if (!compiled)
      return []
    const { handbook, diagnostics } = compiled.notations
    const found = this.compilerDiagnostics(id)
    const unannounced = handbook.noErrorValidation
      ? []
      : found.filter(diagnostic => !handbook.errors.includes(codeNumber(diagnostic)))
    const missing = handbook.errors
      .filter(code => !found.some(diagnostic => codeNumber(diagnostic) === code))
      .map(code => notationDiagnostic('twoslash/expected-error', `TS${code} is announced with \`@errors\`, but the compiler does not report it.`, 0, 1, 'Take it out of the list, or make the example show the error.'))
    return [...diagnostics, ...unannounced, ...missing, ...this.pointlessMarkers(compiled)]
  }

  /** `^?` and `^|` that point at nothing the compiler knows, and `^^^` that marks no code. */
  private pointlessMarkers(compiled: CompiledExample): ExampleDiagnostic[] {
    const { example: { code }, notations: { queries, completions, highlights } } = compiled
    return [
      ...highlights
        .filter(([start, end]) => !marksCode(code, start, end))
        .map(([start]) => notationDiagnostic('twoslash/highlight', '`^^^` marks more than the code of its line.', start, 1, 'Write as many `^` as there are characters to mark, in the line above it.')),
      ...queries
        .filter(offset => !identifierAt(compiled, offset, this.typescript))
        .map(offset => notationDiagnostic('twoslash/query', '`^?` points at no identifier.', offset, 1, 'Move the arrow under the name that it asks about, in the line above it.')),
      ...completions
        .filter(offset => completionsAt(compiled, offset).completions.length === 0)
        .map(offset => notationDiagnostic('twoslash/completion', 'The compiler offers nothing where `^|` points.', offset, 1, 'Move the arrow behind the beginning of a name, in the line above it.')),
    ]
  }

  private programOf(example: Example, { compilerOptions, modules }: Notations): string {
    const isolated = modules.some(({ name, text }) => name.endsWith('.d.ts') || AUGMENTS_GLOBALS.test(text))
    const options = JSON.stringify(Object.entries(compilerOptions).sort(([a], [b]) => a < b ? -1 : 1))
    return `${options === '[]' ? '' : options}${isolated ? example.id : ''}`
  }

  private program(key: string, overrides: ts.CompilerOptions): ExampleProgram {
    let program = this.programs.get(key)
    if (!program) {
      const rootFiles = new Set<string>()
      const host = this.files.host(this.settings.root, { ...this.options, ...overrides }, () => [...rootFiles])
      program = { service: this.typescript.createLanguageService(host, this.registry), rootFiles }
      this.programs.set(key, program)
    }
    return program
  }
}

function codeNumber(diagnostic: ExampleDiagnostic): number {
  return Number(diagnostic.code.replace('TS', ''))
}

function readOptions(typescript: typeof ts, tsconfig: string): ts.CompilerOptions {
  const read = typescript.readConfigFile(tsconfig, typescript.sys.readFile)
  const host = { ...typescript.sys, readDirectory: () => [] } // the examples are given, not searched for
  const parsed = typescript.parseJsonConfigFileContent(read.config ?? {}, host, path.dirname(tsconfig))
  const errors = [...read.error ? [read.error] : [], ...parsed.errors.filter(error => error.code !== NO_INPUTS)]
  if (errors.length > 0)
    throw new Error(errors.map(error => typescript.flattenDiagnosticMessageText(error.messageText, '\n')).join('\n'))
  return parsed.options
}
