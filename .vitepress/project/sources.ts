import type { HttpMethod } from '../reference/grammar.ts'
import type { ReadDictionary } from '../reference/read-dictionary.ts'
import type { MarkdownParser, Page, PageReader } from '../reference/read-page.ts'
import type { SnippetName } from '../reference/snippet-name.ts'
import type { Snippet } from '../twoslash/collect-examples.ts'
import type { Layout } from './layout.ts'
import type { NamedSnippet } from './operation-examples.ts'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { errorPages } from '../reference/error-codes.ts'
import { compareText } from '../reference/problem.ts'
import { readDictionary } from '../reference/read-dictionary.ts'
import { readPage } from '../reference/read-page.ts'
import { snippetName } from '../reference/snippet-name.ts'
import { findPages, findSnippets, readText, relativePath } from './files.ts'

/** After how many pages others of this process have their turn. */
const YIELD_AFTER = 10

/** A page that may have examples of its own. */
const SHOWS_EXAMPLES = /^\s*(?:`{3}|~{3}).*\btwoslash\b/m

/** The files that a project is made of, read: its pages and its snippets. */
export class Sources {
  private readonly pages = new Map<string, { page: Page, text: string }>()
  private readonly snippets = new Map<string, Snippet>()
  /** `post /v3/x` → its snippets; made anew when a snippet comes, changes or goes. */
  private operationSnippets: Map<string, NamedSnippet[]> | undefined
  private markdown: MarkdownParser | undefined
  /** What is known of fields, and what cannot be read of it. */
  fields: ReadDictionary = { dictionary: new Map(), links: [], problems: [] }

  constructor(private readonly layout: Layout) {}

  /**
   * Reads all files.
   *
   * @param markdown the site's parser
   * @param afterExamples called as soon as the snippets are known, and the few pages that have examples of their own
   */
  async readAll(markdown: MarkdownParser, afterExamples: () => void): Promise<void> {
    this.markdown = markdown
    const [pages, snippets] = await Promise.all([findPages(this.layout), findSnippets(this.layout)])
    this.pages.clear()
    this.snippets.clear()
    for (const file of snippets)
      this.read(file)
    const texts = pages.map(file => [file, readText(file)] as const)
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
  update(files: readonly string[]): string[] {
    for (const file of files.filter(file => this.owns(file)))
      this.read(file)
    if (files.includes(this.layout.dictionary))
      return this.allPages().map(({ file }) => file)
    // A page holds the code that it imports; the page of an operation, the snippets that come
    // and go, and the errors that the overviews above it list.
    const described = new Set(files.flatMap(file => this.snippetName(file)?.path ?? []))
    const changed = new Set(files.map(file => relativePath(this.layout, file)))
    const touched = this.allPages().filter(page =>
      page.fences.some(fence => fence.import && files.includes(fence.import.file))
      || described.has(page.path ?? page.event ?? '')
      || (page.path !== undefined && errorPages(page.path).some(overview => changed.has(overview))))
    for (const { file } of touched)
      this.read(file)
    return touched.map(({ file }) => file)
  }

  /** Whether a file is one that the project is made of. */
  owns(file: string): boolean {
    const { docs, snippets, dictionary } = this.layout
    const inside = (folder: string): boolean => file.startsWith(`${folder}${path.sep}`)
    return file === dictionary || (inside(docs) && file.endsWith('.md')) || (inside(snippets) && /\.[jt]sx?$/.test(file) && !file.endsWith('.d.ts'))
  }

  /** Whether a file is one of the pages and snippets that have been read. */
  has(file: string): boolean {
    return file === this.layout.dictionary || this.pages.has(file) || this.snippets.has(file)
  }

  /** A page, by its path from the folder of the pages. */
  page(relative: string): Page | undefined {
    return this.pages.get(path.join(this.layout.docs, relative))?.page
  }

  /** A page as it has been read, or as it is in a text that may be newer. */
  pageOf(file: string, text: string): Page {
    const known = this.pages.get(file)
    return known?.text === text ? known.page : this.readPage(file, text)
  }

  /** All pages, each with the text that it has been read from. */
  pageFiles(): { page: Page, text: string }[] {
    return [...this.pages.values()]
  }

  allPages(): Page[] {
    return this.pageFiles().map(({ page }) => page)
  }

  allSnippets(): Snippet[] {
    return [...this.snippets.values()]
  }

  /** An operation's snippets, that of the operation itself before those of its scenes. */
  snippetsOf(path: string, method: HttpMethod): NamedSnippet[] {
    this.operationSnippets ??= this.indexSnippets()
    return this.operationSnippets.get(`${method} ${path}`) ?? []
  }

  private read(file: string, text = readText(file)): void {
    if (file === this.layout.dictionary) {
      this.fields = readDictionary(file, text ?? '')
      return
    }
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

  private readPage(file: string, text: string): Page {
    return readPage({ file, relativePath: relativePath(this.layout, file), text }, this.reader())
  }

  private reader(): PageReader {
    if (!this.markdown)
      throw new Error('The project has not been loaded.')
    return {
      markdown: this.markdown,
      readText: file => this.snippets.get(file)?.text ?? readFileSync(file, 'utf8'),
      snippetsOf: (path, method) => this.snippetsOf(path, method).map(({ file }) => file),
    }
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
      const operation = `${snippet.name.method} ${snippet.name.path}`
      index.set(operation, [...index.get(operation) ?? [], snippet])
    }
    return index
  }

  private snippetName(file: string): SnippetName | undefined {
    return snippetName(file, path.join(this.layout.snippets, 'openapi'))
  }
}
