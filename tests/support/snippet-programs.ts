import path from 'pathe'
import ts from 'typescript'
import { ROOT } from './root.ts'

/** Where texts that are on no disk are compiled: they resolve modules as snippets do. */
const FOLDER = path.join(ROOT, 'snippets')

/** A text, compiled. */
export interface Compiled {
  source: ts.SourceFile
  checker: ts.TypeChecker
  /** Found when it is first asked for: who wants to know but types need not wait for it. */
  readonly diagnostics: readonly ts.Diagnostic[]
}

/**
 * Compiles texts as snippets of the site are compiled, many in one program after
 * the other: what they import is read and bound once for all programs, and an
 * operation's types are made once for all texts of a program that call it.
 */
export class SnippetPrograms {
  private readonly options: ts.CompilerOptions
  private readonly host: ts.CompilerHost
  private readonly libraries = new Map<string, ts.SourceFile | undefined>()
  private readonly modules = new Map<string, ts.ResolvedModuleWithFailedLookupLocations>()
  private texts = new Map<string, string>()

  constructor() {
    const { config } = ts.readConfigFile(path.join(FOLDER, 'tsconfig.json'), ts.sys.readFile) as { config: unknown }
    this.options = ts.parseJsonConfigFileContent(config, { ...ts.sys, readDirectory: () => [] }, FOLDER).options
    const host = ts.createCompilerHost(this.options)
    const cache = ts.createModuleResolutionCache(ROOT, name => name, this.options)
    this.host = {
      ...host,
      fileExists: file => this.texts.has(file) || host.fileExists(file),
      getSourceFile: (file, options) => this.sourceFile(file, options),
      resolveModuleNameLiterals: (literals, file, redirect, options) => literals.map(({ text }) => {
        const importer = path.dirname(file) === FOLDER ? path.join(FOLDER, 'any.ts') : file
        const key = `${importer}\0${text}`
        const resolved = this.modules.get(key) ?? ts.resolveModuleName(text, importer, options, this.host, cache, redirect)
        this.modules.set(key, resolved)
        return resolved
      }),
    }
  }

  /** Compiles texts in one program, and hands over one after the other. */
  * compile(texts: readonly string[]): Generator<Compiled> {
    this.texts = new Map(texts.map((text, i) => [path.join(FOLDER, `compiled-${i}.ts`), text]))
    const program = ts.createProgram({ rootNames: [...this.texts.keys()], options: this.options, host: this.host })
    const checker = program.getTypeChecker()
    for (const file of this.texts.keys()) {
      const source = program.getSourceFile(file)!
      let found: ts.Diagnostic[] | undefined
      yield { source, checker, get diagnostics() {
        return found ??= [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)]
      } }
    }
  }

  private sourceFile(file: string, options: ts.ScriptTarget | ts.CreateSourceFileOptions): ts.SourceFile | undefined {
    const text = this.texts.get(file)
    if (text !== undefined)
      return ts.createSourceFile(file, text, options)
    if (!this.libraries.has(file)) {
      const read = ts.sys.readFile(file)
      const sparing = { ...typeof options === 'object' ? options : { languageVersion: options }, jsDocParsingMode: ts.JSDocParsingMode.ParseNone }
      this.libraries.set(file, read === undefined ? undefined : ts.createSourceFile(file, read, sparing))
    }
    return this.libraries.get(file)
  }
}

/** What the compiler says of a text: `line code message`. */
export function toldOf({ source, diagnostics }: Compiled): string[] {
  return diagnostics.map(({ start, code, messageText }) =>
    `${lineOf(source, start ?? 0)} TS${code} ${ts.flattenDiagnosticMessageText(messageText, ' ')}`)
}

/** The line of an offset, counted from 1. */
export function lineOf(source: ts.SourceFile, offset: number): number {
  return source.getLineAndCharacterOfPosition(offset).line + 1
}
