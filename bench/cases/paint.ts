import type { BenchCase } from '../bench-case.ts'
import type { PaintLoad } from '../paint-load.ts'
import { existsSync } from 'node:fs'
import path from 'pathe'
import { atMost, countOf, milliseconds } from '../bench-case.ts'
import { inRounds } from '../browser-rounds.ts'
import { medianPage } from '../built-site.ts'
import { measure, median } from '../measure.ts'
import { loadOnPhone } from '../paint-load.ts'

const KB = 1000

/** In milliseconds. */
const LARGEST_PAINT = 1500
const SHIFT = 0.02
const SCRIPTS = 120 * KB

/** How soon a reader who has never been here sees a page, on a phone. */
export const paint: BenchCase = {
  name: 'paint',
  title: 'first visit to an endpoint page of median size, on a slow phone and slow 4G',
  async run({ options, site }) {
    const rounds = options.rounds ?? 5
    const { root, command } = await site()
    if (!existsSync(path.join(root, '.vitepress/dist/index.html')))
      await measure(command('build'))
    const { address, size } = await medianPage(root)
    const loads = await inRounds(path.join(root, '.vitepress/dist'), address, rounds, loadOnPhone)
    const values = (read: (load: PaintLoad) => number): number[] => loads.map(read)
    const longest = (list: readonly number[]): string => `longest ${milliseconds(Math.max(...list))}`
    const [largest, first, scripts, bytes] = [values(load => load.largestPaint), values(load => load.firstPaint), values(load => load.scripts), values(load => load.bytes)]
    return {
      setting: `\`${address}\`, ${kilobytes(size)}, ${countOf(rounds, 'round')}`,
      figures: [
        atMost('largest contentful paint, median', median(largest), LARGEST_PAINT, milliseconds, longest(largest)),
        { what: 'first contentful paint, median', measured: `${milliseconds(median(first))} (${longest(first)})` },
        atMost('layout shift, with all scripts, worst', Math.max(...values(load => load.shift)), SHIFT, value => value.toFixed(3)),
        atMost('scripts before anything is touched, as sent', median(scripts), SCRIPTS, kilobytes),
        { what: 'everything before that, as sent', measured: kilobytes(median(bytes)) },
      ],
    }
  },
}

function kilobytes(bytes: number): string {
  return `${(bytes / KB).toFixed(1)} kB`
}
