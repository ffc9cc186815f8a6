/** How a process or a thread has ended that was still needed. */
export interface ProcessEnd {
  /** What it is to whoever reads it: `The compiler's process`. */
  title: string
  /** Its exit code, if it has ended by itself. */
  code?: number | null
  /** What has killed it, if something has. */
  signal?: string | null
  /** What could not be done instead, if it was never started. */
  error?: Error
  /** All that it has written to its standard error, or the end of that. */
  output: string
}

/** How much of what it has written is shown, in lines. */
const SHOWN_LINES = 20

/** The way out for an end that nothing else is known of. */
const AGAIN = 'Run the command again. If it happens again, report it with these lines.'

/**
 * A process of ours has ended though it was still needed. Its message is for the person
 * who runs the command: no stack trace of the caller would help.
 */
export class ProcessFailure extends Error {
  override name = 'ProcessFailure'
  readonly end: ProcessEnd

  constructor(end: ProcessEnd) {
    super(describeEnd(end))
    this.end = end
  }
}

/** Which process has ended, how, with which words, and what to do. */
function describeEnd(end: ProcessEnd): string {
  const { title, error, output } = end
  const how = error ? `could not be started: ${error.message}` : `has ended before its work was done, ${howItEnded(end)}`
  const lines = output.trimEnd().split('\n').slice(-SHOWN_LINES)
  return [
    `${title} ${how}.`,
    ...output.trim() === '' ? ['It wrote nothing to its standard error.'] : ['It wrote to its standard error:', '', ...lines.map(line => `    ${line}`.trimEnd()), ''],
    wayOut(end),
  ].join('\n')
}

/** `with exit code 1`, or `killed by SIGKILL` */
export function howItEnded({ code, signal }: Pick<ProcessEnd, 'code' | 'signal'>): string {
  return signal ? `killed by ${signal}` : `with exit code ${code ?? 'unknown'}`
}

function wayOut({ signal, error, output }: ProcessEnd): string {
  const needsMemory = /heap out of memory|ERR_WORKER_OUT_OF_MEMORY|Reached heap limit/i.test(`${output}\n${error?.message ?? ''}`)
  if (needsMemory)
    return 'It needs more memory than Node gives it. Give it more, and run the command again: NODE_OPTIONS=--max-old-space-size=8192'
  if (signal === 'SIGKILL')
    return 'Somebody has killed it, or the system has, which does so when memory runs out. Close what else takes memory, and run the command again.'
  return AGAIN
}
