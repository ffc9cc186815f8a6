import type { BenchCase, CaseResult } from './bench-case.ts'
import type { BenchOptions } from './options.ts'
import { cpus, totalmem } from 'node:os'
import process from 'node:process'
import { stripVTControlCharacters } from 'node:util'

/** What the table of results begins with: when and on what it was measured. */
export function tableHead({ isQuick }: BenchOptions): string {
  const [cpu] = cpus()
  const machine = `${cpus().length} × ${cpu?.model.trim() ?? 'CPU'}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}`
  const command = ['npm run bench', ...process.argv.length > 2 ? ['--', ...process.argv.slice(2)] : []].join(' ')
  return `\`${command}\`, ${today()}: ${machine}${isQuick ? '. Small sites, which no limit of time or memory is meant for' : ''}.

| | measured | limit |
| --- | --- | --- |
`
}

/** The lines of a case in the table of results. */
export function tableRows({ name, title }: BenchCase, { setting, figures }: CaseResult): string {
  const rows = figures.map(({ what, measured, limit }) => `| ${what} | ${limit?.isExceeded ? `**${measured}**` : measured} | ${limit?.text ?? ''} |\n`)
  return `| **\`${name}\`: ${title}** | ${setting} | |\n${rows.join('')}`
}

/** The line of a case that could not be measured. */
export function failureRow({ name, title }: BenchCase, error: unknown): string {
  const [line = ''] = messageOf(error).split('\n')
  return `| **\`${name}\`: ${title}** | could not be measured: ${line.replaceAll('|', '\\|')} | |\n`
}

/** What is over its limit. */
export function exceeded({ title }: BenchCase, { figures }: CaseResult, { isQuick }: BenchOptions): string[] {
  return figures.filter(({ limit }) => limit?.isExceeded && (limit.isAbsolute || !isQuick)).map(({ what, measured, limit }) => `${title}: ${what} is ${measured}, ${limit!.text}.`)
}

/** What an error says, in no colours. */
export function messageOf(error: unknown): string {
  return stripVTControlCharacters(error instanceof Error ? error.message : String(error))
}

/** `2026-11-21`, where the machine is. */
function today(): string {
  return new Date().toLocaleDateString('sv-SE')
}
