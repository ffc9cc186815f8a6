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

/** What a block holds, as the build has written it. */
export function liveSource(block: HTMLElement): LiveSource {
  const { live = '', liveWhole, liveAfter = '' } = block.dataset
  return { before: live === '' && liveWhole === undefined ? USUAL_HEADER : live, code: block.querySelector('code')?.textContent ?? '', after: liveAfter }
}
