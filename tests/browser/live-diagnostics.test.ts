import type { ExampleDiagnostic } from '../../.vitepress/engine/examples/example.ts'
import type { SnippetEdit } from '../support/live-worker.ts'
import { readdirSync } from 'node:fs'
import process from 'node:process'
import path from 'pathe'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { ExampleCompiler } from '../../.vitepress/engine/compiler/compiler.ts'
import { LIBRARY_FILES, virtualPath } from '../../.vitepress/live/build/compiler-files.ts'
import { allSnippets } from '../support/all-snippets.ts'
import { openPage, useBrowser } from '../support/browser.ts'
import { checkInWorker } from '../support/live-worker.ts'
import { ROOT } from '../support/root.ts'
import { readSite } from '../support/site.ts'

useBrowser()

/** What a person reads of a mistake, with the paths that both compilers know. Where in a library something is, depends on its comments. */
function told({ code, message, help, start, length, related }: ExampleDiagnostic): object {
  return {
    code,
    message,
    help,
    start,
    length,
    related: related.map(({ file, message, start, length, line }) => {
      const name = file === undefined ? undefined : file.startsWith(ROOT) || LIBRARY_FILES.test(file) ? virtualPath(file, ROOT) : file
      return { file: name, message, ...!LIBRARY_FILES.test(file ?? '') && { start, length, line } }
    }),
  }
}

describe('the compiler in the browser', () => {
  it('says of every snippet, and of a mutant of each, what `check` says', async () => {
    await readSite() // which writes the SDK's declarations
    const snippets = allSnippets()
    const edits = snippets.flatMap(({ name, code, mutant }): SnippetEdit[] => [{ file: `/${name}`, code }, { file: `/${name.replace(/\.ts$/, '.mutant.ts')}`, code: mutant }])

    const page = await openPage('/')
    const worker = readdirSync(path.join(ROOT, '.vitepress/dist/assets')).find(file => /^worker-[^.]*\.js$/.test(file))
    const live = checkInWorker(page, `/assets/${worker}`, edits)

    const compiler = new ExampleCompiler(ts, { root: ROOT, tsconfig: path.join(ROOT, 'snippets/tsconfig.json'), explains: false })
    edits.forEach(({ file, code }, i) => compiler.add({ id: String(i), language: 'ts', code, file: path.join(ROOT, path.dirname(file), `${i}.ts`) }))
    const expected = edits.map((_, i) => compiler.diagnose(String(i)).map(told))

    const found = await live
    const told2 = found.map(diagnostics => diagnostics.map(told))
    const unequal = edits.flatMap(({ file }, i) => JSON.stringify(told2[i]) === JSON.stringify(expected[i]) ? [] : [{ file, live: told2[i], check: expected[i] }])
    const mistakes = expected.filter(diagnostics => diagnostics.length > 0).length
    process.stdout.write(`the browser's diagnostics of ${edits.length} modules, ${mistakes} of them with mistakes, are those of check, but for ${unequal.length}\n`)
    expect(unequal).toEqual([])
    expect(expected.filter((diagnostics, i) => i % 2 === 0 && diagnostics.length > 0)).toEqual([])
    expect(mistakes).toBe(snippets.length)
  })
})
