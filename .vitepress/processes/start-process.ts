import type { Remote, RemoteFunctions } from './remote-functions.ts'
import { fork } from 'node:child_process'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { ProcessFailure } from './process-failure.ts'
import { remoteFunctions } from './remote-functions.ts'

export interface ProcessOptions {
  /** What it is to whoever reads that it has ended: `The compiler's process`. */
  title: string
  /** The module that it runs, a file URL. */
  entry: URL
  args?: readonly string[]
  /** What Node is started with. None may be a flag that a supported Node does not know. */
  nodeFlags?: readonly string[]
}

/** A process of ours whose functions can be called. */
export interface OwnProcess<Functions extends object> {
  functions: RemoteFunctions<Functions>
  /** Resolved when it has ended without having been told to; never, if it is told to. */
  failed: Promise<ProcessFailure>
  /** Ends it, and gives all its memory back. */
  close: () => void
}

/** How much of what a process writes is kept, in characters. */
const KEPT_OUTPUT = 20_000

/**
 * Starts a process that answers function calls over its messages. What it writes is kept,
 * to be told if it ends; of one that is ended, it is passed on.
 */
export function startProcess<Functions extends object>({ title, entry, args = [], nodeFlags = [] }: ProcessOptions): OwnProcess<Functions> {
  const child = fork(fileURLToPath(entry), [...args], {
    execArgv: [...nodeFlags],
    serialization: 'advanced',
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (chunk: string) => output = (output + chunk).slice(-KEPT_OUTPUT))

  const remote: Remote<Functions> = remoteFunctions({
    post: (message) => {
      // Of one that is gone, the end is about to be told.
      if (child.connected)
        child.send(message as object, () => {}) // likewise
    },
    on: listener => child.on('message', listener),
  })
  let isOver = false
  const failed = new Promise<ProcessFailure>((resolve) => {
    const fail = (failure: ProcessFailure): void => {
      if (isOver)
        return
      isOver = true
      remote.fail(failure)
      resolve(failure)
    }
    child.on('error', error => fail(new ProcessFailure({ title, error, output })))
    // Everything that it has written has been read by then.
    child.on('close', (code, signal) => fail(new ProcessFailure({ title, code, signal, output })))
  })
  return {
    functions: remote.functions,
    failed,
    close() {
      if (isOver)
        return
      isOver = true
      remote.fail(new Error(`${title} has been ended.`))
      child.kill()
      process.stderr.write(output)
    },
  }
}
