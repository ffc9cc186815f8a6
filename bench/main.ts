// `npm run bench`: what types cost, as ratios measured in one run on the same pages;
// and what the sandbox can take.
import type { Command, Comparison, Measurement } from './measure.ts'
import { cpus, totalmem } from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { parseArgs } from 'node:util'
import pc from 'picocolors'
import { compare, measure } from './measure.ts'
import { measureSandboxLoad } from './sandbox-load.ts'
import { createWorkspace } from './workspace.ts'

interface Case {
  title: string
  a: Command
  b: Command
  /** The most that A may take of what B takes. */
  limits: { time?: number, memory?: number }
}

interface Result extends Case {
  comparison: Comparison
}

const { values } = parseArgs({
  options: {
    operations: { type: 'string', default: '300' },
    rounds: { type: 'string', default: '5' },
  },
})
const operations = Number(values.operations)
const rounds = Number(values.rounds)
if (!(operations >= 1 && rounds >= 1)) {
  process.stderr.write(`${pc.red('error')} --operations and --rounds are numbers from 1.\n`)
  process.exit(1)
}

const typed = await createWorkspace({ operations, types: true })
const untyped = await createWorkspace({ operations, types: false })
try {
  process.stdout.write(`${operations} generated operations, ${rounds} rounds, Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model ?? 'CPU'}, ${gib(totalmem())} GiB\n\n`)
  // tsc checks the module that the project's own command has written.
  await measure(own(typed.root, 'generate'))
  const results: Result[] = []
  for (const one of cases()) {
    process.stderr.write(pc.dim(`measuring ${one.title} …\n`))
    results.push({ ...one, comparison: await compare(one.a, one.b, rounds) })
  }
  process.stdout.write(table(results))
  process.stderr.write(pc.dim('loading the sandbox …\n'))
  const load = await measureSandboxLoad()
  process.stdout.write(`\nSandbox, 64 connections: ${load.requests} signed requests in ${load.seconds.toFixed(1)} s, ${Math.round(load.throughput)} per second, 99 % within ${load.p99.toFixed(0)} ms; ${load.errors} errors, ${load.wrong} wrong answers\n`)
  const exceeded = results.filter(result => Object.values(excess(result)).some(Boolean))
  for (const { title } of exceeded)
    process.stdout.write(`${pc.red('✗')} ${title} is over its limit.\n`)
  const isFaulty = load.errors > 0 || load.wrong > 0
  if (isFaulty)
    process.stdout.write(`${pc.red('✗')} The sandbox has lost or mistaken an answer.\n`)
  process.exitCode = exceeded.length > 0 || isFaulty ? 1 : 0
}
finally {
  await Promise.all([typed.remove(), untyped.remove()])
}

function cases(): Case[] {
  return [
    {
      title: 'check, against bare `tsc` on the same examples',
      a: own(typed.root, 'check'),
      b: { name: 'tsc', args: [path.join(typed.root, 'node_modules/typescript/bin/tsc'), '--noEmit', '-p', 'snippets/tsconfig.json'], cwd: typed.root },
      limits: { time: 1.5 },
    },
    {
      title: 'build, against the build with types off',
      a: own(typed.root, 'build'),
      b: own(untyped.root, 'build'),
      limits: { time: 1.25, memory: 1.1 },
    },
  ]
}

/** A command of the project, run in a workspace by the workspace's own copy. */
function own(root: string, command: string): Command {
  return { name: command, args: [path.join(root, '.vitepress/cli/run.mjs'), command, '--root', root], cwd: root }
}

function excess({ limits, comparison }: Result): { time: boolean, memory: boolean } {
  return {
    time: limits.time !== undefined && comparison.time > limits.time,
    memory: limits.memory !== undefined && comparison.memory > limits.memory,
  }
}

/** The results as a Markdown table. */
function table(results: readonly Result[]): string {
  const rows = results.map(({ title, comparison: { a, b, time, memory }, limits }) =>
    `| ${title} | ${figure(a)} | ${figure(b)} | ${ratio(time, limits.time)} | ${ratio(memory, limits.memory)} |`)
  return `| | first | second | time | memory |\n| --- | --- | --- | --- | --- |\n${rows.join('\n')}\n`
}

function figure({ seconds, peak }: Measurement): string {
  return `${seconds.toFixed(2)} s, ${Math.round(peak / 2 ** 20)} MiB`
}

function ratio(value: number, limit?: number): string {
  return `${value.toFixed(2)} ×${limit === undefined ? '' : ` (at most ${limit})`}`
}

function gib(bytes: number): string {
  return (bytes / 2 ** 30).toFixed(0)
}
