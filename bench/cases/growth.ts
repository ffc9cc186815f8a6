import type { BenchCase, Figure } from '../bench-case.ts'
import type { Measurement } from '../measure.ts'
import { atMost, countOf, integer, mebibytes, milliseconds, none, seconds, times } from '../bench-case.ts'
import { pagesWithoutHovers } from '../built-site.ts'
import { measure, median } from '../measure.ts'
import { createWorkspace } from '../workspace.ts'

/** How much more of the smallest site's time and memory an operation may take in a larger one. */
const LIMIT = 1.1

interface GrowthResult extends Measurement {
  operations: number
  /** Pages on which no example says what a name means. */
  mute: number
}

/** Whether an operation costs more the more there are. */
export const growth: BenchCase = {
  name: 'growth',
  title: 'build of generated sites, per operation, against the smallest of them',
  async run({ options }) {
    const rounds = options.rounds ?? 1
    const results: GrowthResult[] = []
    for (const operations of options.growth)
      results.push(await buildGenerated(operations, rounds))
    const [smallest, ...larger] = results
    return {
      setting: `${options.growth.map(integer).join(', ')} operations, ${countOf(rounds, 'round')}`,
      figures: [
        ...smallest ? [plain(smallest)] : [],
        ...larger.flatMap(result => compared(result, smallest!)),
        none('pages without hovers, of all sites', results.reduce((sum, { mute }) => sum + mute, 0)),
      ],
    }
  },
}

async function buildGenerated(operations: number, rounds: number): Promise<GrowthResult> {
  const workspace = await createWorkspace({ pages: { of: 'generator', operations } })
  try {
    const measurements: Measurement[] = []
    for (let round = 0; round < rounds; round++)
      measurements.push(await measure(workspace.coldCommand('build')))
    return {
      operations,
      seconds: median(measurements.map(({ seconds }) => seconds)),
      peak: median(measurements.map(({ peak }) => peak)),
      mute: (await pagesWithoutHovers(workspace.root)).length,
    }
  }
  finally {
    await workspace.remove()
  }
}

function plain(result: GrowthResult): Figure {
  return { what: `${countOf(result.operations, 'operation')}, each`, measured: `${each(result)} (${whole(result)})` }
}

function compared(result: GrowthResult, smallest: GrowthResult): Figure[] {
  const share = (read: (result: GrowthResult) => number): number => (read(result) / result.operations) / (read(smallest) / smallest.operations)
  return [
    atMost(`${countOf(result.operations, 'operation')}, time of each`, share(({ seconds }) => seconds), LIMIT, times, `${milliseconds(result.seconds * 1000 / result.operations)}; ${seconds(result.seconds)}`),
    atMost(`${countOf(result.operations, 'operation')}, peak memory of each`, share(({ peak }) => peak), LIMIT, times, `${(result.peak / result.operations / 2 ** 20).toFixed(2)} MiB; ${mebibytes(result.peak)}`),
  ]
}

function each({ operations, seconds, peak }: GrowthResult): string {
  return `${milliseconds(seconds * 1000 / operations)}, ${(peak / operations / 2 ** 20).toFixed(2)} MiB`
}

function whole(result: GrowthResult): string {
  return `${seconds(result.seconds)}, ${mebibytes(result.peak)}`
}
