import type { BenchCase } from '../bench-case.ts'
import { atMost, countOf, integer } from '../bench-case.ts'
import { measureSizes } from '../built-site.ts'
import { measure, median } from '../measure.ts'

const KB = 1000
const MB = 1000 * KB

/** How much a reader is sent, and how much a server has to keep. */
export const sizes: BenchCase = {
  name: 'sizes',
  title: 'what the built site consists of',
  async run({ site }) {
    const { root, operations, command } = await site()
    await measure(command('build'))
    const { html, firstScript, nextScript, output, search, files } = await measureSizes(root)
    const largest = (list: readonly number[]): string => `largest ${kilobytes(Math.max(...list))}`
    return {
      setting: `${countOf(operations, 'operation')}, ${countOf(html.length, 'page')} of them`,
      figures: [
        atMost('endpoint page, gzipped, median', median(html), 14 * KB, kilobytes, largest(html)),
        atMost('its own script on a first load, gzipped, median', median(firstScript), 6 * KB, kilobytes, largest(firstScript)),
        atMost('its own script on a navigation, gzipped, median', median(nextScript), 6 * KB, kilobytes, largest(nextScript)),
        atMost('all files', output, 150 * MB, megabytes),
        { what: 'files of the search', measured: megabytes(search) },
        { what: 'number of files', measured: integer(files) },
      ],
    }
  },
}

function kilobytes(bytes: number): string {
  return `${(bytes / KB).toFixed(1)} kB`
}

function megabytes(bytes: number): string {
  return `${(bytes / MB).toFixed(1)} MB`
}
