import type { CommandResult, RunOptions } from './temporary-project.ts'
import process from 'node:process'
import { stripVTControlCharacters } from 'node:util'
import { disposeMdItInstance } from 'vitepress'
import { vi } from 'vitest'
import { runCommand } from '../../.vitepress/cli/run-command.ts'
import { ROOT } from './root.ts'
import { COMMAND_ENV } from './temporary-project.ts'

let isRunning = false

/**
 * Runs a command of the repository in the process of the test, with the answer that it would
 * give in one of its own. It takes a tenth of the time: VitePress and all modules are loaded
 * once for a file of tests. So is TypeScript, if the file begins with
 *
 *     vi.mock(import('../../.vitepress/engine/compiler-process/compiler-service.ts'), () => import('../support/compiler-in-process.ts'))
 *
 * A command that waits for signals, or is ended by one, needs a process of its own.
 */
export async function runInProcess(args: string[], { env = {} }: RunOptions = {}): Promise<CommandResult> {
  if (isRunning)
    throw new Error('Another command is running: both would write to the same streams.')
  isRunning = true
  const folder = process.cwd()
  process.chdir(ROOT)
  for (const [name, value] of Object.entries({ ...COMMAND_ENV, ...env }))
    vi.stubEnv(name, value)
  const [stdout, stderr] = [capture(process.stdout), capture(process.stderr)]
  try {
    const code = await runCommand(args)
    return { code, stdout: stdout.text(), stderr: stderr.text() }
  }
  finally {
    stdout.end()
    stderr.end()
    vi.unstubAllEnvs()
    process.chdir(folder)
    // VitePress keeps one Markdown parser for a process, of the folder that was the first.
    disposeMdItInstance()
    isRunning = false
  }
}

/** Keeps what is written to a stream, and writes it nowhere. */
function capture(stream: NodeJS.WriteStream): { text: () => string, end: () => void } {
  let written = ''
  const spy = vi.spyOn(stream, 'write').mockImplementation((chunk) => {
    written += String(chunk)
    return true
  })
  return { text: () => stripVTControlCharacters(written), end: () => spy.mockRestore() }
}
