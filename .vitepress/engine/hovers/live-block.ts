/** What nearly every example begins with, and nobody is shown. */
export const USUAL_HEADER = 'import { wxpay } from \'#wxpay\'\n// ---cut---\n'

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

/** What a block holds, as the build has written it. */
export function liveSource(block: HTMLElement): LiveSource {
  const { live = '', liveWhole, liveAfter = '' } = block.dataset
  const shown = block.querySelector('code')?.cloneNode(true) as HTMLElement | undefined // a copy is what it is of
  shown?.querySelectorAll(ANSWERS).forEach(answer => answer.remove())
  return {
    before: live === '' && liveWhole === undefined ? USUAL_HEADER : live,
    code: (shown?.textContent ?? '').replace(/\n+$/, ''),
    after: liveAfter.replace(QUERY, ''),
  }
}
