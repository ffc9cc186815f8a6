import type { Mutant } from '../support/mutate-snippet.ts'
import { readFileSync } from 'node:fs'
import process from 'node:process'
import path from 'pathe'
import { beforeAll, describe, expect, it } from 'vitest'
import { snippetNames } from '../support/all-snippets.ts'
import { mutateSnippet } from '../support/mutate-snippet.ts'
import { ROOT } from '../support/root.ts'
import { readSite } from '../support/site.ts'
import { lineOf, SnippetPrograms, toldOf } from '../support/snippet-programs.ts'

const KINDS = [
  'missing required field',
  'misspelt field',
  'wrong primitive type',
  'value that the enum does not have',
  'misspelt path segment',
  'missing path parameter',
  'path parameter under params',
  'field that the response does not have',
  'type that no notification has',
  'field that the notification does not have',
]

/** How many mutants a program has: neighbours share their operations' types, and all of a program its memory. */
const BATCH = 1000

const snippets = snippetNames()
const mutants: { snippet: string, mutant: Mutant }[] = []
const untrue: string[] = []
let programs: SnippetPrograms

beforeAll(async () => {
  await readSite() // which writes the SDK module
  programs = new SnippetPrograms()
  let i = 0
  for (const compiled of programs.compile(snippets.map(snippet => readFileSync(path.join(ROOT, snippet), 'utf8')))) {
    const snippet = snippets[i++]!
    untrue.push(...toldOf(compiled).map(told => `${snippet}:${told}`))
    if (compiled.diagnostics.length === 0)
      mutants.push(...mutateSnippet(compiled.source, compiled.checker).map(mutant => ({ snippet, mutant })))
  }
})

/** The mutants that the compiler does not report at their line. */
function alive(): string[] {
  const found: string[] = []
  for (let from = 0; from < mutants.length; from += BATCH) {
    const batch = mutants.slice(from, from + BATCH)
    let i = 0
    for (const { source, diagnostics } of programs.compile(batch.map(({ mutant }) => mutant.code))) {
      const { snippet, mutant } = batch[i++]!
      const lines = diagnostics.map(({ start }) => lineOf(source, start ?? 0))
      if (!lines.includes(mutant.line))
        found.push(`${snippet}:${mutant.line} ${mutant.kind}, reported at ${lines.join(', ') || 'no line'}`)
    }
  }
  return found
}

describe('a mistake in a snippet', () => {
  it('is there to be found: the snippets themselves are true', () => {
    expect(snippets.length).toBeGreaterThan(1000)
    expect(untrue).toEqual([])
  })

  it('is of every kind', () => {
    expect([...new Set(mutants.map(({ mutant }) => mutant.kind))].sort()).toEqual(KINDS.toSorted())
  })

  it('is reported at its line', () => {
    const left = alive()
    const byKind = KINDS.map(kind => `${mutants.filter(({ mutant }) => mutant.kind === kind).length} × ${kind}`)
    process.stdout.write(`killed ${mutants.length - left.length} of ${mutants.length} (${byKind.join(', ')})\n`)
    expect(left).toEqual([])
  })
})
