import type { Example } from '../../.vitepress/engine/examples/example.ts'
import { readFileSync } from 'node:fs'
import path from 'pathe'
import { globSync } from 'tinyglobby'
import ts from 'typescript'
import { beforeAll, describe, expect, it } from 'vitest'
import { ExampleCompiler } from '../../.vitepress/engine/compiler/compiler.ts'
import { explainExample } from '../../.vitepress/engine/compiler/explain.ts'
import { exampleId, exampleLanguage, normalizeCode } from '../../.vitepress/engine/examples/example.ts'

const root = path.join(import.meta.dirname, '../..')
const EXAMPLES = path.join(import.meta.dirname, '../fixtures/examples')

/** All fixtures are examples of one program, as on the site. */
const names = globSync('{good,bad}/*.{ts,js}', { cwd: EXAMPLES }).sort()
const examples = new Map(names.map((name): [string, Example] => {
  const language = exampleLanguage(path.extname(name).slice(1))!
  const code = normalizeCode(readFileSync(path.join(EXAMPLES, name), 'utf8'))
  return [name, { id: exampleId(language, code), language, code }]
}))
let compiler: ExampleCompiler

beforeAll(() => {
  compiler = new ExampleCompiler(ts, { root, tsconfig: path.join(root, 'snippets/tsconfig.json'), explains: true })
  for (const example of examples.values())
    compiler.add(example)
})

/** Diagnostics as `line:column code message`, by the place in the fixture. */
function told(name: string): string {
  const { id, code } = examples.get(name)!
  return compiler.diagnose(id).map(({ code: number, message, help, start, length }) => {
    const before = code.slice(0, start).split('\n')
    const place = `${before.length}:${before.at(-1)!.length + 1}-${length}`
    return `${place} ${number} ${message}${help ? `\n  ${help}` : ''}`
  }).join('\n')
}

/** The shown code, with what is known of it below each line. */
function shown(name: string): string {
  const { code, nodes } = explainExample(compiler, examples.get(name)!.id)!
  return code.split('\n').flatMap((line, i) => [
    `| ${line}`,
    ...nodes.filter(node => node.line === i).map((node) => {
      const mark = `  ${' '.repeat(node.character)}${'~'.repeat(Math.max(1, node.length))}`
      const text = 'text' in node && node.text ? node.text : 'completions' in node ? node.completions.map(entry => entry.name).join(' ') : ''
      return `${mark} ${node.type} ${text}`.trimEnd()
    }),
  ]).join('\n')
}

describe('an example that is true', () => {
  it.each(names.filter(name => name.startsWith('good/')))('%s is shown with what the compiler knows', async (name) => {
    expect(told(name)).toBe('')
    await expect(`${shown(name)}\n`).toMatchFileSnapshot(path.join(EXAMPLES, `${name}.shown.txt`))
  })
})

describe('an example that is wrong', () => {
  it.each(names.filter(name => name.startsWith('bad/')))('%s is reported', async (name) => {
    expect(told(name)).not.toBe('')
    await expect(`${told(name)}\n`).toMatchFileSnapshot(path.join(EXAMPLES, `${name}.problems.txt`))
  })
})

describe('the program', () => {
  const example = (code: string): Example => ({ id: exampleId('ts', code), language: 'ts', code })

  it('takes a changed module for granted in the examples that import it', () => {
    const code = 'import { level } from \'#wechatpay\'\nconst n: number = level'
    const sdk = path.join(root, '.vitepress/generated/wechatpay.d.ts')
    compiler.files.set(sdk, 'export const level: number')
    compiler.add(example(code))
    expect(compiler.diagnose(exampleId('ts', code))).toEqual([])
    compiler.files.set(sdk, 'export const level: string')
    expect(compiler.diagnose(exampleId('ts', code)).map(diagnostic => diagnostic.code)).toEqual(['TS2322'])
    compiler.files.set(sdk, undefined)
    compiler.remove(exampleId('ts', code))
  })

  it('forgets an example that is taken out', () => {
    const code = 'export const gone: number = 1'
    compiler.add(example(code))
    compiler.remove(exampleId('ts', code))
    expect(compiler.get(exampleId('ts', code))).toBeUndefined()
    expect(compiler.diagnose(exampleId('ts', code))).toEqual([])
  })

  it('is one for all examples that ask for nothing else', () => {
    const plain = names.filter(name => !/options|globals\.ts|bad-option|show-emit/.test(name))
    const services = new Set(plain.map(name => compiler.get(examples.get(name)!.id)!.service))
    expect(services.size).toBe(1)
  })
})
