import type { LiveFunctions } from './live-functions.ts'
import { createBirpc } from 'birpc'
import { addresses } from 'virtual:live-files'
import { fetchText } from './fetch-text.ts'
import { messageChannel } from './message-channel.ts'

/** The compiler in its worker: each function of {@link LiveFunctions} answers with a promise. */
export type LiveCompiler = {
  [Name in keyof LiveFunctions]: (...args: Parameters<LiveFunctions[Name]>) => Promise<Awaited<ReturnType<LiveFunctions[Name]>>>
}

let starting: Promise<LiveCompiler> | undefined

/**
 * The compiler of the page: one for all its editors, and for all pages that are reached
 * without a reload.
 *
 * @throws if its worker cannot start, or what it reads cannot be loaded; it may be tried again
 */
export function liveCompiler(): Promise<LiveCompiler> {
  return starting ??= start().catch((error: unknown) => {
    starting = undefined
    throw error
  })
}

async function start(): Promise<LiveCompiler> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'compiler' })
  const failure = new Promise<never>((_, reject) => {
    worker.addEventListener('error', ({ message }) => reject(new Error(message || 'The worker did not start.')), { once: true })
  })
  failure.catch(() => {}) // told by whoever waits for it
  const compiler = createBirpc<LiveFunctions>({}, {
    ...messageChannel(worker),
    timeout: 60_000,
  })
  const [before, after] = addresses.declarations
  try {
    // Loaded while the worker is.
    const files = await Promise.race([fetchText(addresses.files), failure])
    await Promise.race([compiler.start(files, [new URL(before, location.origin).href, after]), failure])
  }
  catch (error) {
    worker.terminate()
    throw error
  }
  return compiler
}
