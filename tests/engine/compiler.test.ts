import type { Example } from '../../.vitepress/engine/examples/example.ts'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'pathe'
import ts from 'typescript'
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { compilerFunctions } from '../../.vitepress/engine/compiler-process/compiler-functions.ts'
import { ExampleCompiler } from '../../.vitepress/engine/compiler/compiler.ts'
import { explainExample } from '../../.vitepress/engine/compiler/explain.ts'
import { textDigest } from '../../.vitepress/engine/compiler/text-digest.ts'
import { exampleId } from '../../.vitepress/engine/examples/example.ts'

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

  it('knows the docs of a module that was parsed from the disk before its text was told', () => {
    mkdirSync(path.join(root, '.vitepress/cache'), { recursive: true })
    const folder = mkdtempSync(path.join(root, '.vitepress/cache/docs-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    const module = path.join(folder, 'levels.ts')
    const text = '/** How loud it is. */\nexport const level = 1\n'
    writeFileSync(module, text)
    const user = example('import { level } from \'./levels\'\nexport const loud = level\n', path.join(folder, 'user.ts'))
    compiler.add(user)
    expect(codes(user)).toEqual([])
    compiler.files.set(module, text)
    expect(explainExample(compiler, user.id)!.nodes.map(node => node.type === 'hover' ? node.docs : undefined)).toContain('How loud it is.')
  })

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

  it('knows the text that a file has again, before or after the other goes', () => {
    compiler.add(bad)
    compiler.add(good)
    compiler.add(bad)
    expect(codes(bad)).toEqual(['TS2322'])
    compiler.remove(good.id)
    expect(codes(bad)).toEqual(['TS2322'])
    compiler.add(good)
    compiler.remove(good.id)
    expect(codes(bad)).toEqual(['TS2322'])
    expect(compiler.files.has(FILE)).toBe(true)
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

  it('finds what an example imports when that is written later', () => {
    const importing = example('import { level } from \'./level.js\'\nexport const twice: number = level * 2\n', path.join(root, 'snippets/use.ts'))
    compiler.add(importing)
    expect(codes(importing)).toEqual(['TS2307'])
    compiler.files.set(path.join(root, 'snippets/level.ts'), 'export const level = 1\n')
    expect(codes(importing)).toEqual([])
    compiler.files.set(path.join(root, 'snippets/level.ts'), undefined)
    expect(codes(importing)).toEqual(['TS2307'])
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

describe('a compiler that starts from what was written last', () => {
  const using = example('import { level } from \'./sdk/root.js\'\nexport const twice: number = level * 2\n', path.join(root, 'snippets/use.ts'))
  const [OLD, NEW] = ['export const level = 1\n', 'export const level = \'1\'\n']
  let written: string

  beforeEach(() => {
    written = mkdtempSync(path.join(tmpdir(), 'sdk-'))
  })

  afterEach(() => rmSync(written, { recursive: true }))

  /** The compiler's functions, over modules that stand in another folder than they are imported from. */
  async function start(modules: Record<string, string>): Promise<ReturnType<typeof compilerFunctions>> {
    mkdirSync(path.join(written, 'parts'))
    for (const [name, text] of Object.entries(modules))
      writeFileSync(path.join(written, name), text)
    const functions = compilerFunctions(compiler)
    await functions.warmUp(path.join(written, 'root.d.ts'), written)
    return functions
  }

  function importing(): Example {
    return example(using.code.replace('./sdk/root.js', `${written}/root.js`), using.file)
  }

  it('has looked for mistakes before it is asked, and asks for no module that is the same', async () => {
    const functions = await start({ 'root.d.ts': OLD })
    const own = importing()
    await functions.update({ added: [own] })
    await functions.checkAhead([own.id])
    const compile = vi.spyOn(compiler, 'get')
    expect(await functions.adopt(written, [[path.join(written, 'root.d.ts'), textDigest(OLD)]])).toEqual([])
    compiler.add(other())
    expect(await functions.diagnose([own.id])).toEqual([])
    // Asked for its notations, and for no diagnostics: once by each.
    expect(compile.mock.calls.filter(([id]) => id === own.id)).toHaveLength(2)
  })

  it('asks for a module that is another now, and takes back what it has found', async () => {
    const functions = await start({ 'root.d.ts': OLD })
    const own = importing()
    await functions.update({ added: [own] })
    await functions.checkAhead([own.id])
    const file = path.join(written, 'root.d.ts')
    expect(await functions.adopt(written, [[file, textDigest(NEW)]])).toEqual([file])
    await functions.update({ modules: [[file, NEW]] })
    expect((await functions.diagnose([own.id])).map(([, [diagnostic]]) => diagnostic!.code)).toEqual(['TS2362'])
  })

  it('asks for what was not written, and lets go of what should not be there', async () => {
    const functions = await start({ 'root.d.ts': 'export * from \'./parts/gone.js\'\n', 'parts/gone.d.ts': OLD })
    const own = importing()
    await functions.update({ added: [own] })
    const [file, part] = [path.join(written, 'root.d.ts'), path.join(written, 'parts/new.d.ts')]
    const text = 'export * from \'./parts/new.js\'\n'
    expect(await functions.adopt(written, [[file, textDigest(text)], [part, textDigest(OLD)]])).toEqual([file, part])
    expect(compiler.files.has(path.join(written, 'parts/gone.d.ts'))).toBe(false)
    await functions.update({ modules: [[file, text], [part, OLD]] })
    expect(await functions.diagnose([own.id])).toEqual([])
  })

  it('checks nothing ahead where there is nothing to check against', async () => {
    rmSync(written, { recursive: true })
    const functions = compilerFunctions(compiler)
    await functions.warmUp(path.join(written, 'root.d.ts'), written)
    mkdirSync(written)
    const own = importing()
    await functions.update({ added: [own] })
    const diagnose = vi.spyOn(compiler, 'diagnose')
    await functions.checkAhead([own.id])
    expect(diagnose).not.toHaveBeenCalled()
    const file = path.join(written, 'root.d.ts')
    expect(await functions.adopt(written, [[file, textDigest(OLD)]])).toEqual([file])
    await functions.update({ modules: [[file, OLD]] })
    expect(await functions.diagnose([own.id])).toEqual([])
  })

  function other(): Example {
    return example('export const name: string = \'1\'\n')
  }
})
