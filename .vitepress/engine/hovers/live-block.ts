/** The code of a block that can be edited, with what is compiled with it. */
export interface LiveSource {
  /** Compiled before the code, and not shown. */
  before: string
  code: string
  /** Compiled behind it. */
  after: string
}

/** A block that the compiler knows as TypeScript. */
export const LIVE_BLOCK = 'pre[data-live]'

/** What stands between the lines of a block, and is no code: answers of the compiler. */
const ANSWERS = '.twoslash-meta-line'

/** A line that asks the compiler. Whoever edits what it points at asks for himself. */
const QUERY = /^\s*\/\/\s*\^[?|].*$/gm

/**
 * Attributes of a block by which an editor knows that it can be edited, and what is
 * compiled with it.
 *
 * @param cut what is compiled with the block, and not shown
 * @param cut.before stands before its code
 * @param cut.after stands behind it
 * @param usualHeader what stands before most blocks, and is not repeated in each
 */
export function liveProperties({ before, after }: Pick<LiveSource, 'before' | 'after'>, usualHeader: string): Record<string, string> {
  return {
    'data-live': before === usualHeader ? '' : before,
    ...before === '' && { 'data-live-whole': '' },
    ...after && { 'data-live-after': after },
  }
}

/**
 * The code of a block, as the build has written it.
 *
 * @param block the element
 * @param usualHeader what stands before most blocks, as given to {@link liveProperties}
 */
export function liveSource(block: HTMLElement, usualHeader: string): LiveSource {
  const { live = '', liveWhole, liveAfter = '' } = block.dataset
  const shown = block.querySelector('code')?.cloneNode(true) as HTMLElement | undefined // a copy is what it is of
  shown?.querySelectorAll(ANSWERS).forEach(answer => answer.remove())
  return {
    before: live === '' && liveWhole === undefined ? usualHeader : live,
    code: (shown?.textContent ?? '').replace(/\n+$/, ''),
    after: liveAfter.replace(QUERY, ''),
  }
}
