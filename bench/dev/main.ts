// Measures a development server; `cases/dev.ts` starts it, in a process that has WebSocket.
import type { Answer } from './saves.ts'
import { readFile } from 'node:fs/promises'
import process from 'node:process'
import path from 'pathe'
import { startDevServer } from './dev-server.ts'
import { snippetEdits, tableEdits } from './edits.ts'
import { HmrClient } from './hmr-client.ts'
import { saveAll } from './saves.ts'

/** What is told of a development server, as JSON. */
export interface DevReport {
  snippet: Answer[]
  table: Answer[]
  /** The most memory that the server has had, with its children, in bytes. */
  peak: number
}

const [root = '', page = '', snippet = '', count = ''] = process.argv.slice(2)

measureDev(root, page, snippet, Number(count)).then(
  report => process.stdout.write(JSON.stringify(report)),
  (error: unknown) => {
    process.stderr.write(`${String(error)}\n`)
    process.exitCode = 1
  },
)

/**
 * @param root absolute path of the project
 * @param page a page of it, from the project's folder
 * @param snippet the snippet of the page's operation, likewise
 * @param count how often each of them is saved
 */
async function measureDev(root: string, page: string, snippet: string, count: number): Promise<DevReport> {
  const server = await startDevServer(root)
  let peak = 0
  let answers: Omit<DevReport, 'peak'>
  try {
    const client = await HmrClient.connect(server.origin)
    const link = page.replace(/^docs/, '').replace(/\.md$/, '')
    await client.open(link)
    const saveEach = async (file: string, edits: typeof snippetEdits): Promise<Answer[]> => {
      const at = path.join(root, file)
      return saveAll(client, link, at, edits(await readFile(at, 'utf8'), count))
    }
    answers = { snippet: await saveEach(snippet, snippetEdits), table: await saveEach(page, tableEdits) }
    client.close()
  }
  finally {
    peak = await server.stop()
  }
  return { ...answers, peak }
}
