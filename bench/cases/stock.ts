import type { BenchCase } from '../bench-case.ts'
import { countOf, ratios } from '../bench-case.ts'
import { compare } from '../measure.ts'
import { createWorkspace } from '../workspace.ts'

/** It needs more memory than Node gives, in MB. */
const HEAP = '--max-old-space-size=16384'

/** What the site would cost without what it does otherwise. */
export const stock: BenchCase = {
  name: 'stock',
  title: 'build, against Twoslash and VitePress as they come',
  async run({ options }) {
    const rounds = options.rounds ?? 1
    const pages = { of: 'site', ...options.operations !== undefined && { operations: options.operations } } as const
    const own = await createWorkspace({ pages })
    try {
      const other = await createWorkspace({ pages, setup: 'stock', nodeFlags: [HEAP] })
      try {
        // It takes minutes, of which a cold disk has no part that could be seen.
        const comparison = await compare(own.coldCommand('build'), other.coldCommand('build'), { rounds, warmUp: false })
        return {
          setting: `${countOf(own.operations, 'operation')}, ${countOf(rounds, 'round')}`,
          figures: ratios(comparison, { time: 1 / 5, memory: 1 / 3 }),
        }
      }
      finally {
        await other.remove()
      }
    }
    finally {
      await own.remove()
    }
  },
}
