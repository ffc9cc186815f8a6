import type { Mutant } from '../support/mutate-snippet.ts'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { globSync } from 'tinyglobby'
import ts from 'typescript'
import { beforeAll, describe, expect, it } from 'vitest'
import { ExampleCompiler } from '../../.vitepress/twoslash/compiler.ts'
import { normalizeCode } from '../../.vitepress/twoslash/example.ts'
import { mutateSnippet } from '../support/mutate-snippet.ts'
import { readSite, ROOT } from '../support/site.ts'

const KINDS = [
  'missing required field',
  'misspelt field',
  'wrong primitive type',
  'value that the enum does not have',
  'misspelt path segment',
  'missing path parameter',
  'path parameter under params',
  'field that the response does not have',
]

const snippets = globSync('snippets/openapi/**/*.ts', { cwd: ROOT, expandDirectories: false }).sort()
let compiler: ExampleCompiler
const mutants: { snippet: string, mutant: Mutant }[] = []

beforeAll(async () => {
  const site = await readSite()
  compiler = new ExampleCompiler(ts, { root: ROOT, tsconfig: site.layout.tsconfig, explains: false })
  compiler.files.set(site.layout.sdk, readFileSync(site.layout.sdk, 'utf8'))
  for (const snippet of snippets)
    compiler.add({ id: snippet, language: 'ts', code: codeOf(snippet) })
  for (const snippet of snippets) {
    const { service, modules } = compiler.get(snippet)!
    const program = service.getProgram()!
    const source = program.getSourceFile(modules[0]!.file)!
    for (const mutant of mutateSnippet(codeOf(snippet), source, program.getTypeChecker()))
      mutants.push({ snippet, mutant })
  }
  mutants.forEach(({ mutant }, i) => compiler.add({ id: `mutant-${i}`, language: 'ts', code: mutant.code }))
})

function codeOf(snippet: string): string {
  return normalizeCode(readFileSync(path.join(ROOT, snippet), 'utf8'))
}

/** The lines, counted from 1, at which a mutant is reported. */
function reportedLines(i: number): number[] {
  const { code } = mutants[i]!.mutant
  return compiler.diagnose(`mutant-${i}`).map(({ start }) => code.slice(0, start).split('\n').length)
}

describe('a mistake in a snippet', () => {
  it('is there to be found: the snippets themselves are true', () => {
    expect(snippets.length).toBeGreaterThan(0)
    expect(snippets.filter(snippet => compiler.diagnose(snippet).length > 0)).toEqual([])
  })

  it('is of every kind', () => {
    expect([...new Set(mutants.map(({ mutant }) => mutant.kind))].sort()).toEqual(KINDS.toSorted())
  })

  it('is reported at its line', () => {
    const alive = mutants.flatMap(({ snippet, mutant }, i) =>
      reportedLines(i).includes(mutant.line) ? [] : [`${snippet}:${mutant.line} ${mutant.kind}, reported at ${reportedLines(i).join(', ') || 'no line'}`])
    const byKind = KINDS.map(kind => `${mutants.filter(({ mutant }) => mutant.kind === kind).length} × ${kind}`)
    process.stdout.write(`killed ${mutants.length - alive.length} of ${mutants.length} (${byKind.join(', ')})\n`)
    expect(alive).toEqual([])
  })
})
