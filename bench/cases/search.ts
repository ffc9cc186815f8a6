import type { BenchCase } from '../bench-case.ts'
import { atMost, countOf, milliseconds } from '../bench-case.ts'
import { inRounds } from '../browser-rounds.ts'
import { ensureBuilt, medianPage } from '../built-site.ts'
import { median } from '../measure.ts'
import { QUERIES, searchOnPhone } from '../search-load.ts'

/** In milliseconds. */
const FIRST = 300

const KB = 1000

/** Of everything that a first search loads. */
const SENT = 400 * KB

/** How soon the first search of a visit is answered on a phone. */
export const search: BenchCase = {
  name: 'search',
  title: 'the first search of a visit, on a phone: from the last letter to the results',
  async run({ options, site }) {
    const rounds = options.rounds ?? 5
    const workspace = await site()
    const dist = await ensureBuilt(workspace)
    const { address } = await medianPage(workspace.root)
    const loads = await inRounds(dist, address, rounds, searchOnPhone)
    return {
      setting: `\`${address}\`, ${countOf(rounds, 'round')}`,
      figures: [
        ...QUERIES.map(({ what }, i) => {
          const times = loads.map(load => load[i]!.time)
          return atMost(`${what}, median`, median(times), FIRST, milliseconds, `longest ${milliseconds(Math.max(...times))}`)
        }),
        atMost('sent for it, as sent, most', Math.max(...loads.flat().map(({ bytes }) => bytes)), SENT, bytes => `${(bytes / KB).toFixed(0)} kB`),
      ],
    }
  },
}
