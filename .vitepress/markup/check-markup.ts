import type Token from 'markdown-it/lib/token.mjs'
import type { Problem } from '../diagnostics/problem.ts'
import type { RuleMessage } from '../diagnostics/rule.ts'
import type { SourceRange } from '../diagnostics/source.ts'
import type { MarkupSource } from './token-lines.ts'
import { createProblem } from '../diagnostics/rule.ts'
import { rangeOnLine } from '../diagnostics/source.ts'
import { markupRules } from './markup-rules.ts'
import { isRawHtml, SITE_COMPONENTS, unsafeAttributes } from './text-only.ts'

/** The parts of a home page that VitePress shows as HTML, or follows as links. */
const HOME = ['hero', 'features', 'footer'] as const

const TAG = /<[a-z!/]/i
/** What ends the script that VitePress puts all front matter into. */
const END_OF_SCRIPT = /<\/script/i
const SCRIPT_LINK = /^\s*(?:javascript|vbscript|data):/i

/**
 * What a page has that could become code, and is shown as text: HTML, attributes that
 * are none of the grammar's, expressions in the line that opens a block of code. Told
 * where it stands, each line once for each rule.
 *
 * @param tokens all block tokens of the page
 * @param source where they come from
 */
export function checkMarkup(tokens: readonly Token[], source: MarkupSource): Problem[] {
  const problems = new Map<string, Problem>()
  const tell = (rule: RuleMessage, at: SourceRange | undefined): void => {
    if (at)
      problems.set(`${rule.code}:${at.start.line}`, problems.get(`${rule.code}:${at.start.line}`) ?? createProblem(rule, at))
  }
  let lines: readonly [start: number, end: number] = [0, 0]
  for (const token of tokens) {
    lines = token.map ?? lines
    // The attributes of a table stand below it, after an empty line.
    const end = lines[1] + (token.type === 'table_open' ? 2 : 0)
    const place = (text: string): SourceRange | undefined => placeOf(text, source, lines[0] + source.bodyLine, end + source.bodyLine)
    if (token.type === 'fence' && /\{\{|<[a-z!/]|-vue\b/i.test(token.info))
      tell(markupRules.codeInFence(token.info.trim()), place(token.info.trim()))
    for (const part of [token, ...token.children ?? []]) {
      if (isRawHtml(part))
        tell(markupRules.rawHtml(firstLine(part.content), SITE_COMPONENTS), place(firstLine(part.content)))
      // Those of a table of fields are told with all others that it cannot have.
      for (const name of part.type === 'td_open' ? [] : unsafeAttributes(part))
        tell(markupRules.unsafeAttribute(name), place(name))
    }
  }
  return [...problems.values()]
}

/**
 * What front matter says that VitePress would put into a page as code.
 *
 * @param frontmatter the page's
 * @param source where it comes from
 */
export function checkFrontmatter(frontmatter: Record<string, unknown>, source: MarkupSource): Problem[] {
  const place = (text: string): SourceRange => placeOf(text, source, 0, source.bodyLine) ?? rangeOnLine(source.file, 1, 1, 3)
  return [
    ...frontmatter.head === undefined ? [] : [createProblem(markupRules.frontmatterHead(), place('head'))],
    ...HOME.flatMap(key => textsOf(frontmatter[key]))
      .filter(text => TAG.test(text) || SCRIPT_LINK.test(text))
      .map(text => createProblem(markupRules.frontmatterCode(), place(firstLine(text)))),
    ...textsOf(frontmatter)
      .flatMap(text => END_OF_SCRIPT.exec(text)?.[0] ?? [])
      .map(end => createProblem(markupRules.frontmatterScript(end), place(end))),
  ]
}

/** All texts in a value, however deep. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string')
    return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : []
}

/** Where a text stands between two lines of a file (from 0, the end excluded); nothing if it does not, because it comes from elsewhere. */
function placeOf(text: string, { file, lines }: MarkupSource, start: number, end: number): SourceRange | undefined {
  for (let i = start; i < end; i++) {
    const column = lines[i]?.indexOf(text) ?? -1
    if (column >= 0)
      return rangeOnLine(file, i + 1, column + 1, text.length)
  }
  return undefined
}

function firstLine(text: string): string {
  return text.trim().split('\n')[0]!
}
