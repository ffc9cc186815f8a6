import type { BenchCase } from '../bench-case.ts'
import { countOf, ratios } from '../bench-case.ts'
import { compare } from '../measure.ts'

/** What is saved where nothing has changed. */
export const rebuild: BenchCase = {
  name: 'rebuild',
  title: 'build of the site with nothing changed, against a cold one',
  async run({ options, site }) {
    const rounds = options.rounds ?? 3
    const workspace = await site()
    // The cold one comes first, and leaves its caches to the other.
    const comparison = await compare(workspace.command('build'), workspace.coldCommand('build'), { rounds })
    return {
      setting: `${countOf(workspace.operations, 'operation')}, ${countOf(rounds, 'round')}`,
      figures: ratios(comparison, { time: 0.6 }),
    }
  },
}
