import type { Highlighter } from 'shiki'
import type { Example, ExampleDiagnostic } from '../../.vitepress/engine/examples/example.ts'
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import path from 'pathe'
import { createHighlighter } from 'shiki'
import { globSync } from 'tinyglobby'
import ts from 'typescript'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ExampleCompiler } from '../../.vitepress/engine/compiler/compiler.ts'
import { explainExample } from '../../.vitepress/engine/compiler/explain.ts'
import { exampleId, exampleLanguage, normalizeCode } from '../../.vitepress/engine/examples/example.ts'
import { escapeText } from '../../.vitepress/engine/highlighting/escape-text.ts'
import { TOKEN_THEME } from '../../.vitepress/engine/highlighting/token-theme.ts'
import { withPagePopups } from '../../.vitepress/engine/hovers/current-popups.ts'
import { hoverRenderer } from '../../.vitepress/engine/hovers/hover-renderer.ts'
import { typedExamples } from '../../.vitepress/engine/hovers/typed-examples.ts'
import { USUAL_HEADER } from '../../.vitepress/live/usual-header.ts'
import { hoverTexts } from '../../.vitepress/theme/interface-texts.ts'
import { ROOT } from '../support/root.ts'

const FIXTURES = path.join(import.meta.dirname, '../fixtures/examples')

let compiler: ExampleCompiler
let highlighter: Highlighter

beforeAll(async () => {
  compiler = new ExampleCompiler(ts, { root: ROOT, tsconfig: path.join(ROOT, 'snippets/tsconfig.json'), explains: true })
  highlighter = await createHighlighter({ themes: [TOKEN_THEME], langs: ['ts', 'js'] })
})

afterAll(() => highlighter.dispose())

/** Shows code as the site does. */
async function render(text: string, name = 'ts'): Promise<{ html: string, problems: ExampleDiagnostic[] }> {
  const language = exampleLanguage(name)!
  const code = normalizeCode(text)
  const example: Example = { id: exampleId(language, code), language, code }
  compiler.add(example)
  const problems = compiler.diagnose(example.id)
  const { html } = await withPagePopups(async () => highlighter.codeToHtml(code, {
    lang: language,
    theme: TOKEN_THEME.name!,
    meta: { __raw: `${language} twoslash` },
    transformers: [typedExamples({
      explanation: () => explainExample(compiler, example.id),
      usualHeader: USUAL_HEADER,
      renderer: hoverRenderer({ renderInline: escapeText, highlightInline: escapeText, texts: hoverTexts }),
    })],
  }))
  compiler.remove(example.id)
  return { html, problems }
}

/** What a reader sees, line by line; lines that are not of the code begin with a mark. */
function readLines(html: string): string[] {
  const text = html
    .replace(/\n?<span class="line">/g, '\n')
    .replace(/\n?<div class="(?:twoslash-meta-line )?twoslash-(error|tag|query)(?: [^"]*|-line[^"]*)?"[^>]*>/g, '\n<$1> ')
    .replace(/<svg.*?<\/svg>/gs, '')
    .replace(/<\/?(?!error>|tag>|query>)[^>]+>/g, '')
    .replace(/&#x3C;|&lt;/g, '<')
    .replace(/&#x26;|&amp;/g, '&')
  return text.split('\n').map(line => line.trimEnd()).filter((line, i) => i > 0 || line !== '')
}

describe('an announced error', () => {
  it.each([
    [1005, 'const amount = (100', '\')\' expected.'],
    [1002, 'const s = \'abc', 'Unterminated string literal.'],
    [1003, 'const r = { a: 1 }\nr.', 'Identifier expected.'],
    [1010, '/* never ends', '\'*/\' expected.'],
    [1109, 'const r =', 'Expression expected.'],
    [1160, 'const t = `abc', 'Unterminated template literal.'],
  ])('that the compiler puts at the end of the code, TS%i, is shown below its last line', async (code, text, message) => {
    const { html, problems } = await render(`// @errors: ${code}\n${text}`)
    expect(problems).toEqual([])
    expect(readLines(html)).toEqual([...text.split('\n'), `<error> ${message}`])
    expect(html).toContain('twoslash-error')
  })

  it('at the end of a line that others follow is shown below that', async () => {
    const { html } = await render('// @errors: 1002\nconst s = \'abc\nconst n = 1')
    expect(readLines(html)).toEqual(['const s = \'abc', '<error> Unterminated string literal.', 'const n = 1'])
  })
})

describe('tags', () => {
  it('that stand directly below each other are all shown, in their order', async () => {
    const { html } = await render('const a = 1\n// @log: 一\n// @warn: 二\nexport { a }')
    expect(readLines(html)).toEqual(['const a = 1', 'export { a }', '<tag> 一', '<tag> 二'])
  })

  it('are shown at the end, below questions, and not where the code is cut', async () => {
    const { html } = await render('// @annotate: 零\nconst a = 1\n//    ^?\n// @log: 一\n// @warn: 二\n// ---cut-after---\n// @error: 三\nexport { a }')
    expect(readLines(html).toSorted()).toEqual(['<query>       ^? const a: 1', '<tag> 一', '<tag> 二', '<tag> 零', 'const a = 1'])
  })
})

it.each(globSync('{good,bad}/*.{ts,js}', { cwd: FIXTURES }).sort())('%s is shown', async (name) => {
  const { html } = await render(readFileSync(path.join(FIXTURES, name), 'utf8'), path.extname(name).slice(1))
  expect(html).toContain('<code>')
})

/** Lines that may stand in any order, and mostly make no sense together. */
const LINES = [
  'const a = 1',
  'const order = { amount: 1 }',
  'order.',
  'order.am',
  'console.info(a',
  '',
  '  a.toFixed()',
  'const s = \'x',
  '//    ^?',
  '//  ^|',
  '//     ^^^',
  '//                 ^?',
  '//                      ^|',
  '// ^^^^^^^^^^^^^^^^^^^',
  '// @log: 一',
  '// @warn: 二',
  '// @errors: 1005 1003',
  '// @noErrors',
  '// @strict: false',
  '// @filename: a.ts',
  '// @filename: b.js',
  '// ---cut---',
  '// ---cut-start---',
  '// ---cut-end---',
  '// ---cut-after---',
  'import { a } from \'./a\'',
  '/* open',
  '`',
]

it('any code at all is shown, whatever is wrong with it, and every tag of what is right', async () => {
  await fc.assert(fc.asyncProperty(fc.array(fc.constantFrom(...LINES), { maxLength: 12 }), async (lines) => {
    const { html, problems } = await render(lines.join('\n'))
    expect(html).toContain('<code>')
    if (problems.length === 0 && !lines.some(line => /cut|`|\/\*/.test(line)))
      expect(readLines(html).filter(line => line.startsWith('<tag>'))).toHaveLength(lines.filter(line => /@log|@warn/.test(line)).length)
  }), { seed: 20261126, numRuns: 150 })
})
