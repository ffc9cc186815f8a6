import { Worker } from 'node:worker_threads'
import { createBirpc } from 'birpc'

/** Highlighting as seen from another thread; as {@link LineHighlighter} does it. */
export interface HighlightFunctions {
  highlight: (code: string, lang: string) => Promise<string>
  inline: (code: string, lang: string, context: string) => Promise<string>
}

/** A highlighter in a thread of its own. */
export interface HighlightService extends HighlightFunctions {
  /** Ends the thread, and gives its memory back. */
  close: () => void
}

/**
 * Starts a highlighter beside the caller: what nobody needs before pages are written
 * is highlighted while others of them are still rendered.
 */
export function startHighlighting(): HighlightService {
  const worker = new Worker(new URL('./highlight-entry.mjs', import.meta.url))
  const functions = createBirpc<HighlightFunctions, object>({}, {
    post: message => worker.postMessage(message),
    on: listener => worker.on('message', listener),
    timeout: -1,
  })
  worker.on('error', error => functions.$close(error))
  return {
    highlight: functions.highlight,
    inline: functions.inline,
    close() {
      functions.$close()
      void worker.terminate()
    },
  }
}
