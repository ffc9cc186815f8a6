import type { SiteNavigation } from '../navigation/page-navigation.ts'
import type { ErrorCode } from '../reference/error-codes.ts'
import type { HttpMethod } from '../reference/grammar.ts'
import type { OperationObject } from '../reference/openapi.ts'
import type { Problem } from '../reference/problem.ts'
import type { ReferenceDocument, ReferencePaths } from '../reference/read-document.ts'
import type { MarkdownParser, Page, PageReader } from '../reference/read-page.ts'
import type { SnippetName } from '../reference/snippet-name.ts'
import type { ProjectCounts } from '../report/report.ts'
import type { SdkModule } from '../sdk/declare-document.ts'
import type { CollectedExamples, Snippet } from '../twoslash/collect-examples.ts'
import type { ExampleLanguage } from '../twoslash/example.ts'
import type { Explanation } from '../twoslash/explain.ts'
import type { SnippetReport } from '../twoslash/snippet-rules.ts'
import type { Layout } from './layout.ts'
import { readFileSync } from 'node:fs'
import path, { join as joinPath } from 'node:path'
import { readFamilies } from '../navigation/families.ts'
import { readGuide } from '../navigation/guide.ts'
import { COMMON_ERRORS, readErrorCodes } from '../reference/error-codes.ts'
import { compareText, sortProblems } from '../reference/problem.ts'
import { readDocument } from '../reference/read-document.ts'
import { readPage } from '../reference/read-page.ts'
import { snippetName } from '../reference/snippet-name.ts'
import { declareDocument } from '../sdk/declare-document.ts'
import { collectExamples } from '../twoslash/collect-examples.ts'
import { exampleId, normalizeCode } from '../twoslash/example.ts'
import { locateDiagnostics } from '../twoslash/locate-diagnostics.ts'
import { checkSnippets } from '../twoslash/snippet-rules.ts'
import { CompilerSession } from './compiler-session.ts'
import { findPages, findSnippets, readText, relativePath, writeText } from './files.ts'
import { OperationExamples } from './operation-examples.ts'

/** Everything that follows from the pages and the snippets, at one moment. */
interface State {
  reference: ReferenceDocument
  sdk: SdkModule
  collected: CollectedExamples
  snippetReport: SnippetReport
  navigation: SiteNavigation
}

