import type { Explanation } from '../../.vitepress/engine/compiler/explain.ts'
import path from 'pathe'
import ts from 'typescript'
import { expect, it } from 'vitest'
import { ExampleCompiler } from '../../.vitepress/engine/compiler/compiler.ts'
import { explainExample } from '../../.vitepress/engine/compiler/explain.ts'
import { exampleId } from '../../.vitepress/engine/examples/example.ts'
import { ROOT } from '../support/root.ts'

const HEADER = 'import { wxpay } from \'#wxpay\'\n'

function explained(code: string): Explanation {
  const compiler = new ExampleCompiler(ts, { root: ROOT, tsconfig: path.join(ROOT, 'snippets/tsconfig.json'), explains: true })
  const id = exampleId('ts', code)
  compiler.add({ id, language: 'ts', code })
  return explainExample(compiler, id)!
}

it.each<[what: string, code: string, cut: Explanation['cut'], shown: string]>([
  ['nothing', `${HEADER}void wxpay`, { before: '', after: '' }, `${HEADER}void wxpay`],
  ['its beginning', `${HEADER}// ---cut---\nvoid wxpay`, { before: `${HEADER}// ---cut---\n`, after: '' }, 'void wxpay'],
  ['its end', 'void 0\n// ---cut-after---\nvoid 1', { before: '', after: '\n// ---cut-after---\nvoid 1' }, 'void 0'],
  ['its middle', `import ts from 'typescript'\n// ---cut-start---\n${HEADER}// ---cut-end---\nvoid [ts, wxpay]`, { before: HEADER, after: '' }, 'import ts from \'typescript\'\nvoid [ts, wxpay]'],
  ['a question', 'const one = 1\n//     ^?\nvoid one', { before: '', after: '' }, 'const one = 1\nvoid one'],
])('compiles what is edited with what it does not show: %s', (_, code, cut, shown) => {
  const found = explained(code)
  expect(found.code).toBe(shown)
  expect(found.cut).toEqual(cut)
})
