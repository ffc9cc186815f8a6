import type { MarkdownRenderer } from 'vitepress'

/** The type of the token that a line `[[examples]]` becomes. */
export const EXAMPLES = 'examples'

/**
 * `[[examples]]` on a line of its own, as `[[toc]]` is: the place where an
 * operation's examples are shown, in all languages. Which they are follows from
 * the page and the heading above.
 */
export function examplesDirective(md: Pick<MarkdownRenderer, 'block'>): void {
  md.block.ruler.before('paragraph', EXAMPLES, (state, line, _end, silent) => {
    const text = state.src.slice(state.bMarks[line]! + state.tShift[line]!, state.eMarks[line]).trim()
    if (text !== '[[examples]]' || state.sCount[line]! - state.blkIndent >= 4)
      return false
    if (silent)
      return true
    const token = state.push(EXAMPLES, '', 0)
    token.map = [line, line + 1]
    token.block = true
    state.line = line + 1
    return true
  }, { alt: ['paragraph', 'reference', 'blockquote', 'list'] })
}
