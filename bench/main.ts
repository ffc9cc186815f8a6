// `npm run bench`: what types cost, whether that grows with the site, how soon a
// change is answered, how much a reader is sent, how soon they see it, can edit it
// and find another, and what the sandbox can take.
import type { BenchCase, BenchContext } from './bench-case.ts'
import type { BenchOptions } from './options.ts'
import type { Workspace } from './workspace.ts'
import process from 'node:process'
import pc from 'picocolors'
import { check } from './cases/check.ts'
import { dev } from './cases/dev.ts'
import { floor } from './cases/floor.ts'
import { growth } from './cases/growth.ts'
import { live } from './cases/live.ts'
import { paint } from './cases/paint.ts'
import { rebuild } from './cases/rebuild.ts'
import { sandbox } from './cases/sandbox.ts'
import { search } from './cases/search.ts'
import { sizes } from './cases/sizes.ts'
import { stock } from './cases/stock.ts'
import { OptionError, readOptions } from './options.ts'
import { exceeded, failureRow, messageOf, tableHead, tableRows } from './report.ts'
import { createWorkspace } from './workspace.ts'

const cases: readonly BenchCase[] = [floor, stock, check, rebuild, growth, dev, sizes, paint, live, search, sandbox]

try {
  const options = readOptions(process.argv.slice(2), cases.map(({ name }) => name))
  process.exitCode = await run(cases.filter(({ name }) => options.only.length === 0 || options.only.includes(name)), options)
}
catch (error) {
  if (!(error instanceof OptionError))
    throw error
  process.stderr.write(`${pc.red('error')} ${error.message}\n`)
  process.exitCode = 1
}

/**
 * Measures one case after the other, and prints each as soon as it is known: all of
 * them together take long.
 *
 * @returns the exit code
 */
async function run(chosen: readonly BenchCase[], options: BenchOptions): Promise<number> {
  const faults: string[] = []
  let site: Promise<Workspace> | undefined
  const context: BenchContext = {
    options,
    site: () => site ??= createWorkspace({ pages: { of: 'site', ...options.operations !== undefined && { operations: options.operations } } }),
  }
  process.stdout.write(tableHead(options))
  for (const one of chosen) {
    process.stderr.write(pc.dim(`measuring ${one.name} …\n`))
    try {
      const result = await one.run(context)
      process.stdout.write(tableRows(one, result))
      faults.push(...exceeded(one, result, options))
    }
    catch (error) {
      process.stdout.write(failureRow(one, error))
      process.stderr.write(`${pc.red('✗')} ${one.title}: ${messageOf(error)}\n`)
      faults.push(`${one.title} could not be measured.`)
    }
  }
  await (await site?.catch(() => undefined))?.remove()
  process.stdout.write('\n')
  for (const fault of faults)
    process.stdout.write(`${pc.red('✗')} ${fault}\n`)
  return faults.length > 0 ? 1 : 0
}
