import type { OwnThread } from '../../processes/start-thread.ts'
import { startThread } from '../../processes/start-thread.ts'

/** Highlighting as seen from another thread; as {@link LineHighlighter} does it. */
export interface HighlightFunctions {
  highlight: (code: string, lang: string) => Promise<string>
  inline: (code: string, lang: string, context: string) => Promise<string>
}

/** A highlighter in a thread of its own. */
export type HighlightService = OwnThread<HighlightFunctions>

/**
 * Starts a highlighter beside the caller: what nobody needs before pages are written
 * is highlighted while others of them are still rendered.
 */
export function startHighlighting(): HighlightService {
  return startThread({ title: 'The thread that highlights code', entry: new URL('./highlight-entry.mjs', import.meta.url) })
}
