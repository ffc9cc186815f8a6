import { spawn } from 'node:child_process'
import { once } from 'node:events'
import process from 'node:process'
import { setTimeout } from 'node:timers/promises'
import { stripVTControlCharacters } from 'node:util'
import path from 'pathe'
import { onExit } from '../cleanup.ts'
import { watchMemory } from '../memory.ts'

/** A development server that has read its project. */
export interface DevServer {
  /** `http://127.0.0.1:…` */
  origin: string
  /**
   * Ends it.
   *
   * @returns the most memory that it has had, with its children, in bytes
   */
  stop: () => Promise<number>
}

/** How long a server may take to say that all is well, in milliseconds. */
const TIMEOUT_MS = 300_000

/**
 * Starts the development server of a project, and waits until it has checked it.
 *
 * @param root absolute path of the project
 * @throws if it ends, or if the project has errors
 */
export async function startDevServer(root: string): Promise<DevServer> {
  const child = spawn(process.execPath, [path.join(root, 'node_modules/vitepress/bin/vitepress.js'), 'dev', root, '--host', '127.0.0.1', '--port', '0'], { cwd: root, env: { ...process.env, NO_COLOR: '1' }, stdio: ['ignore', 'pipe', 'pipe'] })
  const forget = onExit(() => child.kill())
  const stopWatching = watchMemory(child.pid!)
  let output = ''
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => output += stripVTControlCharacters(chunk))
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => output += stripVTControlCharacters(chunk))

  const stop = async (): Promise<number> => {
    const peak = await stopWatching()
    if (child.exitCode === null && child.signalCode === null) {
      child.kill()
      await once(child, 'exit')
    }
    forget()
    return peak
  }

  const deadline = performance.now() + TIMEOUT_MS
  while (performance.now() < deadline && child.exitCode === null) {
    const origin = /http:\/\/127\.0\.0\.1:\d+/.exec(output)?.[0]
    if (origin !== undefined && output.includes(': no errors.'))
      return { origin, stop }
    if (/^Found \d+ error/m.test(output))
      break
    await setTimeout(50)
  }
  await stop()
  throw new Error(`The development server does not come up.\n${output.slice(-4000)}`)
}
