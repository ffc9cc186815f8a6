import type { Measurement } from './measure.ts'
import type { BenchOptions } from './options.ts'
import type { Workspace } from './workspace.ts'

/** Something that is measured. */
export interface BenchCase {
  /** How `--only` names it. */
  name: string
  title: string
  /** @throws if it cannot be measured */
  run: (context: BenchContext) => Promise<CaseResult>
}

/** What a case measures with. */
export interface BenchContext {
  options: BenchOptions
  /** The site as it is, in a workspace that several cases use one after the other. Nobody takes it away. */
  site: () => Promise<Workspace>
}

export interface CaseResult {
  /** On how much it has been measured, and how often. */
  setting: string
  figures: Figure[]
}

/** A line of the table of results. */
export interface Figure {
  what: string
  /** What was measured, as it is printed. */
  measured: string
  limit?: {
    text: string
    isExceeded: boolean
    /** Whether it holds for small sites as well. */
    isAbsolute?: boolean
  }
}

/** A figure that must not be over a limit. */
export function atMost(what: string, value: number, limit: number, print: (value: number) => string, details = ''): Figure {
  return {
    what,
    measured: print(value) + (details && ` (${details})`),
    limit: { text: `at most ${print(limit)}`, isExceeded: value > limit },
  }
}

/** A figure that has to be nothing. */
export function none(what: string, count: number): Figure {
  return { what, measured: integer(count), limit: { text: 'none', isExceeded: count > 0, isAbsolute: true } }
}

/** The two figures of a program that has been measured against another. */
export function ratios({ a, b, time, memory }: { a: Measurement, b: Measurement, time: number, memory: number }, limits: { time?: number, memory?: number }): Figure[] {
  const figure = (what: string, value: number, limit: number | undefined, details: string): Figure =>
    limit === undefined ? { what, measured: `${times(value)} (${details})` } : atMost(what, value, limit, times, details)
  return [
    figure('time', time, limits.time, `${seconds(a.seconds)} to ${seconds(b.seconds)}`),
    figure('peak memory', memory, limits.memory, `${mebibytes(a.peak)} to ${mebibytes(b.peak)}`),
  ]
}

/** `1,016` */
export function integer(value: number): string {
  return Math.round(value).toLocaleString('en-US')
}

/** `3 rounds` */
export function countOf(count: number, noun: string): string {
  return `${integer(count)} ${noun}${count === 1 ? '' : 's'}`
}

/** `1.25 ×` */
export function times(value: number): string {
  return `${Number(value.toFixed(2))} ×`
}

/** `1.25 s` */
export function seconds(value: number): string {
  return `${value.toFixed(value < 100 ? 2 : 0)} s`
}

/** `125 ms` */
export function milliseconds(value: number): string {
  return `${integer(value)} ms`
}

/** `1,298 MiB` */
export function mebibytes(bytes: number): string {
  return `${integer(bytes / 2 ** 20)} MiB`
}
