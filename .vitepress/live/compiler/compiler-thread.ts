/** The worker in which the compiler runs. */
export interface CompilerThread {
  worker: Worker
  /** Rejected if it does not start; never resolved. */
  failure: Promise<never>
}

let thread: CompilerThread | undefined

/**
 * Starts the compiler's worker, one for the page. This much is part of every page: the
 * compiler takes longer to come than all else that an editor is made of.
 *
 * @throws if the browser refuses it
 */
export function compilerThread(): CompilerThread {
  if (!thread) {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'compiler' })
    const failure = new Promise<never>((_, reject) => {
      worker.onerror = ({ message }) => reject(new Error(message || 'The worker did not start.'))
    })
    failure.catch(() => {}) // told by whoever waits for it
    thread = { worker, failure }
  }
  return thread
}

/** Ends it; who wants it next starts another. */
export function endCompilerThread(): void {
  thread?.worker.terminate()
  thread = undefined
}
