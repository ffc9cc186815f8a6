import { spawn } from 'node:child_process'
import process from 'node:process'
import pidtree from 'pidtree'
import pidusage from 'pidusage'

/** A Node program to measure. */
export interface Command {
  name: string
  /** Absolute path of the script, and its arguments. */
  args: string[]
  cwd: string
}

export interface Measurement {
  seconds: number
  /** The most memory that the program and all its children have had at once, in bytes. */
  peak: number
}

export interface Comparison {
  a: Measurement
  b: Measurement
  /** Of `a` to `b`, the median of all rounds. */
  time: number
  memory: number
}

/** How often memory is looked at, in milliseconds. */
const INTERVAL = 100

/**
 * Runs two programs in turn, A B A B …, so that a machine that becomes slower
 * meanwhile becomes so for both. A first round warms the disk and is not counted.
 *
 * @param a what is measured
 * @param b what it is measured against
 * @param rounds how often each of them is measured
 * @returns medians, and the medians of the ratios of each round
 * @throws if a program fails
 */
export async function compare(a: Command, b: Command, rounds: number): Promise<Comparison> {
  const pairs: [Measurement, Measurement][] = []
  for (let round = 0; round <= rounds; round++) {
    const pair: [Measurement, Measurement] = [await measure(a), await measure(b)]
    if (round > 0)
      pairs.push(pair)
  }
  const medianOf = (read: (pair: [Measurement, Measurement]) => number): number => median(pairs.map(read))
  return {
    a: { seconds: medianOf(([{ seconds }]) => seconds), peak: medianOf(([{ peak }]) => peak) },
    b: { seconds: medianOf(([, { seconds }]) => seconds), peak: medianOf(([, { peak }]) => peak) },
    time: medianOf(([one, other]) => one.seconds / other.seconds),
    memory: medianOf(([one, other]) => one.peak / other.peak),
  }
}

/** Runs a program to its end. */
export async function measure({ name, args, cwd }: Command): Promise<Measurement> {
  const started = performance.now()
  const child = spawn(process.execPath, args, { cwd, env: { ...process.env, NO_COLOR: '1' }, stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  child.stdout.setEncoding('utf8').on('data', chunk => output += chunk)
  child.stderr.setEncoding('utf8').on('data', chunk => output += chunk)
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', resolve)
  })

  let peak = 0
  const watching = (async () => {
    while (child.exitCode === null && child.signalCode === null) {
      peak = Math.max(peak, await memoryOf(child.pid!))
      await new Promise(resolve => setTimeout(resolve, INTERVAL))
    }
  })()
  const code = await ended
  const seconds = (performance.now() - started) / 1000
  await watching
  if (code !== 0)
    throw new Error(`${name} has failed with exit code ${code}.\n${output}`)
  return { seconds, peak }
}

/** The memory of a process and its children, in bytes; of those that are still there. */
async function memoryOf(pid: number): Promise<number> {
  try {
    const pids = await pidtree(pid, { root: true })
    const usages = await pidusage(pids)
    return Object.values(usages).reduce((sum, usage) => sum + (usage?.memory ?? 0), 0)
  }
  catch {
    return 0 // it has ended meanwhile
  }
}

export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}
