import process from 'node:process'
import ts from 'typescript'
import { expect, it } from 'vitest'
import { touchesLibraries } from '../../.vitepress/live/compiler/declaration-modules.ts'
import { LiveLanguage } from '../../.vitepress/live/compiler/live-language.ts'
import { allSnippets } from '../support/all-snippets.ts'
import { siteCompilerFiles } from '../support/site-compiler-files.ts'
import { readSite } from '../support/site.ts'

const CUT = 'the libraries as a whole'

/** How many snippets are open at once. The compiler makes the types that they share once for all of them, and holds all of them in memory. */
const OPEN_AT_ONCE = 500

it('tells what is right from what is wrong with a part of the libraries as with all of them, for every snippet and a mutant of each', async () => {
  const { declarations } = await readSite()
  const files = await siteCompilerFiles()
  const language = new LiveLanguage(ts, files, {
    declarations: async file => declarations.get(file)!,
    libraries: async () => Promise.reject(new Error(CUT)), // what is wrong is told by them
  })
  const snippets = allSnippets()
  const served = snippets.filter(({ code }) => !touchesLibraries(code, files))
  const verdicts: string[] = []
  for (let i = 0; i < served.length; i += OPEN_AT_ONCE) {
    const files = served.slice(i, i + OPEN_AT_ONCE).flatMap(({ name, code, mutant }) => [{ file: `/${name}`, code }, { file: `/${name.replace(/\.ts$/, '.mutant.ts')}`, code: mutant }])
    for (const { file, code } of files)
      await language.update(file, code)
    for (const [at, { file }] of files.entries()) {
      const verdict = await language.diagnose(file).then(found => found.length, String)
      if (verdict !== (at % 2 === 0 ? 0 : `Error: ${CUT}`))
        verdicts.push(`${file}: ${verdict}`)
    }
    for (const { file } of files)
      language.close(file)
  }
  process.stdout.write(`a part of the libraries is enough for ${served.length} of ${snippets.length} snippets\n`)
  expect(verdicts).toEqual([])
  expect(served.length / snippets.length).toBeGreaterThan(0.8)
})
