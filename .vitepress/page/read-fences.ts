import type MarkdownIt from 'markdown-it'
import type Token from 'markdown-it/lib/token.mjs'
import type { Problem } from '../diagnostics/problem.ts'
import type { SourceRange } from '../diagnostics/source.ts'
import type { ExampleFence } from '../engine/examples/collect-examples.ts'
import type { MarkupSource } from '../markup/token-lines.ts'
import type { HttpMethod } from '../model/http-method.ts'
import type { Subject } from '../model/subject.ts'
import { originInFile, originInPage } from '../diagnostics/code-origin.ts'
import { createProblem } from '../diagnostics/rule.ts'
import { rangeOfLine } from '../diagnostics/source.ts'
import { ownPath } from '../files/own-path.ts'
import { EXAMPLES } from '../markup/examples-directive.ts'
import { meaningOf } from '../markup/page-grammar.ts'
import { lineOf } from '../markup/token-lines.ts'
import { pageRules } from './page-rules.ts'

/** A code block of a page, written in place or imported from a file with `<<<`. */
export interface Fence extends ExampleFence {
  /** Whether the page shows it by `[[examples]]`, in all languages. */
  isDerived?: true
}

/** The part of markdown-it that reading needs. */
export interface MarkdownParser extends Pick<MarkdownIt, 'parse' | 'renderer'> {
  options: object
}

/** What reads pages. */
export interface PageReader {
  /** The parser that also renders the site. */
  markdown: MarkdownParser
  /** The text of a file that a page imports. Throws if it cannot be read. */
  readText: (file: string) => string
  /** Absolute paths of an operation's snippets, that of the operation itself before those of its scenes. */
  snippetsOf: (subject: Subject, method: HttpMethod) => string[]
}

/**
 * All code blocks of a page, in order, and the snippets in the place of each
 * `[[examples]]`. A block that imports nothing is a problem.
 *
 * @param tokens the page's tokens
 * @param source where they come from
 * @param reader what reads the page
 * @param subject what the page describes, if it describes anything
 */
export function readFences(tokens: Token[], source: MarkupSource, reader: PageReader, subject?: Subject): { fences: Fence[], problems: Problem[] } {
  const { markdown, readText } = reader
  const fences: Fence[] = []
  const problems: Problem[] = []
  tokens.forEach((token, i) => {
    if (token.type === EXAMPLES) {
      const derived = readExamples(rangeOfLine(source.file, source.lines, lineOf(token, source)), reader, subject, meaningOf(token).operation)
      fences.push(...derived.fences)
      problems.push(...derived.problems)
    }
    if (token.type !== 'fence')
      return
    const at = rangeOfLine(source.file, source.lines, lineOf(token, source))
    const info = token.info.trim()
    const meta = token.meta as { src?: string, region?: string } | null // set by VitePress' snippet plugin
    if (!meta?.src) {
      const origin = originInPage(source.file, source.lines, at.start.line + 1, token.content)
      fences.push({ info, at, code: token.content, origin })
      return
    }
    const imported = { file: ownPath(meta.src), region: meta.region || undefined }
    try {
      const text = readText(imported.file)
      const code = imported.region ? importedRegion(tokens, i, markdown) : text
      fences.push({ info, at, code, origin: originInFile(imported.file, text, code), import: imported })
    }
    catch (error) {
      problems.push(createProblem(pageRules.brokenImport(reasonOf(error)), at))
    }
  })
  return { fences, problems }
}

/** The snippets that stand in the place of `[[examples]]`. */
function readExamples(at: SourceRange, { snippetsOf, readText }: PageReader, subject?: Subject, method?: HttpMethod): { fences: Fence[], problems: Problem[] } {
  if (subject === undefined || method === undefined)
    return { fences: [], problems: [createProblem(pageRules.examplesWithoutOperation(), at)] }
  const files = snippetsOf(subject, method)
  if (files.length === 0)
    return { fences: [], problems: [createProblem(pageRules.noSnippet(subject, method), at)] }
  return {
    fences: files.map((file) => {
      const code = readText(file)
      return { info: 'ts twoslash', at, code, origin: originInFile(file, code, code), import: { file }, isDerived: true as const }
    }),
    problems: [],
  }
}

/**
 * The part of a file that a `<<<` line imports. VitePress finds it when the fence
 * is rendered, so it is rendered, without highlighting.
 *
 * @throws if the region does not exist
 */
function importedRegion(tokens: Token[], i: number, { renderer, options }: MarkdownParser): string {
  renderer.rules.fence?.(tokens, i, { ...options, highlight: () => '' }, {}, renderer)
  return tokens[i]!.content
}

/** Why a file could not be imported, in words that name no function of Node. */
function reasonOf(error: unknown): string {
  const { code, path, message } = error as NodeJS.ErrnoException // readText and the snippet plugin throw nothing else
  if (code === 'ENOENT')
    return `there is no ${path}`
  return code === 'EISDIR' ? `${path} is a folder` : message
}
