import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** What stands before the date of a commit; no path of a page begins with it. */
const MARK = ':'

/**
 * When each page was changed last, from the history of the repository: asked for once,
 * as a question for each of a thousand pages would take longer than the build.
 *
 * @param folder absolute path of the folder of the pages
 * @returns a page's path from that folder → date and time (ISO 8601); empty if there is
 * no history, or one that is cut off, whose first commit seems to have written everything
 */
export async function readPageDates(folder: string): Promise<Map<string, string>> {
  const git = async (...args: string[]): Promise<string> =>
    (await run('git', ['-C', folder, '-c', 'core.quotePath=false', ...args], { maxBuffer: Infinity })).stdout
  try {
    const [isShallow, log] = await Promise.all([
      git('rev-parse', '--is-shallow-repository'),
      git('log', `--format=${MARK}%cI`, '--name-only', '--no-renames', '--relative', '--', '.'),
    ])
    return isShallow.trim() === 'true' ? new Map() : parsePageDates(log)
  }
  catch {
    return new Map() // no git, or no repository: a page without a date is as good
  }
}

/** Reads the log of {@link readPageDates}: commits from the last to the first, each with the files that it changed. */
export function parsePageDates(log: string): Map<string, string> {
  const dates = new Map<string, string>()
  let date = ''
  for (const line of log.split('\n')) {
    if (line.startsWith(MARK))
      date = line.slice(MARK.length)
    else if (line && !dates.has(line))
      dates.set(line, date)
  }
  return dates
}