/** Stands for the SDK module until the pages have been read. */
const EMPTY_SDK = 'export interface Wechatpay {}\n'

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
  private readonly pages = new Map<string, { page: Page, text: string }>()
  private readonly snippets = new Map<string, Snippet>()
  private readonly compiler = new CompilerSession()
  /** `post /v3/x` → its snippets; made anew when a snippet comes or goes. */
  private operationSnippets: Map<string, string[]> | undefined
  /** What is derived from the snippets of an operation. */
  readonly examples = new OperationExamples({
    snippetsOf: (path, method) => this.snippetsOf(path, method).flatMap((file) => {
      const [text, name] = [this.snippets.get(file)?.text, this.snippetName(file)]
      return text !== undefined && name ? [{ file, text, name }] : []
    }),
    operation: (path, method) => this.operation(path, method),
  })

  private markdown: MarkdownParser | undefined
  private state: State | undefined
  /** The last change: the next one, and whoever asks, waits for it. */
  private changing: Promise<unknown> = Promise.resolve()

  constructor(readonly layout: Layout) {}

  /**
   * Starts the compiler. Called as early as possible: what every example imports
   * is parsed while the pages are being read.
   *
   * @param options what the compiler is for
   * @param options.explains whether examples will be explained, and not only checked
   */
  start({ explains }: { explains: boolean }): void {
    const { root, tsconfig, client, sdk } = this.layout
    if (!this.compiler.isRunning)
      this.compiler.start({ root, tsconfig, explains }, client, [[sdk, EMPTY_SDK]])
  }

  /** Reads all pages and snippets. */
  load(markdown: MarkdownParser): Promise<void> {
    this.markdown = markdown
    return this.change(() => this.readAll())
  }

  get isLoaded(): boolean {
    return this.state !== undefined
  }

  /** Whether a file is one that the project is made of. */
  owns(file: string): boolean {
    const { docs, snippets } = this.layout
    const inside = (folder: string): boolean => file.startsWith(`${folder}${path.sep}`)
    return (inside(docs) && file.endsWith('.md')) || (inside(snippets) && /\.[jt]sx?$/.test(file) && !file.endsWith('.d.ts'))
  }

  /** Whether a file is one of the pages and snippets that have been read. */
  has(file: string): boolean {
    return this.pages.has(file) || this.snippets.has(file)
  }

  /** Whether there is a page, by its path from the folder of the pages. */
  hasPage(relative: string): boolean {
    return this.pages.has(path.join(this.layout.docs, relative))
  }

  /** Reads files again that have changed, appeared or gone. */
  update(files: readonly string[]): Promise<ProjectUpdate> {
    return this.change(async () => {
      const before = this.state?.sdk.text
      for (const file of files.filter(file => this.owns(file)))
        this.read(file)
      // A page holds the code that it imports: pages that import a changed file are read again.
      const importing = this.allPages().filter(page => page.fences.some(fence => fence.import && files.includes(fence.import.file)))
      // So is the page of an operation whose snippets come or go.
      const described = new Set(files.flatMap(file => this.snippetName(file)?.path ?? []))
      const showing = this.allPages().filter(page => page.path !== undefined && described.has(page.path))
      const touched = [...new Set([...importing, ...showing])].map(({ file }) => file)
      for (const file of touched)
        this.read(file)
      await this.rebuild()
      return { sdkChanged: this.state?.sdk.text !== before, pages: touched }
    })
  }

  /** All problems of all pages and examples, in the order of files and lines. */
  async check(): Promise<Problem[]> {
    await this.changing
    const { reference, sdk, collected, snippetReport } = this.loaded()
    const examples = [...collected.examples.values()]
      .filter(({ origins }) => !origins.every(({ file }) => snippetReport.unchecked.has(file)))
    const diagnosed = await this.compiler.diagnose(examples.map(({ example }) => example.id))
    const mistakes = diagnosed.flatMap(([id, diagnostics]) =>
      locateDiagnostics(collected.examples.get(id)!, diagnostics, { file: this.layout.sdk, origins: sdk.origins }))
    return sortProblems([
      ...reference.problems,
      ...sdk.problems,
      ...collected.problems,
      ...snippetReport.problems,
      ...this.unreadableCalls(),
      ...await this.checkPhp(),
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
    const known = this.pages.get(file)
    const page = known?.text === text ? known.page : this.readPage(file, text)
    await this.compiler.explain(collectExamples([page], []).examples)
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
  operation(path: string, method: HttpMethod): OperationObject | undefined {
    return (this.loaded().reference.document.paths as ReferencePaths | undefined)?.[path]?.[method] // made of them by readDocument
  }

  /** The errors that an operation may answer with: those of all, and of its family. */
  errorCodes(path: string): ErrorCode[] {
    const family = path.split('/').slice(1, 3).join('/')
    const page = this.pages.get(joinPath(this.layout.docs, 'openapi', family, 'index.md'))?.page
    return [...COMMON_ERRORS, ...readErrorCodes(page?.frontmatter.errors) ?? []].sort((a, b) => a.status - b.status)
  }

  /** Writes the SDK module to disk, for editors. */
  async writeSdk(): Promise<void> {
    await writeText(this.layout.sdk, this.loaded().sdk.text)
  }

  get reference(): ReferenceDocument {
    return this.loaded().reference
  }

  /** What the pages link to. */
  get navigation(): SiteNavigation {
    return this.loaded().navigation
  }

  get counts(): ProjectCounts {
    const { reference, collected } = this.loaded()
    return {
      pages: this.pages.size,
      operations: Object.values(reference.document.paths ?? {}).flatMap(methods => Object.keys(methods ?? {})).length,
      examples: [...collected.examples.values()].filter(({ example }) => example.file !== this.layout.client).length,
    }
  }

  /** Ends the compiler. What it has explained stays known. */
  close(): void {
    this.compiler.close()
  }

  private async readAll(): Promise<void> {
    const [pages, snippets] = await Promise.all([findPages(this.layout), findSnippets(this.layout)])
    this.pages.clear()
    this.snippets.clear()
    for (const file of snippets)
      this.read(file)
    // Ahead of the pages: they take as long to read as the snippets to parse.
    this.compiler.announce(collectExamples([], [...this.snippets.values()]).examples)
    for (const file of pages)
      this.read(file)
    await this.rebuild()
  }

  /** Makes one change after the other. */
  private change<T>(make: () => Promise<T>): Promise<T> {
    const change = this.changing.then(make)
    this.changing = change.catch(() => undefined) // whoever asked for the change is told
    return change
  }

  private read(file: string): void {
    const text = readText(file)
    const isPage = file.endsWith('.md')
    if (!isPage)
      this.operationSnippets = undefined
    if (text === undefined)
      (isPage ? this.pages : this.snippets).delete(file)
    else if (isPage)
      this.pages.set(file, { page: this.readPage(file, text), text })
    else
      this.snippets.set(file, { file, text })
  }

  private async rebuild(): Promise<void> {
    const pages = this.allPages()
    const snippets = [...this.snippets.values()]
    const reference = readDocument(pages)
    const sdk = declareDocument(reference)
    const collected = collectExamples(pages, snippets)
    const folders = { root: this.layout.root, snippets: path.join(this.layout.snippets, 'openapi') }
    const snippetReport = checkSnippets(pages, snippets, folders)
    const located = pages.map(page => ({ page, relativePath: relativePath(this.layout, page.file) }))
    const navigation = { families: readFamilies(located), guide: readGuide(located) }
    this.state = { reference, sdk, collected, snippetReport, navigation }
    this.compiler.update(collected.examples, [[this.layout.sdk, sdk.text]])
    await this.writeSdk()
  }

  /** What cannot be read of the snippets that other languages are derived from. */
  private unreadableCalls(): Problem[] {
    return this.allPages().flatMap(page => page.operations.flatMap(({ method }) => this.examples.problems(page.path!, method)))
  }

  /** What is wrong with PHP that was written by hand. Its parser is loaded where there is any. */
  private async checkPhp(): Promise<Problem[]> {
    const pages = this.allPages().filter(page => page.fences.some(({ info }) => info.startsWith('php')))
    if (pages.length === 0)
      return []
    const { checkPhp } = await import('../examples/check-php.ts')
    return pages.flatMap(page => checkPhp(page, this.loaded().reference))
  }

  private allPages(): Page[] {
    return [...this.pages.values()].map(({ page }) => page)
  }

  private readPage(file: string, text: string): Page {
    return readPage({ file, relativePath: relativePath(this.layout, file), text }, this.reader())
  }

  private reader(): PageReader {
    if (!this.markdown)
      throw new Error('The project has not been loaded.')
    return {
      markdown: this.markdown,
      readText: file => this.snippets.get(file)?.text ?? readFileSync(file, 'utf8'),
      snippetsOf: (path, method) => this.snippetsOf(path, method),
    }
  }

  /** Absolute paths of an operation's snippets, that of the operation itself before those of its scenes. */
  private snippetsOf(path: string, method: HttpMethod): string[] {
    this.operationSnippets ??= this.indexSnippets()
    return this.operationSnippets.get(`${method} ${path}`) ?? []
  }

  private indexSnippets(): Map<string, string[]> {
    const index = new Map<string, string[]>()
    for (const file of [...this.snippets.keys()].sort(compareText)) {
      const name = this.snippetName(file)
      const key = name && `${name.method} ${name.path}`
      if (key !== undefined)
        index.set(key, [...index.get(key) ?? [], file])
    }
    return index
  }

  private snippetName(file: string): SnippetName | undefined {
    return snippetName(file, path.join(this.layout.snippets, 'openapi'))
  }

  private loaded(): State {
    if (!this.state)
      throw new Error('The project has not been loaded.')
    return this.state
  }
}
