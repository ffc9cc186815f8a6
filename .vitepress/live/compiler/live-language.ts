import type tsModule from 'typescript'
import type { CompiledExample, CompiledModule } from '../../engine/compiler/compiled-example.ts'
import type { ExampleDiagnostic } from '../../engine/examples/example.ts'
import type { CompilerFiles, VirtualFiles } from '../build/compiler-files.ts'
import type { DeclarationModule } from './declaration-modules.ts'
import type { LiveField } from './field-of.ts'
import { createSystem } from '@typescript/vfs'
import { ExampleCompiler } from '../../engine/compiler/compiler.ts'
import { explainName } from '../../engine/compiler/explain.ts'
import { declarationModules, SDK, touchedModules, touchesLibraries } from './declaration-modules.ts'
import { fieldOf } from './field-of.ts'

/** Where the files of {@link CompilerFiles} lie for the compiler. */
const ROOT = '/'
const TSCONFIG = '/snippets/tsconfig.json'
const LIBRARIES = '/node_modules/typescript/lib'

/** What an editor shows of a name. All offsets are in the text that it edits. */
export interface LiveHover {
  start: number
  end: number
  /** `(property) amount: { … }` */
  text: string
  /** Markdown. */
  docs?: string
  /** Address of the official document. */
  link?: string
}

export interface LiveCompletion {
  label: string
  /** As TypeScript calls it: `property`, `keyword` … */
  kind: string
  isOptional: boolean
  /** What is written, if it is not the label. */
  insert?: string
}

export interface LiveCompletions {
  /** Where what is typed already begins. */
  start: number
  entries: LiveCompletion[]
}

export interface LiveSignature {
  /** The signature around the parameter that is being written. */
  before: string
  parameter: string
  after: string
  /** Markdown. */
  docs?: string
}

export interface TextChange {
  start: number
  end: number
  text: string
}

/** How code of this project is written. */
const FORMAT: Partial<tsModule.FormatCodeSettings> = { indentSize: 2, tabSize: 2, convertTabsToSpaces: true, insertSpaceAfterOpeningAndBeforeClosingNonemptyBraces: true }

/** What a {@link LiveLanguage} asks for while it is used. */
export interface LiveFiles {
  /** The text of a module of declarations, by its path from their root module. */
  declarations: (file: string) => Promise<string>
  /** Those files of libraries as a whole of which {@link CompilerFiles} has a part. */
  libraries: () => Promise<VirtualFiles>
}

/**
 * The compiler of all examples, without a disk: for what is being written now. It is the
 * one that checks them at build time, given the same options and the same declarations;
 * those of a family come when a code touches it.
 *
 * It begins with a part of the libraries. Code of which the part says that nothing is
 * wrong, and which names nothing that is not in it, is as right with all of them;
 * everything else is answered with all of them.
 */
export class LiveLanguage {
  private compiler: ExampleCompiler
  private typescript: typeof tsModule
  private readonly modules: DeclarationModule[]
  private readonly loading = new Map<string, Promise<void>>()
  /** Module of declarations → its text, as far as any were needed. */
  private readonly loaded = new Map<string, string>()
  /** File → the example that it is at present, and the edit that it has come of. */
  private readonly open = new Map<string, { id: string, edit: number }>()
  private completing: Promise<void> | undefined
  private isComplete = false
  private edits = 0
  private readonly files: CompilerFiles
  private readonly fetch: LiveFiles

  /**
   * @param typescript the compiler
   * @param files what it reads
   * @param fetch what it reads later
   */
  constructor(typescript: typeof tsModule, files: CompilerFiles, fetch: LiveFiles) {
    this.files = files
    this.fetch = fetch
    this.modules = declarationModules(files.files[SDK] ?? '')
    this.typescript = withFiles(typescript, files.files)
    this.compiler = this.createCompiler()
  }

