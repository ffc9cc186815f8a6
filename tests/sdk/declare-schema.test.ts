import type { Schema } from '../../.vitepress/model/schema.ts'
import { describe, expect, it } from 'vitest'
import { declareSchema } from '../../.vitepress/sdk/declare-schema.ts'
import { docComment } from '../../.vitepress/sdk/doc-comment.ts'
import { printLines } from '../../.vitepress/sdk/lines.ts'

const TYPES: [name: string, given: Schema, want: string][] = [
  ['a string', { type: 'string' }, 'x: string'],
  ['an integer', { type: 'integer' }, 'x: number'],
  ['a number', { type: 'number' }, 'x: number'],
  ['a boolean', { type: 'boolean' }, 'x: boolean'],
  ['an object of anything', { type: 'object' }, 'x: { [key: string]: unknown }'],
  ['what is not known', {}, 'x: unknown'],
  ['literals', { type: 'string', enum: ['A', 'it\'s'] }, 'x: \'A\' | \'it\\\'s\''],
  ['literal numbers', { type: 'integer', enum: [1, 2] }, 'x: 1 | 2'],
  ['an array', { type: 'array', items: { type: 'string' } }, 'x: string[]'],
  ['an array of arrays', { type: 'array', items: { type: 'array', items: { type: 'integer' } } }, 'x: number[][]'],
  ['an array of literals', { type: 'array', items: { type: 'string', enum: ['A', 'B'] } }, 'x: (\'A\' | \'B\')[]'],
  ['an array of one literal', { type: 'array', items: { type: 'string', enum: ['A'] } }, 'x: \'A\'[]'],
  [
    'an object',
    { type: 'object', properties: { a: { type: 'string', description: '甲' }, b: { type: 'integer' } }, required: ['a'] },
    'x: {\n  /** 甲 */\n  a: string\n  b?: number\n}',
  ],
  [
    'an array of objects',
    { type: 'array', items: { type: 'object', properties: { a: { type: 'string' } } } },
    'x: {\n  a?: string\n}[]',
  ],
]

it.each(TYPES)('declares %s', (_, given, want) => {
  expect(printLines(declareSchema('x: ', given, ''))).toBe(`${want}\n`)
})

it('points each line to the part of the document that it declares', () => {
  const schema: Schema = { type: 'array', items: { type: 'object', properties: { 'a/b': { type: 'string' } } } }
  expect(declareSchema('x: ', schema, '/x').map(({ pointer }) => pointer)).toEqual(['/x', '/x/items/properties/a~1b', undefined])
})

describe('a doc comment', () => {
  it.each([
    ['of nothing is nothing', [undefined, ''], {}, ''],
    ['of one line stays on it', ['甲'], {}, '/** 甲 */\n'],
    ['separates paragraphs', ['甲', '乙'], {}, '/**\n * 甲\n *\n * 乙\n */\n'],
    ['ends with its tags', ['甲'], { link: 'https://pay.weixin.qq.com/' }, '/**\n * 甲\n * @link https://pay.weixin.qq.com/\n */\n'],
    ['cannot be ended from inside', ['a */ b'], {}, '/** a *\\/ b */\n'],
    ['has no tags but its own', ['@internal'], {}, '/** \\@internal */\n'],
  ] satisfies [string, (string | undefined)[], Record<string, string>, string][])('%s', (_, paragraphs, tags, want) => {
    expect(printLines(docComment(paragraphs, tags))).toBe(want)
  })
})
