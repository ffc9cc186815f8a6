import type { Checklist, ChecklistItem } from '../project/checks/checklist.ts'
import pc from 'picocolors'

const MARKS = { there: pc.green('✓'), missing: pc.red('✗'), optional: pc.gray('–') }

/** Checklists as a person reads them: a mark, a word and the details on each line. */
export function printChecklists(lists: readonly Checklist[]): string {
  const width = Math.max(...lists.flatMap(({ items }) => items.map(({ what }) => what.length)))
  const line = ({ what, state, details }: ChecklistItem): string =>
    `  ${MARKS[state]} ${what.padEnd(width)}  ${state === 'optional' ? pc.gray(details) : details}`.trimEnd()
  return lists.map(({ title, items }) => `\n${pc.cyan(title)}\n${items.map(item => `${line(item)}\n`).join('')}`).join('')
}
