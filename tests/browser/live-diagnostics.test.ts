import type { ExampleDiagnostic } from '../../.vitepress/twoslash/example.ts'
import type { SnippetEdit } from '../support/live-worker.ts'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { globSync } from 'tinyglobby'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { LIBRARY_FILES, virtualPath } from '../../.vitepress/live/compiler-files.ts'
import { ExampleCompiler } from '../../.vitepress/twoslash/compiler.ts'
import { openPage, useBrowser } from '../support/browser.ts'
import { checkInWorker } from '../support/live-worker.ts'
import { mutateSnippet } from '../support/mutate-snippet.ts'
import { readSite, ROOT } from '../support/site.ts'
import { SnippetPrograms } from '../support/snippet-programs.ts'

const snippets = globSync('snippets/{openapi,webhooks}/**/*.ts', { cwd: ROOT, expandDirectories: false }).sort()

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

/** One mistake in each snippet, of one kind after the other. */
function mutants(texts: readonly string[]): string[] {
  let i = 0
  return Array.from(new SnippetPrograms().compile(texts), ({ source, checker }) => {
    const all = mutateSnippet(source, checker)
    return all[i++ * 7 % all.length]?.code ?? source.text
  })
}

describe('the compiler in the browser', () => {
  it('says of every snippet, and of a mutant of each, what `check` says', async () => {
    await readSite() // which writes the SDK's declarations
    const texts = snippets.map(snippet => readFileSync(path.join(ROOT, snippet), 'utf8').trimEnd())
    const broken = mutants(texts)
    const edits = snippets.flatMap((snippet, i): SnippetEdit[] => [{ file: `/${snippet}`, code: texts[i]! }, { file: `/${snippet}`, code: broken[i]! }])

    const page = await openPage('/')
    const assets = readdirSync(path.join(ROOT, '.vitepress/dist/assets'))
    const asset = (name: RegExp): string => `/assets/${assets.find(file => name.test(file))}`
    const live = checkInWorker(page, { worker: asset(/^worker-[^.]*\.js$/), files: asset(/^compiler-files\./), declarations: '/wechatpay-openapi-types/' }, edits)

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
  }, 240_000)
})
