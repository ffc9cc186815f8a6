import type { RemoteFunctions } from './remote-functions.ts'
import { Worker } from 'node:worker_threads'
import { ProcessFailure } from './process-failure.ts'
import { remoteFunctions } from './remote-functions.ts'

export interface ThreadOptions {
  /** What it is to whoever reads that it has ended: `The highlighting thread`. */
  title: string
  /** The module that it runs, a file URL. */
  entry: URL
}

/** A thread of ours whose functions can be called. */
export interface OwnThread<Functions extends object> {
  functions: RemoteFunctions<Functions>
  /** Ends it, and gives its memory back. */
  close: () => void
}

/** Starts a thread that answers function calls over its messages. */
export function startThread<Functions extends object>({ title, entry }: ThreadOptions): OwnThread<Functions> {
  const worker = new Worker(entry)
  const remote = remoteFunctions<Functions>({
    post: message => worker.postMessage(message),
    on: listener => worker.on('message', listener),
  })
  worker.on('error', error => remote.fail(new ProcessFailure({ title, code: 1, output: error instanceof Error ? error.stack ?? error.message : String(error) })))
  worker.on('exit', code => remote.fail(new ProcessFailure({ title, code, output: '' })))
  return {
    functions: remote.functions,
    close() {
      remote.fail(new Error(`${title} has been ended.`))
      void worker.terminate()
    },
  }
}
