import type { BirpcReturn, ChannelOptions } from 'birpc'
import type { ProcessFailure } from './process-failure.ts'
import { createBirpc } from 'birpc'

/** Functions as they are called from beside: each answers later. */
export type RemoteFunctions<Functions extends object> = Pick<BirpcReturn<Functions>, keyof Functions>

/** The functions of a process or a thread beside this one. */
export interface Remote<Functions extends object> {
  /** Called over messages; rejected with a {@link ProcessFailure} if it has ended, or ends before it has answered. */
  functions: RemoteFunctions<Functions>
  /** Rejects what has not been answered, and whatever is asked from now on. The first reason counts. */
  fail: (failure: Error) => void
}

/**
 * Lets functions be called over messages, for as long as somebody answers.
 *
 * @param channel how messages come and go
 */
export function remoteFunctions<Functions extends object>(channel: ChannelOptions): Remote<Functions> {
  const rpc = createBirpc<Functions, object>({}, { ...channel, timeout: -1 })
  let failure: Error | undefined
  const call = (name: string) => async (...args: unknown[]): Promise<unknown> => {
    if (failure)
      throw failure
    try {
      return await rpc.$call(name as never, ...args as never) // typed by what is returned
    }
    catch (error) {
      throw failure ?? error
    }
  }
  return {
    functions: new Proxy({}, { get: (_, name) => call(String(name)) }) as RemoteFunctions<Functions>, // any function that there is
    fail(reason) {
      failure ??= reason
      if (!rpc.$closed)
        rpc.$close()
    },
  }
}
