import type { LiveFunctions } from './live-functions.ts'
import { createBirpc } from 'birpc'
import { messageChannel } from '../message-channel.ts'
import { compilerThread, endCompilerThread } from './compiler-thread.ts'

/** How long an answer may take, in milliseconds: the first comes when the compiler has been loaded. */
const TIMEOUT_MS = 120_000

let compiler: LiveFunctions | undefined

/**
 * The compiler of the page: one for all its editors, and for all pages that are reached
 * without a reload. It may be asked at once. If it cannot be loaded, all that has been
 * asked is rejected, and whoever comes next tries again.
 *
 * @throws if the browser refuses its worker
 */
export function liveCompiler(): LiveFunctions {
  if (!compiler) {
    const { worker, failure } = compilerThread()
    const functions = createBirpc<LiveFunctions>({}, { ...messageChannel(worker), timeout: TIMEOUT_MS })
    failure.catch((error: Error) => functions.$close(error))
    functions.ready().catch((error: Error) => {
      compiler = undefined
      endCompilerThread()
      functions.$close(error)
    })
    compiler = functions
  }
  return compiler
}
