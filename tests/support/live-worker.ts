import type { Page } from 'playwright-core'
import type { ExampleDiagnostic } from '../../.vitepress/engine/examples/example.ts'

export interface SnippetEdit {
  /** Path from the project's folder, with `/` in front. */
  file: string
  code: string
}

/** How many texts are open at once. The compiler makes the types that they share once for all of them, and holds all of them in memory. */
const OPEN_AT_ONCE = 500

/**
 * Starts the built site's compiler in a page, and gives it texts, as the editors of a page
 * do.
 *
 * @param page any of the site
 * @param worker the address of the compiler's worker
 * @param edits texts, each of a file of its own
 * @returns what it says of each
 */
export function checkInWorker(page: Page, worker: string, edits: readonly SnippetEdit[]): Promise<ExampleDiagnostic[][]> {
  return page.evaluate(async ({ address, edits, size }) => {
    const worker = new Worker(address, { type: 'module' })
    let calls = 0
    // As birpc puts it into messages.
    const call = (method: string, ...args: unknown[]): Promise<unknown> => new Promise((resolve, reject) => {
      const id = String(++calls)
      const listen = ({ data }: MessageEvent<{ i: string, r?: unknown, e?: Error }>): void => {
        if (data.i !== id)
          return
        worker.removeEventListener('message', listen)
        if (data.e)
          reject(data.e)
        else
          resolve(data.r)
      }
      worker.addEventListener('message', listen)
      worker.postMessage({ t: 'q', i: id, m: method, a: args })
    })
    const found: ExampleDiagnostic[][] = []
    for (let i = 0; i < edits.length; i += size) {
      const open = edits.slice(i, i + size)
      await Promise.all(open.map(({ file, code }) => call('update', file, code)))
      found.push(...await Promise.all(open.map(({ file, code }) => call('check', file, code))) as ExampleDiagnostic[][]) // as the worker declares it
      await Promise.all(open.map(({ file }) => call('close', file)))
    }
    worker.terminate()
    return found
  }, { address: worker, edits: [...edits], size: OPEN_AT_ONCE })
}
