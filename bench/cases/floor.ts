import type { BenchCase } from '../bench-case.ts'
import { countOf, ratios } from '../bench-case.ts'
import { compare } from '../measure.ts'
import { createWorkspace } from '../workspace.ts'

/** What types and colours cost together. */
export const floor: BenchCase = {
  name: 'floor',
  title: 'build of the site, against the build with neither types nor highlighting',
  async run({ options, site }) {
    const rounds = options.rounds ?? 3
    const typed = await site()
    const bare = await createWorkspace({ pages: { of: 'site', ...options.operations !== undefined && { operations: options.operations } }, setup: 'floor' })
    try {
      const comparison = await compare(typed.coldCommand('build'), bare.coldCommand('build'), { rounds })
      return {
        setting: `${countOf(typed.operations, 'operation')}, ${countOf(rounds, 'round')}`,
        figures: ratios(comparison, { time: 1.5, memory: 1.3 }),
      }
    }
    finally {
      await bare.remove()
    }
  },
}
