import type { BenchCase } from '../bench-case.ts'
import { integer, milliseconds, none, seconds } from '../bench-case.ts'
import { CONNECTIONS, measureSandboxLoad } from '../sandbox-load.ts'

/** What the sandbox can take. */
export const sandbox: BenchCase = {
  name: 'sandbox',
  title: 'the sandbox under load',
  async run() {
    const load = await measureSandboxLoad()
    return {
      setting: `${integer(load.requests)} signed requests, ${CONNECTIONS} connections`,
      figures: [
        { what: 'answers per second', measured: `${integer(load.throughput)} (${seconds(load.seconds)})` },
        { what: '99 % of the answers within', measured: milliseconds(load.p99) },
        none('errors', load.errors),
        none('wrong answers', load.wrong),
      ],
    }
  },
}
