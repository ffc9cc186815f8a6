import type { HmrClient, HmrMessage } from './hmr-client.ts'
import { writeFile } from 'node:fs/promises'
import { setTimeout } from 'node:timers/promises'
import { PROBLEMS_EVENT } from '../../.vitepress/project/dev-events.ts'

/** A text of a file, as somebody saves it. */
export interface Edit {
  text: string
  /** What is in the page's module when it shows the new text. */
  mark: string
  /** Whether there is something wrong with it. */
  isMistake: boolean
}

/** How long it took until what was saved was told and shown, in milliseconds. */
export interface Answer {
  diagnostics: number
  page: number
}

/** How long an answer may take, in milliseconds. */
const TIMEOUT_MS = 30_000

/** What comes late of one answer is not to be taken for a part of the next, in milliseconds. */
const PAUSE = 300

/**
 * Saves one edit after the other, each when the one before has been answered.
 *
 * @param client a page that is open
 * @param page the page's path: `/openapi/…`
 * @param file absolute path of the file that is saved
 * @param edits what is saved
 */
export async function saveAll(client: HmrClient, page: string, file: string, edits: readonly Edit[]): Promise<Answer[]> {
  const answers: Answer[] = []
  for (const edit of edits) {
    answers.push(await save(client, page, file, edit))
    await setTimeout(PAUSE)
  }
  return answers
}

async function save(client: HmrClient, page: string, file: string, { text, mark, isMistake }: Edit): Promise<Answer> {
  const saved = performance.now()
  const since = (): number => performance.now() - saved
  const answer: Partial<Answer> = {}
  return new Promise((resolve, reject) => {
    const timer = globalThis.setTimeout(() => fail(`${answer.diagnostics === undefined ? 'No diagnostics' : 'No new page'} within ${TIMEOUT_MS} ms, with ${mark} in ${file}.`), TIMEOUT_MS)
    const stop = client.listen((message) => {
      hear(message).catch((error: unknown) => fail(String(error)))
    })
    writeFile(file, text).catch((error: unknown) => fail(String(error)))

    async function hear(message: HmrMessage): Promise<void> {
      if (message.type === 'full-reload')
        return fail('The page is loaded anew, and not updated.')
      // Whether there are problems is what a mistake and its mending differ by.
      if (message.type === 'custom' && message.event === PROBLEMS_EVENT && (message.data !== '') === isMistake)
        answer.diagnostics ??= since()
      const update = message.type === 'update' ? message.updates.find(({ path }) => decodeURI(path) === `${page}.md`) : undefined
      if (update && (await client.load(`${update.acceptedPath}?t=${update.timestamp}`)).includes(mark))
        answer.page ??= since()
      if (answer.diagnostics !== undefined && answer.page !== undefined) {
        end()
        resolve({ diagnostics: answer.diagnostics, page: answer.page })
      }
    }

    function fail(reason: string): void {
      end()
      reject(new Error(reason))
    }

    function end(): void {
      clearTimeout(timer)
      stop()
    }
  })
}
