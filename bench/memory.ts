import { setTimeout } from 'node:timers/promises'
import pidtree from 'pidtree'
import pidusage from 'pidusage'

/** How often memory is looked at, in milliseconds. */
const INTERVAL = 100

/** After how many looks it is asked anew who the children are: asking starts a program, which takes longer than looking. */
const LOOKS = 5

/**
 * Watches what a program and all its children have in memory, each by its resident
 * set: what two of them share counts twice.
 *
 * @param pid the program's process
 * @returns what ends watching, with the most that they have had at once, in bytes
 */
export function watchMemory(pid: number): () => Promise<number> {
  const over = new AbortController()
  let peak = 0
  const watching = (async () => {
    let pids = [pid]
    for (let look = 0; !over.signal.aborted; look++) {
      if (look % LOOKS === 0)
        pids = await familyOf(pid)
      peak = Math.max(peak, await memoryOf(pids))
      await setTimeout(INTERVAL)
    }
  })()
  return async () => {
    over.abort()
    await watching
    return peak
  }
}

/** A process and its children, and theirs. */
async function familyOf(pid: number): Promise<number[]> {
  try {
    return await pidtree(pid, { root: true })
  }
  catch {
    return [pid] // it has ended meanwhile
  }
}

/** The memory of processes, of those that are still there. */
async function memoryOf(pids: readonly number[]): Promise<number> {
  const each = await Promise.all(pids.map(async (pid) => {
    try {
      return (await pidusage(pid)).memory
    }
    catch {
      return 0 // it has ended meanwhile
    }
  }))
  return each.reduce((sum, memory) => sum + memory, 0)
}
