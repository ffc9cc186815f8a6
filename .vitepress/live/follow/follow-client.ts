import type { FollowFunctions } from './follow-functions.ts'
import { createBirpc } from 'birpc'
import { messageChannel } from '../message-channel.ts'

let worker: FollowFunctions | undefined

/**
 * Derives other languages in a worker of its own, one for the page: the compiler's is
 * busy whenever somebody types.
 */
export const follow: FollowFunctions['follow'] = (...args) => started().follow(...args)

/** Says which operation a module calls, in the same worker. */
export const called: FollowFunctions['called'] = (...args) => started().called(...args)

function started(): FollowFunctions {
  return worker ??= start()
}

function start(): FollowFunctions {
  const thread = new Worker(new URL('./follow-worker.ts', import.meta.url), { type: 'module', name: 'other languages' })
  const functions = createBirpc<FollowFunctions, object>({}, {
    ...messageChannel(thread),
    timeout: 30_000,
  })
  thread.addEventListener('error', ({ message }) => {
    // The next edit tries again.
    worker = undefined
    thread.terminate()
    functions.$close(new Error(message || 'The worker did not start.'))
  })
  return { called: functions.called, follow: functions.follow }
}
