import process from 'node:process'
import path from 'pathe'
import { clientSettings } from '../../sandbox/client-settings.ts'
import { isOrigin } from '../../sandbox/http/cross-origin.ts'
import { formatLogEntry } from '../../sandbox/log.ts'
import { isLoopback } from '../../sandbox/loopback.ts'
import { openKeys } from '../../sandbox/signing/keys.ts'
import { UserError } from '../diagnostics/user-error.ts'
import { readProject } from '../project/open-project.ts'

export interface SandboxCommandOptions {
  root: string
  host: string
  /** 0 for any that is free. */
  port: number
  /** Whether others than this machine may reach it. */
  public: boolean
  /** Pages of which origins may call it from a browser. */
  origins: string[]
}

/**
 * Serves the documented API until it is told to stop, and says how to call it.
 *
 * @returns the exit code
 * @throws {UserError} for an address that is taken or open to others, for what is no origin, and for damaged keys
 */
export async function sandboxCommand({ root, host, port, public: isPublic, origins }: SandboxCommandOptions): Promise<number> {
  if (!isPublic && !isLoopback(host))
    throw new UserError(`${host} can be reached from other machines. Add --public if that is what you want.`)
  for (const origin of origins) {
    if (!isOrigin(origin))
      throw new UserError(`${origin} is no origin. Write what the address of the site begins with, and nothing behind the port: http://127.0.0.1:4173`)
  }
  const folder = path.resolve(root, '.vitepress', 'cache', 'sandbox')
  const keys = openKeys(folder)
  const project = await readProject(path.resolve(root))
  const { createSandbox } = await import('../../sandbox/server.ts') // late: other commands need none of it
  const sandbox = createSandbox({
    document: project.reference.document,
    keys,
    origins,
    log: entry => process.stdout.write(formatLogEntry(entry)),
  })
  const stopped = new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.once(signal, () => resolve())
  })
  const address = await listen(() => sandbox.listen({ host, port }), `${host}:${port}`)
  const { operations } = project.counts
  process.stdout.write(`The sandbox serves ${operations} ${operations === 1 ? 'operation' : 'operations'} at ${address}/\n\n${clientSettings(keys, folder, `${address}/`)}\n${origins.map(origin => `Pages of ${origin} may call it.\n`).join('')}`)
  await stopped
  await sandbox.close()
  return 0
}

/** @throws {UserError} if the address cannot be listened at */
async function listen(start: () => Promise<string>, address: string): Promise<string> {
  try {
    return await start()
  }
  catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    switch (code) {
      case 'EADDRINUSE':
        throw new UserError(`${address} is in use. Choose another port with --port, or --port 0 for any that is free.`)
      case 'EACCES':
      case 'EADDRNOTAVAIL':
      case 'ENOTFOUND':
        throw new UserError(`The sandbox cannot listen at ${address} (${code}). Choose another with --host and --port.`)
      default:
        throw error
    }
  }
}
