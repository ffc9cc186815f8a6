import type MarkdownIt from 'markdown-it'
import type Token from 'markdown-it/lib/token.mjs'
import type { CodeOrigin } from './code-origin.ts'
import type { TableSource } from './parse-table.ts'
import type { Problem } from './problem.ts'
import type { SourceRange } from './source.ts'
import { originInFile, originInPage } from './code-origin.ts'
import { lineOf } from './parse-table.ts'
import { broken, rules } from './rules.ts'
import { rangeOfLine } from './source.ts'

/** A code block of a page, written in place or imported from a file with `<<<`. */
export interface Fence {
  /** What stands behind the opening backticks: language and the rest. */
  info: string
  /** The code, as it is shown. */
  code: string
  import?: { file: string, region?: string }
  /** The line that opens it, or the line of the import. */
  at: SourceRange
  /** Where the lines of the code are written: in the page, or in the imported file. */
  origin: CodeOrigin
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
}

/** All code blocks of a page, in order. A block that imports nothing is a problem. */
export function readFences(tokens: Token[], source: TableSource, { markdown, readText }: PageReader): { fences: Fence[], problems: Problem[] } {
  const fences: Fence[] = []
  const problems: Problem[] = []
  tokens.forEach((token, i) => {
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
    const imported = { file: meta.src, region: meta.region || undefined }
    try {
      const text = readText(imported.file)
      const code = imported.region ? importedRegion(tokens, i, markdown) : text
      fences.push({ info, at, code, origin: originInFile(imported.file, text, code), import: imported })
    }
    catch (error) {
      problems.push(broken(rules.brokenImport(reasonOf(error)), at))
    }
  })
  return { fences, problems }
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
