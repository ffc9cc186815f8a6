import type { ReadDictionary } from '../dictionary/read-dictionary.ts'
import type { Snippet } from '../engine/examples/collect-examples.ts'
import type { FileSystem } from '../files/disk.ts'
import type { PathKey } from '../files/path-map.ts'
import type { HttpMethod } from '../model/http-method.ts'
import type { Subject } from '../model/subject.ts'
import type { MarkdownParser, Page, PageReader } from '../page/read-page.ts'
import type { SnippetName } from '../page/snippet-name.ts'
import type { Layout } from './layout.ts'
import type { NamedSnippet } from './operation-examples.ts'
import { setImmediate } from 'node:timers/promises'
import path from 'pathe'
import { compareText } from '../diagnostics/problem.ts'
import { readDictionary } from '../dictionary/read-dictionary.ts'
import { disk } from '../files/disk.ts'
import { isWithin, ownPath } from '../files/own-path.ts'
import { pathKey, PathMap } from '../files/path-map.ts'
import { subjectName } from '../model/subject.ts'
import { errorPages } from '../page/error-codes.ts'
import { readPage } from '../page/read-page.ts'
import { snippetName } from '../page/snippet-name.ts'

/** After how many pages others of this process have their turn. */
const YIELD_AFTER = 10

/** The extensions of modules that examples are made of. */
const MODULES = ['ts', 'tsx', 'js', 'jsx']

