import { parseArgs } from 'node:util'

/** What is measured, and on how much. */
export interface BenchOptions {
  /** Names of the cases; all if there are none. */
  only: string[]
  /** How many operations, in the place of each case's own number. */
  operations?: number
  /** How often, in the place of each case's own number. */
  rounds?: number
  /** How many operations the sites have that growth is measured on. */
  growth: number[]
  /** How often each file is saved while the site is being developed: an even number, for each mistake and its mending. */
  saves: number
  /** Whether it is only to be seen that everything runs: figures of small sites are held against no limit. */
  isQuick: boolean
}

/** What is wrong with a command line. */
export class OptionError extends Error {}

const QUICK = { operations: 20, rounds: 1, growth: [10, 20], saves: 4 }

/**
 * Reads a command line.
 *
 * @param args the arguments
 * @param names the names of all cases
 * @throws {OptionError} if it cannot be understood
 */
export function readOptions(args: string[], names: readonly string[]): BenchOptions {
  const { values } = parse(args)
  const only = values.only?.split(',').map(name => name.trim()).filter(Boolean) ?? []
  const stranger = only.find(name => !names.includes(name))
  if (stranger !== undefined)
    throw new OptionError(`There is no case ${stranger}: there are ${names.join(', ')}.`)
  const isQuick = values.quick
  const operations = values.operations === undefined ? isQuick ? QUICK.operations : undefined : number('operations', values.operations)
  const rounds = values.rounds === undefined ? isQuick ? QUICK.rounds : undefined : number('rounds', values.rounds)
  const growth = values.growth?.split(',').map(count => number('growth', count)) ?? (isQuick ? QUICK.growth : [250, 1000, 4000])
  return {
    only,
    ...operations !== undefined && { operations },
    ...rounds !== undefined && { rounds },
    growth: growth.sort((a, b) => a - b),
    saves: values.saves === undefined ? isQuick ? QUICK.saves : 20 : Math.ceil(number('saves', values.saves) / 2) * 2,
    isQuick,
  }
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      options: {
        only: { type: 'string' },
        operations: { type: 'string' },
        rounds: { type: 'string' },
        growth: { type: 'string' },
        saves: { type: 'string' },
        quick: { type: 'boolean', default: false },
      },
    })
  }
  catch (error) {
    throw new OptionError(error instanceof Error ? error.message : String(error))
  }
}

function number(name: string, text: string): number {
  const value = Number(text)
  if (!Number.isInteger(value) || value < 1)
    throw new OptionError(`--${name} takes whole numbers from 1, not ${text}.`)
  return value
}
