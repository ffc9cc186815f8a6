import type { Problem } from '../diagnostics/problem.ts'
import type { ProjectCounts } from '../diagnostics/report.ts'
import type { FieldDictionary } from '../dictionary/field-dictionary.ts'
import type { Explanation } from '../engine/compiler/explain.ts'
import type { CollectedExamples } from '../engine/examples/collect-examples.ts'
import type { ExampleLanguage } from '../engine/examples/example.ts'
import type { FileSystem } from '../files/disk.ts'
import type { HttpMethod } from '../model/http-method.ts'
import type { Operation } from '../model/operation.ts'
import type { Subject } from '../model/subject.ts'
import type { SiteNavigation } from '../navigation/site-navigation.ts'
import type { ErrorCode } from '../page/error-codes.ts'
import type { ReferenceDocument } from '../page/read-document.ts'
import type { MarkdownParser, Page } from '../page/read-page.ts'
import type { ProcessFailure } from '../processes/process-failure.ts'
import type { SdkModules } from '../sdk/declare-document.ts'
import type { SnippetReport } from './checks/check-snippets.ts'
import type { Layout } from './layout.ts'
import { statSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import path from 'pathe'
import { sortProblems } from '../diagnostics/problem.ts'
import { listModules } from '../engine/compiler/list-modules.ts'
import { collectExamples } from '../engine/examples/collect-examples.ts'
import { exampleId, fenceLanguage, normalizeCode } from '../engine/examples/example.ts'
import { locateDiagnostics } from '../engine/examples/locate-diagnostics.ts'
import { disk, writeText } from '../files/disk.ts'
import { methodsOf, operationsOf } from '../model/api-description.ts'
import { linkTo } from '../model/subject.ts'
import { readCategories } from '../navigation/categories.ts'
import { readFamilies } from '../navigation/families.ts'
import { readGuide } from '../navigation/guide.ts'
import { readNotifications } from '../navigation/notifications.ts'
import { checkFollows } from '../page/check-follows.ts'
import { checkReplacements } from '../page/check-replacements.ts'
import { COMMON_ERRORS, errorPages, joinErrorCodes, readErrorCodes } from '../page/error-codes.ts'
import { readDocument } from '../page/read-document.ts'
import { SdkDeclarations } from '../sdk/declare-document.ts'
import { checkCompleteness } from './checks/check-completeness.ts'
import { checkLinks } from './checks/check-links.ts'
import { checkNames } from './checks/check-names.ts'
import { checkSnippets } from './checks/check-snippets.ts'
import { CompilerSession } from './compiler-session.ts'
import { OperationExamples } from './operation-examples.ts'
import { Sources } from './sources.ts'

/** Everything that follows from the pages and the snippets, at one moment. */
interface State {
  reference: ReferenceDocument
  sdk: SdkModules
  collected: CollectedExamples
  snippetReport: SnippetReport
  navigation: SiteNavigation
}

/** All that something can be derived from. */
export interface DerivationSource {
  document: ReferenceDocument['document']
  /** What is known of fields by their names. */
  dictionary: FieldDictionary
  navigation: SiteNavigation
}

/** A page and the file that it is read from. */
export interface PageFile {
  page: Page
  text: string
  /** From the folder of the pages, with forward slashes. */
  relativePath: string
}

/** What an update changed for those who show it. */
export interface ProjectUpdate {
  /** Whether the SDK module has changed, and with it the types of any example. */
  sdkChanged: boolean
  /** Absolute paths of the pages that show something else now, though they may not have changed themselves. */
  pages: string[]
}

/**
 * The pages, the snippets and what is made of them: the reference, the SDK
 * module, and all examples in one TypeScript program in a process beside this one.
 */
export class Project {
  private readonly sources: Sources
  private readonly compiler = new CompilerSession()
  /** What is derived from the snippets of an operation. */
  readonly examples: OperationExamples

  private state: State | undefined
  private readonly sdk = new SdkDeclarations()
  private readonly derivations = new Map<unknown, { of: ReferenceDocument, value: unknown }>()
  /** The last change: the next one, and whoever asks, waits for it. */
  private changing: Promise<unknown> = Promise.resolve()
  readonly layout: Layout

  /**
   * @param layout where its parts lie
   * @param fileSystem what it is read from
   */
  constructor(layout: Layout, fileSystem: FileSystem = disk) {
    this.layout = layout
    this.sources = new Sources(layout, fileSystem)
    this.examples = new OperationExamples({
      snippetsOf: (subject, method) => this.sources.snippetsOf(subject, method),
      operation: (subject, method) => this.operation(subject, method),
    })
  }

  /**
   * Starts the compiler. Called as early as possible: what every example imports
   * is parsed while the pages are being read.
   *
   * @param options what the compiler is for
   * @param options.explains whether examples will be explained, and not only checked
   * @param options.watches whether pages and snippets will change meanwhile
   * @param options.onRestart called when the compiler's process has ended by itself and another is started; without, `check` and `explainPage` are rejected
   */
  start({ explains, watches = false, onRestart }: { explains: boolean, watches?: boolean, onRestart?: (failure: ProcessFailure) => void }): void {
    const { root, tsconfig, client, generated } = this.layout
    this.compiler.start({ root, tsconfig, explains, watches, client, generated, ...onRestart && { onRestart } })
  }

  /** Whether the compiler has been started, and not ended. */
  get isRunning(): boolean {
    return this.compiler.isRunning
  }

  /** How the compiler's process has ended, if it has and is not started anew. */
  get failure(): ProcessFailure | undefined {
    return this.compiler.failure
  }

  /** Reads all pages and snippets. */
  load(markdown: MarkdownParser): Promise<void> {
    return this.change(async () => {
      await this.sources.readAll(markdown, () => this.compiler.announce(collectExamples(this.sources.allPages(), this.sources.allSnippets()).examples))
      await this.rebuild()
    })
  }

  get isLoaded(): boolean {
    return this.state !== undefined
  }

  /** Reads a text as the page that a file would be. */
  readPage(file: string, text: string): Page {
    return this.sources.pageOf(file, text)
  }

  /** Whether a file is one that the project is made of. */
  owns(file: string): boolean {
    return this.sources.owns(file)
  }

  /** The path of one of the pages and snippets that have been read, as the project writes it, whoever has written it otherwise. */
  known(file: string): string | undefined {
    return this.sources.known(file)
  }

  /** A file of the project whose name differs from a path in its capitals alone, from the project's folder. */
  sameButForCase(relative: string): string | undefined {
    const wanted = path.join(this.layout.root, relative)
    const found = this.sources.spelledAnyhow(wanted)
    return found === undefined || found === wanted ? undefined : path.relative(this.layout.root, found)
  }

  /** A page, by its path from the folder of the pages. */
  page(relative: string): Page | undefined {
    return this.sources.page(relative)
  }

  /** The page that describes something, if there is one. */
  pageOf(subject: Subject): Page | undefined {
    return this.sources.page(`${linkTo(subject).slice(1)}.md`)
  }

  /** Reads files again that have changed, appeared or gone. */
  update(files: readonly string[]): Promise<ProjectUpdate> {
    return this.change(async () => {
      const pages = this.sources.update(files)
      return { sdkChanged: await this.rebuild(), pages }
    })
  }

  /** All problems of all pages and examples, in the order of files and lines. */
  async check(): Promise<Problem[]> {
    await this.changing
    const { reference, sdk, collected, snippetReport } = this.loaded()
    const examples = [...collected.examples.values()]
      .filter(({ origins }) => !origins.every(({ file }) => snippetReport.unchecked.has(file)))
    const diagnosing = this.compiler.diagnose(examples.map(({ example }) => example.id))
    // While the compiler is at it.
    const own = [...checkNames(this.layout.root, this.sources.allFiles()), ...this.unreadableCalls(), ...this.deadLinks(), ...checkCompleteness(this), ...await this.checkPhp()]
    const diagnosed = await diagnosing
    const mistakes = diagnosed.flatMap(([id, diagnostics]) =>
      locateDiagnostics(collected.examples.get(id)!, diagnostics, file => sdk.modules.get(this.sdkName(file))?.origins))
    return sortProblems([
      ...this.sources.fields.problems,
      ...reference.problems,
      ...checkReplacements(this.sources.allPages()),
      ...checkFollows(this.pages),
      ...sdk.problems,
      ...collected.problems,
      ...snippetReport.problems,
      ...own,
      ...mistakes,
    ])
  }

  /**
   * Asks the compiler for what a page shows of its examples. The page is given as
   * it is rendered, which may be newer than what has been read. Once the compiler
   * has been closed, everything that can be known is.
   */
  async explainPage(file: string, text: string): Promise<void> {
    await this.changing
    if (!this.compiler.isRunning)
      return
    await this.compiler.explain(collectExamples([this.sources.pageOf(file, text)], []).examples)
  }

  /** What the site shows of a piece of code, if it has been asked for. */
  explanation(language: ExampleLanguage, code: string): Explanation | undefined {
    return this.compiler.explanation(exampleId(language, normalizeCode(code)))
  }

  /** Lets go of what examples have been explained with, once all pages are rendered. */
  forgetExplanations(): void {
    this.compiler.forgetExplanations()
  }

  /** An operation of the reference, if there is one. */
  operation(subject: Subject, method: HttpMethod): Operation | undefined {
    return methodsOf(this.loaded().reference.document, subject)?.[method]
  }

  /** The errors that an operation may answer with: those of all, of the overviews above it, and its own. */
  errorCodes(subject: Subject): ErrorCode[] {
    if (subject.kind === 'webhook')
      return [] // it is answered, and answers nothing
    const listed = errorPages(subject.path).map(page => readErrorCodes(this.sources.page(page)?.frontmatter.errors) ?? [])
    return joinErrorCodes([COMMON_ERRORS, ...listed])
  }

  /** What is known of fields by their names. */
  get dictionary(): FieldDictionary {
    return this.sources.fields.dictionary
  }

  /** What a function makes of the reference, made once for each change of it. */
  derived<T>(make: (of: DerivationSource) => T): T {
    const { reference, navigation } = this.loaded()
    const known = this.derivations.get(make)
    if (known?.of === reference)
      return known.value as T // made by the same function
    const value = make({ document: reference.document, dictionary: this.dictionary, navigation })
    this.derivations.set(make, { of: reference, value })
    return value
  }

  get reference(): ReferenceDocument {
    return this.loaded().reference
  }

  /** The modules of the SDK: path from their folder → text. */
  get declarations(): Map<string, string> {
    return new Map([...this.loaded().sdk.modules].map(([name, { text }]) => [name, text]))
  }

  /** What the pages link to. */
  get navigation(): SiteNavigation {
    return this.loaded().navigation
  }

  /** All pages with their texts and their paths from the folder of the pages, as they have been read last. */
  get pages(): PageFile[] {
    return this.sources.pageFiles().map(({ page, text }) => ({ page, text, relativePath: path.relative(this.layout.docs, page.file) }))
  }

  get counts(): ProjectCounts {
    const { reference, collected } = this.loaded()
    return {
      pages: this.sources.allPages().length,
      operations: operationsOf(reference.document.paths).length,
      notifications: Object.keys(reference.document.webhooks).length,
      examples: [...collected.examples.values()].filter(({ example }) => example.file !== this.layout.client).length,
    }
  }

  /** Ends the compiler. What it has explained stays known. */
  close(): void {
    this.compiler.close()
  }

  /** Makes one change after the other. */
  private change<T>(make: () => Promise<T>): Promise<T> {
    const change = this.changing.then(make)
    this.changing = change.catch(() => undefined) // whoever asked for the change is told
    return change
  }

  /** @returns whether a module of the SDK has changed */
  private async rebuild(): Promise<boolean> {
    const [pages, snippets] = [this.sources.allPages(), this.sources.allSnippets()]
    const reference = readDocument(pages, this.sources.fields.dictionary)
    const before = this.state?.sdk.modules
    const sdk = this.sdk.declare(reference)
    const collected = collectExamples(pages, snippets)
    const folders = { root: this.layout.root, snippets: path.join(this.layout.snippets, 'openapi') }
    const snippetReport = checkSnippets(pages, snippets, folders)
    const located = pages.map(page => ({ page, relativePath: path.relative(this.layout.docs, page.file) }))
    const categories = readCategories(this.sources.page('openapi/index.md'))
    const navigation = {
      categories,
      families: readFamilies(located, categories.map(({ title }) => title)),
      notifications: readNotifications(pages, this.sources.page('webhooks/index.md')),
      guide: readGuide(located),
    }
    this.state = { reference, sdk, collected, snippetReport, navigation }
    const file = (name: string): string => path.join(this.layout.generated, name)
    const changed = [...sdk.modules].flatMap(([name, module]): [string, string][] => before?.get(name) === module ? [] : [[file(name), module.text]])
    const gone = before
      ? [...before.keys()].filter(name => !sdk.modules.has(name)).map(file)
      : listModules(this.layout.generated).filter(module => !sdk.modules.has(this.sdkName(module)))
    if (!before)
      await this.compiler.settle(new Map(changed))
    this.compiler.update(collected.examples, before ? [...changed, ...gone.map((module): [string, undefined] => [module, undefined])] : [])
    for (const [module, text] of changed)
      await writeText(module, text)
    for (const module of gone)
      await rm(module, { force: true })
    return changed.length > 0 || gone.length > 0
  }

  /** What cannot be read of the snippets that other languages are derived from. */
  private unreadableCalls(): Problem[] {
    return this.sources.allPages().flatMap(({ subject, operations }) => subject ? operations.flatMap(({ method }) => this.examples.problems(subject, method)) : [])
  }

  /** The links that lead nowhere. */
  private deadLinks(): Problem[] {
    const { docs } = this.layout
    return checkLinks({
      pages: new Map(this.pages.map(({ relativePath, page }) => [relativePath, page])),
      navigation: this.navigation,
      dictionary: this.dictionary,
      dictionaryLinks: this.sources.fields.links,
      errorCodes: subject => this.errorCodes(subject),
      hasFile: name => [docs, path.join(docs, 'public')].some(folder => statSync(path.join(folder, name), { throwIfNoEntry: false })?.isFile() ?? false),
    })
  }

  /** The name of a module of the SDK, by its absolute path. */
  private sdkName(file: string): string {
    return path.relative(this.layout.generated, file)
  }

  /** What is wrong with PHP that was written by hand. Its parser is loaded where there is any. */
  private async checkPhp(): Promise<Problem[]> {
    const pages = this.sources.allPages().filter(page => page.fences.some(({ info }) => fenceLanguage(info) === 'php'))
    if (pages.length === 0)
      return []
    const { checkPhp } = await import('../php-fences/check-php.ts')
    return pages.flatMap(page => checkPhp(page, this.loaded().reference))
  }

  private loaded(): State {
    if (!this.state)
      throw new Error('The project has not been loaded.')
    return this.state
  }
}