  /** Has all of the libraries at hand from now on. */
  complete(): Promise<void> {
    if (!this.completing) {
      this.completing = this.fetch.libraries().then((libraries) => {
        this.typescript = withFiles(this.typescript, { ...this.files.files, ...libraries })
        const { compiler } = this
        this.compiler = this.createCompiler()
        for (const { id } of this.open.values())
          this.compiler.add(compiler.get(id)!.example) // it is open
        this.isComplete = true
      })
      this.completing.catch(() => this.completing = undefined) // to be tried again
    }
    return this.completing
  }

  /**
   * Takes a module's present text. If that is the text that it has, nothing is compiled anew.
   *
   * @param file its path from the project's folder, with `/` in front; other modules are imported from there
   * @param code its text
   * @throws if declarations that it needs cannot be loaded
   */
  async update(file: string, code: string): Promise<void> {
    const edit = ++this.edits
    await Promise.all([
      ...touchedModules(code, this.modules).map(({ file }) => this.load(file)),
      ...!this.isComplete && touchesLibraries(code, this.files) ? [this.complete()] : [],
    ])
    const open = this.open.get(file)
    if (open && open.edit > edit)
      return // overtaken while declarations were loading
    if (open && this.compiler.get(open.id)?.example.code === code) {
      open.edit = edit
      return
    }
    if (open)
      this.compiler.remove(open.id)
    const id = String(edit)
    this.open.set(file, { id, edit })
    this.compiler.add({ id, language: 'ts', code, file })
  }

  /** Forgets a module. */
  close(file: string): void {
    const open = this.open.get(file)
    if (open)
      this.compiler.remove(open.id)
    this.open.delete(file)
  }

  /**
   * What `check` would say of a module.
   *
   * @throws if something is wrong with it, and the libraries do not come that may say it better
   */
  async diagnose(file: string): Promise<ExampleDiagnostic[]> {
    const id = this.open.get(file)?.id ?? ''
    const found = this.compiler.diagnose(id)
    if (found.length === 0 || this.isComplete)
      return found
    await this.complete()
    return this.open.get(file)?.id === id ? this.compiler.diagnose(id) : found // or it was replaced meanwhile
  }

  hover(file: string, offset: number): LiveHover | undefined {
    const compiled = this.get(file)
    const found = compiled && explainName(compiled, offset, this.typescript)
    if (!found || found.text === 'any')
      return undefined
    const link = found.tags?.find(([name]) => name === 'link')?.[1]
    return { start: found.start, end: found.start + found.length, text: found.text, ...found.docs && { docs: found.docs }, ...link && { link } }
  }

