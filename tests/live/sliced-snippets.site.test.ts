import process from 'node:process'
import ts from 'typescript'
import { expect, it } from 'vitest'
import { readCompilerFiles } from '../../.vitepress/live/build/compiler-files.ts'
import { touchesLibraries } from '../../.vitepress/live/compiler/declaration-modules.ts'
import { LiveLanguage } from '../../.vitepress/live/compiler/live-language.ts'
import { allSnippets } from '../support/all-snippets.ts'
import { readSite } from '../support/site.ts'

const CUT = 'the libraries as a whole'

it('tells what is right from what is wrong with a part of the libraries as with all of them, for every snippet and a mutant of each', async () => {
  const { layout, declarations } = await readSite()
  const files = readCompilerFiles(layout, declarations)
  const language = new LiveLanguage(ts, files, {
    declarations: async file => declarations.get(file)!,
    libraries: async () => Promise.reject(new Error(CUT)), // what is wrong is told by them
  })
  const snippets = allSnippets()
  const served = snippets.filter(({ code }) => !touchesLibraries(code, files))
  const verdicts: string[] = []
  for (const { name, code, mutant } of served) {
    await language.update(`/${name}`, code)
    const verdict = await language.diagnose(`/${name}`).then(found => found.length, String)
    await language.update(`/${name}`, mutant)
    const mutantVerdict = await language.diagnose(`/${name}`).then(found => found.length, String)
    if (verdict !== 0 || mutantVerdict !== `Error: ${CUT}`)
      verdicts.push(`${name}: ${verdict}, ${mutantVerdict}`)
    language.close(`/${name}`)
  }
  process.stdout.write(`a part of the libraries is enough for ${served.length} of ${snippets.length} snippets\n`)
  expect(verdicts).toEqual([])
  expect(served.length / snippets.length).toBeGreaterThan(0.8)
}, 240_000)
