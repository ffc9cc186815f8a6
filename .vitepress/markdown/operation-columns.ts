import type Token from 'markdown-it/lib/token.mjs'
import type { MarkdownEnv, MarkdownRenderer } from 'vitepress'
import { EXAMPLES } from '../markup/examples-directive.ts'
import { meaningOf } from '../markup/page-grammar.ts'
import { RESPONSE_EXAMPLE } from './response-example.ts'

/** What is code, and stands beside the text that it belongs to. */
const CODE: readonly string[] = [EXAMPLES, RESPONSE_EXAMPLE]

/** The type of the tokens that are the frames: HTML of a page would be shown as text. */
const FRAME = 'operation_frame'

/** The class of a page's root, for the styles around its content. */
const PAGE_CLASS = 'operation-page'

/** Tokens that stand in one column, one after the other. */
interface Run {
  isCode: boolean
  tokens: Token[]
}

/**
 * Frames the parts of each operation, a table of fields with its text and the examples
 * that follow it, so that the styles can put them beside each other. A part is a
 * `.operation` with a `.operation-text` and a `.operation-code`; a text that ends
 * the operation belongs to its last part. The order of the page stays, for narrow
 * screens and for those who hear it.
 *
 * VitePress is told to leave the outline away: the examples stand in its place.
 */
export function operationColumnsPlugin(md: MarkdownRenderer): void {
  md.core.ruler.push('operation-columns', (state) => {
    const starts = state.tokens.flatMap((token, i) => isOperation(token) ? [i] : [])
    if (starts.length === 0 || !state.tokens.some(isCode))
      return
    const sections = starts.map((start, i) => state.tokens.slice(start, starts[i + 1]))
    const html = (content: string): Token => Object.assign(new state.Token(FRAME, '', 0), { content: `${content}\n` })
    state.tokens = [...state.tokens.slice(0, starts[0]), ...sections.flatMap(section => frame(runsOf(section), html))]
    const env = state.env as MarkdownEnv // VitePress renders with no other
    env.frontmatter = { ...env.frontmatter, aside: false, pageClass: PAGE_CLASS }
  })

  md.renderer.rules[FRAME] = (tokens, i) => tokens[i]!.content
}

function isOperation(token: Token): boolean {
  return token.level === 0 && meaningOf(token).isHeading === true
}

function isCode({ type, level }: Token): boolean {
  return level === 0 && CODE.includes(type)
}

function runsOf(section: readonly Token[]): Run[] {
  const runs: Run[] = []
  for (const token of section) {
    if (runs.at(-1)?.isCode !== isCode(token))
      runs.push({ isCode: isCode(token), tokens: [] })
    runs.at(-1)!.tokens.push(token)
  }
  return runs
}

function frame(runs: readonly Run[], html: (content: string) => Token): Token[] {
  const isFirstOfPart = (run: Run, i: number): boolean => i === 0 || (!run.isCode && i < runs.length - 1)
  return [
    ...runs.flatMap((run, i) => [
      ...isFirstOfPart(run, i) ? [html(`${i === 0 ? '' : '</div>'}<div class="operation">`)] : [],
      html(`<div class="operation-${run.isCode ? 'code' : 'text'}">`),
      ...run.tokens,
      html('</div>'),
    ]),
    html('</div>'),
  ]
}
