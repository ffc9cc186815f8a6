import type { BenchCase, Figure } from '../bench-case.ts'
import type { DevReport } from '../dev/main.ts'
import type { GeneratedOperation } from '../generator/generate-operations.ts'
import { execFile } from 'node:child_process'
import process from 'node:process'
import { promisify } from 'node:util'
import path from 'pathe'
import { atMost, countOf, mebibytes, milliseconds } from '../bench-case.ts'
import { onExit } from '../cleanup.ts'
import { generateOperations } from '../generator/generate-operations.ts'
import { median } from '../measure.ts'
import { createWorkspace, ROOT } from '../workspace.ts'

const OPERATIONS = 1000

/** What nobody takes for waiting, in milliseconds. */
const LIMIT = 400

/** How soon a change is answered. */
export const dev: BenchCase = {
  name: 'dev',
  title: 'from saving a file to its answer, while a generated site is being developed',
  async run({ options }) {
    const operations = options.operations ?? OPERATIONS
    const workspace = await createWorkspace({ pages: { of: 'generator', operations } })
    try {
      const { snippet, table, peak } = await measureDev(workspace.root, ordinary(generateOperations(operations)), options.saves)
      return {
        setting: `${countOf(operations, 'operation')}, ${countOf(options.saves, 'save')} of each file`,
        figures: [
          figure('snippet, to the diagnostics, median', snippet.map(({ diagnostics }) => diagnostics)),
          figure('snippet, to the new page, median', snippet.map(({ page }) => page)),
          figure('table, to the diagnostics, median', table.map(({ diagnostics }) => diagnostics)),
          figure('table, to the new page, median', table.map(({ page }) => page)),
          { what: 'peak memory of the server', measured: mebibytes(peak) },
        ],
      }
    }
    finally {
      await workspace.remove()
    }
  },
}

/** An operation that is neither small nor large, and takes a body. */
function ordinary(operations: readonly GeneratedOperation[]): GeneratedOperation {
  const found = operations.find(({ method, rows }) => method === 'post' && rows.request >= 6 && rows.request <= 9 && rows.response > 1)
  if (!found)
    throw new Error('No operation of so few is an ordinary one.')
  return found
}

/** Measures in a process that has `WebSocket`, which Node 20 has only if it is asked to. */
async function measureDev(root: string, { page, snippet }: GeneratedOperation, saves: number): Promise<DevReport> {
  const flags = 'WebSocket' in globalThis ? [] : ['--experimental-websocket']
  const script = path.join(ROOT, 'bench/run.mjs')
  const running = promisify(execFile)(process.execPath, [...flags, script, 'dev/main.ts', root, page.file, snippet.file, String(saves)], { cwd: ROOT })
  const forget = onExit(() => running.child.kill())
  const { stdout } = await running
  forget()
  return JSON.parse(stdout) as DevReport // dev/main.ts writes nothing else
}

function figure(what: string, times: readonly number[]): Figure {
  return atMost(what, median(times), LIMIT, milliseconds, `longest ${milliseconds(Math.max(...times))}`)
}
