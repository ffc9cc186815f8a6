import type { Example } from '../../.vitepress/twoslash/example.ts'
import path from 'node:path'
import ts from 'typescript'
import { beforeEach, describe, expect, it } from 'vitest'
import { ExampleCompiler } from '../../.vitepress/twoslash/compiler.ts'
import { exampleId } from '../../.vitepress/twoslash/example.ts'

const root = path.join(import.meta.dirname, '../..')
const FILE = path.join(root, 'snippets/openapi/v3/Demo/Ping.post.ts')
let compiler: ExampleCompiler

beforeEach(() => {
  compiler = new ExampleCompiler(ts, { root, tsconfig: path.join(root, 'snippets/tsconfig.json'), explains: true })
})

function example(code: string, file?: string): Example {
  return { id: exampleId('ts', code), language: 'ts', code, file }
}

function codes({ id }: Example): string[] {
  return compiler.diagnose(id).map(({ code }) => code)
}

describe.each([{ watches: false }, { watches: true }])('a compiler that lives on while files are edited, $watches', ({ watches }) => {
  beforeEach(() => {
    compiler = new ExampleCompiler(ts, { root, tsconfig: path.join(root, 'snippets/tsconfig.json'), explains: true, watches })
  })

  const good = example('export const level: number = 1\n', FILE)
  const bad = example('export const level: number = \'1\'\n', FILE)
  const other = example('export const name: string = \'1\'\n')

  it('knows the text that a file has now, whichever of the two is told first', () => {
    compiler.add(good)
    expect(codes(good)).toEqual([])
    compiler.add(bad)
    compiler.remove(good.id)
    expect(codes(bad)).toEqual(['TS2322'])
    compiler.remove(bad.id)
    compiler.add(good)
    expect(codes(good)).toEqual([])
  })

  it('forgets a file, and checks the rest', () => {
    compiler.add(good)
    compiler.add(other)
    expect(codes(other)).toEqual([])
    compiler.remove(good.id)
    expect(codes(other)).toEqual([])
    expect(codes(good)).toEqual([])
  })

  it('checks an example again when what it imports has changed', () => {
    const importing = example('import { level } from \'./level.js\'\nexport const twice: number = level * 2\n', path.join(root, 'snippets/use.ts'))
    compiler.files.set(path.join(root, 'snippets/level.ts'), 'export const level = 1\n')
    compiler.add(importing)
    expect(codes(importing)).toEqual([])
    compiler.files.set(path.join(root, 'snippets/level.ts'), 'export const level = \'1\'\n')
    expect(codes(importing)).toEqual(['TS2362'])
  })

  it('checks an example again when a type that it passes on without naming it has changed', () => {
    const at = (file: string): string => path.join(root, 'snippets', file)
    compiler.files.set(at('order.ts'), 'export interface Order { total: number }\n')
    compiler.files.set(at('find.ts'), 'import type { Order } from \'./order.js\'\nexport declare function find(): Order\n')
    compiler.files.set(at('print.ts'), 'export declare function print(order: { total: number }): void\n')
    const passing = example('import { find } from \'./find.js\'\nimport { print } from \'./print.js\'\nprint(find())\n', at('pass.ts'))
    compiler.add(passing)
    expect(codes(passing)).toEqual([])
    compiler.files.set(at('order.ts'), 'export interface Order { total: string }\n')
    expect(codes(passing)).toEqual(['TS2345'])
  })
})
