import process from 'node:process'

const tasks = new Set<() => void>()
let isWatching = false

/**
 * Does something when this process ends, however it does: folders are taken away
 * and programs ended also if somebody has lost patience.
 *
 * @param task what to do, at once: nothing is waited for any more
 * @returns what forgets it, for when it has been done
 */
export function onExit(task: () => void): () => void {
  if (!isWatching) {
    isWatching = true
    // Programs are ended before the folders that they work in are taken away.
    process.on('exit', () => [...tasks].reverse().forEach(each => each()))
    for (const [signal, code] of [['SIGINT', 130], ['SIGTERM', 143]] as const)
      process.once(signal, () => process.exit(code))
  }
  tasks.add(task)
  return () => tasks.delete(task)
}