/** A page that may have examples of its own. */
const SHOWS_EXAMPLES = /^\s*(?:`{3}|~{3}).*\btwoslash\b/m

/** The files that a project is made of, read: its pages and its snippets. */
export class Sources {
  private readonly pages: PathMap<{ page: Page, text: string }>
  private readonly snippets: PathMap<Snippet>
  /** `post /v3/x` → its snippets; made anew when a snippet comes, changes or goes. */
  private operationSnippets: Map<string, NamedSnippet[]> | undefined
  /** Paths in lower case → as they are; made anew when a file comes or goes. */
  private names: Map<string, string> | undefined
  private markdown: MarkdownParser | undefined
  private readonly keyOf: PathKey
  /** What is known of fields, and what cannot be read of it. */
  fields: ReadDictionary = { dictionary: new Map(), links: [], problems: [] }
  private readonly layout: Layout
  private readonly fileSystem: FileSystem

  constructor(layout: Layout, fileSystem: FileSystem = disk) {
    this.layout = layout
    this.fileSystem = fileSystem
    this.keyOf = pathKey(fileSystem.isCaseSensitive(layout.root))
    this.pages = new PathMap(this.keyOf)
    this.snippets = new PathMap(this.keyOf)
  }

  /**
   * Reads all files.
   *
   * @param markdown the site's parser
   * @param afterExamples called as soon as the snippets are known, and the few pages that have examples of their own
   */
  async readAll(markdown: MarkdownParser, afterExamples: () => void): Promise<void> {
    this.markdown = markdown
    const { docs, snippets: folder } = this.layout
    const [pages, modules] = await Promise.all([this.fileSystem.listFiles(docs, ['md']), this.fileSystem.listFiles(folder, MODULES)])
    this.pages.clear()
    this.snippets.clear()
    for (const file of modules.filter(file => this.owns(file)))
      this.read(file)
    const texts = pages.map(file => [file, this.fileSystem.readText(file)] as const)
    const [first, others] = [true, false].map(isFirst => texts.filter(([, text]) => SHOWS_EXAMPLES.test(text ?? '') === isFirst))
    for (const [file, text] of first!)
      this.read(file, text)
    afterExamples()
    this.read(this.layout.dictionary)
    for (const [i, [file, text]] of others!.entries()) {
      // What has been told to the compiler leaves this process in between.
      if (i % YIELD_AFTER === 0)
        await setImmediate()
      this.read(file, text)
    }
  }

  /**
   * Reads files again that have changed, appeared or gone, and the pages that show
   * them.
   *
   * @returns absolute paths of those pages
   */
  update(given: readonly string[]): string[] {
    const files = given.map(ownPath).map(file => this.fileSystem.spelled(file) ?? this.known(file) ?? file)
    const isOne = (file: string): boolean => files.some(other => this.keyOf(other) === this.keyOf(file))
    for (const file of files.filter(file => this.owns(file)))
      this.read(file)
    if (isOne(this.layout.dictionary))
      return this.allPages().map(({ file }) => file)
    // A page holds the code that it imports; the page of an operation, the snippets that come
    // and go, and the errors that the overviews above it list.
    const described = new Set(files.flatMap(file => this.snippetName(file)?.subject ?? []).map(subjectName))
    const changed = new Set(files.map(file => path.relative(this.layout.docs, file)))
    const touched = this.allPages().filter(page =>
      page.fences.some(fence => fence.import && isOne(fence.import.file))
      || (page.subject && described.has(subjectName(page.subject)))
      || (page.subject?.kind === 'path' && errorPages(page.subject.path).some(overview => changed.has(overview))))
    for (const { file } of touched)
      this.read(file)
    return touched.map(({ file }) => file)
  }

  /** Whether a file is one that the project is made of. */
  owns(given: string): boolean {
    const file = this.keyOf(ownPath(given))
    const [docs, snippets, dictionary] = [this.layout.docs, this.layout.snippets, this.layout.dictionary].map(this.keyOf) as [string, string, string] // as many
    return file === dictionary || (isWithin(docs, file) && file.endsWith('.md')) || (isWithin(snippets, file) && /\.[jt]sx?$/.test(file) && !file.endsWith('.d.ts'))
  }

  /** The path of one of the pages and snippets that have been read, or of the dictionary, as the project writes it. */
  known(given: string): string | undefined {
    const file = ownPath(given)
    return this.keyOf(file) === this.keyOf(this.layout.dictionary) ? this.layout.dictionary : this.pages.spelled(file) ?? this.snippets.spelled(file)
  }

  /** A page, by its path from the folder of the pages. */
  page(relative: string): Page | undefined {
    return this.pages.get(path.join(this.layout.docs, relative))?.page
  }

  /** A page as it has been read, or as it is in a text that may be newer. */
  pageOf(given: string, written: string): Page {
    const file = this.spelled(ownPath(given))
    const text = withLineFeeds(written)
    const known = this.pages.get(file)
    return known?.text === text ? known.page : this.readPage(file, text)
  }

  /** All pages, each with the text that it has been read from. */
  pageFiles(): { page: Page, text: string }[] {
    return [...this.pages.values()]
  }

  /** A page or a snippet whose path is the same but for capitals, whether the file system tells them apart or not. */
  spelledAnyhow(file: string): string | undefined {
    this.names ??= new Map(this.allFiles().map(known => [known.toLowerCase(), known]))
    return this.names.get(file.toLowerCase())
  }

  /** Absolute paths of all pages and snippets. */
  allFiles(): string[] {
    return [...this.pages.keys(), ...this.snippets.keys()]
  }

  allPages(): Page[] {
    return this.pageFiles().map(({ page }) => page)
  }

  allSnippets(): Snippet[] {
    return [...this.snippets.values()]
  }

  /** An operation's snippets, that of the operation itself before those of its scenes. */
  snippetsOf(subject: Subject, method: HttpMethod): NamedSnippet[] {
    this.operationSnippets ??= this.indexSnippets()
    return this.operationSnippets.get(operationKey(subject, method)) ?? []
  }

  /** A path as it is written in the project: as the file was found, or else as its folder has it. */
  private spelled(file: string): string {
    return this.known(file) ?? this.fileSystem.spelled(file) ?? file
  }

  private read(file: string, written = this.fileSystem.readText(file)): void {
    const text = written && withLineFeeds(written)
    if (this.keyOf(file) === this.keyOf(this.layout.dictionary)) {
      this.fields = readDictionary(file, text ?? '')
      return
    }
    this.names = undefined
    const isPage = file.endsWith('.md')
    if (!isPage)
      this.operationSnippets = undefined
    // Of a file that has been renamed, the name may differ in its capitals alone.
    if (text === undefined || this.known(file) !== file)
      (isPage ? this.pages : this.snippets).delete(file)
    if (text === undefined)
      return
    if (isPage)
      this.pages.set(file, { page: this.readPage(file, text), text })
    else
      this.snippets.set(file, { file, text })
  }

  private readPage(file: string, text: string): Page {
    return readPage({ file, relativePath: path.relative(this.layout.docs, file), text }, this.reader())
  }

  private reader(): PageReader {
    if (!this.markdown)
      throw new Error('The project has not been loaded.')
    return {
      markdown: this.markdown,
      readText: file => this.importedText(file),
      snippetsOf: (subject, method) => this.snippetsOf(subject, method).map(({ file }) => file),
    }
  }

  /**
   * The text of a file that a page imports, by its very name: other systems would not
   * find it by another.
   *
   * @throws if there is no such file
   */
  private importedText(file: string): string {
    const found = this.spelled(file)
    const text = found === file ? this.snippets.get(file)?.text ?? this.fileSystem.readText(file) : undefined
    if (text === undefined)
      throw Object.assign(new Error(`There is no ${file}`), { code: 'ENOENT', path: file })
    return withLineFeeds(text)
  }

  private indexSnippets(): Map<string, NamedSnippet[]> {
    const named = this.allSnippets()
      .flatMap((snippet): NamedSnippet[] => {
        const name = this.snippetName(snippet.file)
        return name ? [{ ...snippet, name }] : []
      })
      .sort((a, b) => compareText(a.name.scene ?? '', b.name.scene ?? ''))
    const index = new Map<string, NamedSnippet[]>()
    for (const snippet of named) {
      const operation = operationKey(snippet.name.subject, snippet.name.method)
      index.set(operation, [...index.get(operation) ?? [], snippet])
    }
    return index
  }

  private snippetName(file: string): SnippetName | undefined {
    return snippetName(file, path.join(this.layout.snippets, 'openapi'))
  }
}

/** Tells operations apart, those of paths and of notifications. */
function operationKey(subject: Subject, method: HttpMethod): string {
  return `${method} ${subjectName(subject)}`
}

/** A text whose lines end as they do wherever it is shown, though git may have checked it out otherwise. */
function withLineFeeds(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text
}
