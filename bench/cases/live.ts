import type { BenchCase } from '../bench-case.ts'
import type { LiveLoad } from '../live-load.ts'
import { readdirSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import path from 'pathe'
import { atMost, countOf, milliseconds } from '../bench-case.ts'
import { inRounds } from '../browser-rounds.ts'
import { ensureBuilt, medianPage } from '../built-site.ts'
import { editOnPhone } from '../live-load.ts'
import { median } from '../measure.ts'

const KB = 1000

/** In milliseconds. */
const COLD = 2500
const WARM = 800

/** How soon the compiler answers somebody who edits an example on a phone. */
export const live: BenchCase = {
  name: 'live',
  title: 'editing an example of a page of median size, on a phone: from the click to the compiler\'s verdict',
  async run({ options, site }) {
    const rounds = options.rounds ?? 5
    const workspace = await site()
    const dist = await ensureBuilt(workspace)
    const { address } = await medianPage(workspace.root)
    const loads = await inRounds(dist, address, rounds, editOnPhone)
    const values = (read: (load: LiveLoad) => number): number[] => loads.map(read)
    const figure = (what: string, list: readonly number[], limit: number): ReturnType<typeof atMost> =>
      atMost(what, median(list), limit, milliseconds, `longest ${milliseconds(Math.max(...list))}`)
    return {
      setting: `\`${address}\`, ${countOf(rounds, 'round')}`,
      figures: [
        figure('for the first time, median', values(({ cold }) => cold), COLD),
        figure('after a reload, median', values(({ warm }) => warm), WARM),
        figure('once more without a reload, median', values(({ again }) => again), WARM),
        ...sent(path.join(dist, 'assets')),
      ],
    }
  },
}

/** What an editor is sent, once. */
function sent(assets: string): { what: string, measured: string }[] {
  const parts: [what: string, name: RegExp][] = [
    ['sent once: the compiler, gzipped', /^(?:worker|compiler)-.*\.js$/],
    ['sent once: what it reads, gzipped', /^compiler-files\./],
    ['sent once, later: the rest of the libraries, gzipped', /^compiler-libraries\./],
  ]
  return parts.map(([what, name]) => {
    const files = readdirSync(assets).filter(file => name.test(file))
    const bytes = files.reduce((sum, file) => sum + gzipSync(readFileSync(path.join(assets, file))).length, 0)
    return { what, measured: `${(bytes / KB).toFixed(0)} kB` }
  })
}
