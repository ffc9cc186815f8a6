import type { BenchCase } from '../bench-case.ts'
import type { Command } from '../measure.ts'
import type { Workspace } from '../workspace.ts'
import path from 'pathe'
import { countOf, ratios } from '../bench-case.ts'
import { compare } from '../measure.ts'

/** What it costs to read the pages, and to tell of mistakes in them. */
export const check: BenchCase = {
  name: 'check',
  title: '`check` of the site, against bare `tsc` on the same examples',
  async run({ options, site }) {
    const rounds = options.rounds ?? 5
    const workspace = await site()
    const comparison = await compare(workspace.coldCommand('check'), tsc(workspace), { rounds })
    return {
      setting: `${countOf(workspace.operations, 'operation')}, ${countOf(rounds, 'round')}`,
      figures: ratios(comparison, { time: 1.5 }),
    }
  },
}

function tsc({ root }: Workspace): Command {
  return { name: 'tsc', args: [path.join(root, 'node_modules/typescript/bin/tsc'), '--noEmit', '-p', 'snippets/tsconfig.json'], cwd: root }
}