  /** @throws if the libraries do not come, which have more to offer */
  async completions(file: string, offset: number): Promise<LiveCompletions | undefined> {
    await this.complete()
    const at = this.at(file)
    const found = at?.service.getCompletionsAtPosition(at.module.file, offset, { includeCompletionsForModuleExports: false, includeCompletionsWithInsertText: true })
    if (!at || !found)
      return undefined
    const typed = /[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.exec(at.example.code.slice(0, offset))?.[0] ?? ''
    const start = found.optionalReplacementSpan ? found.optionalReplacementSpan.start : offset - typed.length
    const entries = found.entries
      .filter(({ sortText, kind }) => !(kind === 'keyword' && found.isMemberCompletion) && !sortText.startsWith('z')) // of the last, deprecated
      .toSorted((a, b) => a.sortText < b.sortText ? -1 : a.sortText > b.sortText ? 1 : 0)
      .map(({ name, kind, kindModifiers, insertText }): LiveCompletion => ({
        label: name,
        kind,
        isOptional: kindModifiers?.includes('optional') ?? false,
        ...insertText !== undefined && insertText !== name && { insert: insertText },
      }))
    return { start, entries }
  }

  /** What a completion is, in words. */
  completionDetails(file: string, offset: number, label: string): { text: string, docs?: string } | undefined {
    const at = this.at(file)
    const details = at?.service.getCompletionEntryDetails(at.module.file, offset, label, undefined, undefined, undefined, undefined)
    if (!details)
      return undefined
    const docs = this.typescript.displayPartsToString(details.documentation)
    return { text: this.typescript.displayPartsToString(details.displayParts), ...docs && { docs } }
  }

  signature(file: string, offset: number): LiveSignature | undefined {
    const at = this.at(file)
    const help = at?.service.getSignatureHelpItems(at.module.file, offset, undefined)
    const item = help?.items[help.selectedItemIndex]
    if (!help || !item)
      return undefined
    const print = (parts: tsModule.SymbolDisplayPart[] | undefined): string => this.typescript.displayPartsToString(parts)
    const parameters = item.parameters.map(({ displayParts }) => print(displayParts))
    const separator = print(item.separatorDisplayParts)
    const join = (parts: string[]): string => parts.join(separator)
    const i = help.argumentIndex
    const docs = print(item.parameters[i]?.documentation) || print(item.documentation)
    return {
      before: print(item.prefixDisplayParts) + join(parameters.slice(0, i)) + (i > 0 && i < parameters.length ? separator : ''),
      parameter: parameters[i] ?? '',
      after: (i + 1 < parameters.length ? separator : '') + join(parameters.slice(i + 1)) + print(item.suffixDisplayParts),
      ...docs && { docs },
    }
  }

  /** The field of the SDK that a name stands for. */
  field(file: string, offset: number): LiveField | undefined {
    const at = this.at(file)
    const program = at?.service.getProgram()
    const definitions = at?.service.getDefinitionAtPosition(at.module.file, offset) ?? []
    for (const { fileName, textSpan } of definitions) {
      const source = program?.getSourceFile(fileName)
      const found = source && this.compiler.files.has(fileName) ? fieldOf(source, textSpan.start, this.typescript) : undefined
      if (found)
        return found
    }
    return undefined
  }

  /** What has to be changed for the code to be laid out as all examples are. */
  format(file: string): TextChange[] {
    const at = this.at(file)
    return at?.service.getFormattingEditsForDocument(at.module.file, { ...this.typescript.getDefaultFormatCodeSettings('\n'), ...FORMAT, semicolons: this.typescript.SemicolonPreference.Remove })
      .map(({ span, newText }) => ({ start: span.start, end: span.start + span.length, text: newText })) ?? []
  }

  private get(file: string): CompiledExample | undefined {
    return this.compiler.get(this.open.get(file)?.id ?? '')
  }

  private at(file: string): CompiledExample & { module: CompiledModule } | undefined {
    const compiled = this.get(file)
    const module = compiled?.modules[0] // an example in an editor is one module, and begins where its code does
    return compiled && module && { ...compiled, module }
  }

  private createCompiler(): ExampleCompiler {
    const compiler = new ExampleCompiler(this.typescript, { root: ROOT, tsconfig: TSCONFIG, explains: true })
    compiler.files.set(SDK, this.files.files[SDK])
    for (const [module, text] of this.loaded)
      compiler.files.set(virtualDeclarations(module), text)
    return compiler
  }

  private load(module: string): Promise<void> {
    const known = this.loading.get(module)
    if (known)
      return known
    const loading = this.fetch.declarations(module).then((text) => {
      this.loaded.set(module, text)
      this.compiler.files.set(virtualDeclarations(module), text)
    })
    this.loading.set(module, loading)
    loading.catch(() => this.loading.delete(module)) // to be tried again
    return loading
  }
}

/** A compiler over files that are on no disk. */
function withFiles(typescript: typeof tsModule, files: VirtualFiles): typeof tsModule {
  const system: tsModule.System = {
    ...createSystem(new Map(Object.entries(files))),
    getExecutingFilePath: () => `${LIBRARIES}/typescript.js`,
    useCaseSensitiveFileNames: true,
  }
  return { ...typescript, sys: system, getDefaultLibFilePath: options => `${LIBRARIES}/${typescript.getDefaultLibFileName(options)}` }
}

/** Where a module of declarations lies for the compiler. */
function virtualDeclarations(module: string): string {
  return `/.vitepress/generated/${module}`
}
