import { spawn } from 'node:child_process'
import process from 'node:process'
import { onExit } from './cleanup.ts'
import { watchMemory } from './memory.ts'

/** A Node program to measure. */
export interface Command {
  name: string
  /** Absolute path of the script, and its arguments. */
  args: string[]
  cwd: string
  /** What is done before each run, and not measured. */
  before?: () => Promise<void>
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

export interface CompareOptions {
  /** How often each of them is measured. */
  rounds: number
  /**
   * Whether a first round warms the disk and is not counted.
   *
   * @default true
   */
  warmUp?: boolean
}

/**
 * Runs two programs in turn, B A B A …, so that a machine that becomes slower
 * meanwhile becomes so for both. The other comes first, and what is measured finds
 * what that has left, if it looks for it.
 *
 * @param a what is measured
 * @param b what it is measured against
 * @param options how often
 * @returns medians, and the medians of the ratios of each round
 * @throws if a program fails
 */
export async function compare(a: Command, b: Command, options: CompareOptions): Promise<Comparison> {
  const { rounds, warmUp = true } = options
  const pairs: { a: Measurement, b: Measurement }[] = []
  for (let round = warmUp ? 0 : 1; round <= rounds; round++) {
    const other = await measure(b)
    const one = await measure(a)
    if (round > 0)
      pairs.push({ a: one, b: other })
  }
  const medianOf = (read: (pair: { a: Measurement, b: Measurement }) => number): number => median(pairs.map(read))
  return {
    a: { seconds: medianOf(({ a }) => a.seconds), peak: medianOf(({ a }) => a.peak) },
    b: { seconds: medianOf(({ b }) => b.seconds), peak: medianOf(({ b }) => b.peak) },
    time: medianOf(({ a, b }) => a.seconds / b.seconds),
    memory: medianOf(({ a, b }) => a.peak / b.peak),
  }
}

/**
 * Runs a program to its end.
 *
 * @throws if it fails, with the end of what it has printed
 */
export async function measure({ name, args, cwd, before }: Command): Promise<Measurement> {
  await before?.()
  const started = performance.now()
  const child = spawn(process.execPath, args, { cwd, env: { ...process.env, NO_COLOR: '1' }, stdio: ['ignore', 'pipe', 'pipe'] })
  const forget = onExit(() => child.kill())
  let output = ''
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => output += chunk)
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => output += chunk)
  const ended = new Promise<number | NodeJS.Signals | null>((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', (code, signal) => resolve(code ?? signal))
  })
  const stopWatching = watchMemory(child.pid!)
  const code = await ended
  const seconds = (performance.now() - started) / 1000
  const peak = await stopWatching()
  forget()
  if (code !== 0)
    throw new Error(`${name} has failed with ${code}.\n${output.slice(-4000)}`)
  return { seconds, peak }
}

export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}
