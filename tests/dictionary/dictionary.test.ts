import type { FieldMeaning } from '../../.vitepress/dictionary/field-dictionary.ts'
import { readFileSync } from 'node:fs'
import { stripVTControlCharacters } from 'node:util'
import path from 'pathe'
import { globSync } from 'tinyglobby'
import { describe, expect, it } from 'vitest'
import { fileLines } from '../../.vitepress/diagnostics/file-lines.ts'
import { prettyReport } from '../../.vitepress/diagnostics/pretty.ts'
import { sortProblems } from '../../.vitepress/diagnostics/problem.ts'
import { fieldMeaning } from '../../.vitepress/dictionary/field-dictionary.ts'
import { printFieldText, readFieldText } from '../../.vitepress/dictionary/field-text.ts'
import { readDictionary } from '../../.vitepress/dictionary/read-dictionary.ts'
import { parseType } from '../../.vitepress/table/parse-type.ts'
import { readSchema } from '../../.vitepress/table/read-schema.ts'

const DICTIONARIES = path.join(import.meta.dirname, '../fixtures/dictionary')

describe('a dictionary that is broken', () => {
  it.each(globSync('*.yaml', { cwd: DICTIONARIES }).sort())('%s is reported with its place, what is wrong and the way out', async (name) => {
    const file = path.join(DICTIONARIES, name)
    const { problems } = readDictionary(file, readFileSync(file, 'utf8'))
    expect(problems).not.toEqual([])
    for (const problem of problems)
      expect(problem.help, problem.code).toBeTruthy()
    const report = prettyReport(sortProblems(problems), { root: DICTIONARIES, readLines: fileLines(), counts: { pages: 0, operations: 0, notifications: 0, examples: 0 } })
    await expect(stripVTControlCharacters(report)).toMatchFileSnapshot(file.replace(/yaml$/, 'problems.txt'))
  })

  it('is read in spite of its mistakes, without the entries that have one', () => {
    const { dictionary, problems } = readDictionary('fields.yaml', 'appid:\n  titel: x\nmchid:\n  title: 商户号\n')
    expect([...dictionary]).toEqual([['mchid', { title: '商户号' }]])
    expect(problems).toHaveLength(1)
  })

  it.each([['nothing', ''], ['empty lines', '\n\n'], ['a comment', '# 字段词典\n'], ['an empty mapping', '{}\n'], ['an empty document', '---\n']])('is none that holds %s', (_, text) => {
    expect(readDictionary('fields.yaml', text)).toEqual({ dictionary: new Map(), links: [], problems: [] })
  })
})

describe('what a field means', () => {
  const { dictionary, problems } = readDictionary('fields.yaml', `
state:
  title: 状态
  also: [订单状态]
  description: 现在到哪一步
  format: 大写
  maxLength: 32
  example: PAID
  values: { PAID: 已支付, CLOSED: 已关闭 }
refund.state:
  title: 退款状态
  values: { CLOSED: 退款关闭 }
total:
  title: 总金额
  unit: 分
  example: 100
bare:
  description: 没有名称的说明
`)
  const known = { description: '现在到哪一步', format: '大写', maxLength: 32, example: 'PAID', values: { PAID: '已支付', CLOSED: '已关闭' } }

  it('is the dictionary of the test', () => {
    expect(problems).toEqual([])
  })

  it.each<[string, Parameters<typeof fieldMeaning>[1], FieldMeaning]>([
    ['all that is known, if the page says nothing', { name: 'state', cell: '' }, { title: '状态', ...known }],
    ['all that is known, if the page gives it the same name', { name: 'state', cell: '状态' }, { title: '状态', ...known }],
    ['all that is known, under a name that the entry has besides', { name: 'state', cell: '订单状态' }, { title: '订单状态', ...known }],
    ['what the page says of it, before what is known', { name: 'state', cell: '状态：只在成功时有' }, { title: '状态', ...known, description: '只在成功时有' }],
    ['another thing, if the page gives it another name: of the rest, a value and the values are left', { name: 'state', cell: '邮寄状态：快递到哪里了' }, { title: '邮寄状态', description: '快递到哪里了', example: 'PAID', values: known.values }],
    ['a description without a name, if the page has a sentence', { name: 'state', cell: '到哪一步了，见下。' }, { ...known, description: '到哪一步了，见下。' }],
    ['that of its parent, if it has one there', { name: 'state', parent: 'refund', cell: '' }, { title: '退款状态', values: { CLOSED: '退款关闭' } }],
    ['that of its name, in any other parent', { name: 'state', parent: 'order', cell: '' }, { title: '状态', ...known }],
    ['what the page says, if nothing is known', { name: 'nobody', cell: '谁：不知道' }, { title: '谁', description: '不知道' }],
    ['nothing, if nobody says anything', { name: 'nobody', cell: '' }, {}],
    ['a description that has no name', { name: 'bare', cell: '' }, { description: '没有名称的说明' }],
    ['a name of its own beside a description that has none', { name: 'bare', cell: '名称' }, { title: '名称' }],
    ['nothing of what every object has of its own', { name: 'constructor', cell: '' }, {}],
  ])('is %s', (_, field, meaning) => {
    expect(fieldMeaning(dictionary, field)).toEqual(meaning)
  })
})

describe('what the dictionary adds to a schema', () => {
  const meaning: FieldMeaning = { title: '状态', unit: '分', format: 'yyyyMMdd', maxLength: 8, example: '20261120', values: { 20261120: '今天' } }

  function schemaOf(type: string, { encrypted = false, encoded = false } = {}): unknown {
    const at = { file: '', start: { line: 1, column: 1 }, end: { line: 1, column: 1 } }
    const parsed = parseType(type)
    if ('unknown' in parsed)
      throw new Error(type)
    return readSchema({ meaning, type: parsed, fields: [], row: { name: 'x', names: ['x'], type, description: '', required: false, encrypted, encoded, at, nameAt: at, typeAt: at } }, '', new Map())
  }

  it.each<[string, unknown, Parameters<typeof schemaOf>[1]?]>([
    ['string', { 'title': '状态', 'type': 'string', 'x-unit': '分', 'x-format': 'yyyyMMdd', 'maxLength': 8, 'examples': ['20261120'] }],
    ['integer', { 'title': '状态', 'type': 'integer', 'x-unit': '分', 'examples': [20261120] }],
    ['number', { 'title': '状态', 'type': 'number', 'x-unit': '分', 'examples': [20261120] }],
    ['boolean', { title: '状态', type: 'boolean' }],
    ['object', { title: '状态', type: 'object' }],
    ['string[]', { 'title': '状态', 'type': 'array', 'items': { type: 'string' }, 'x-unit': '分', 'x-format': 'yyyyMMdd', 'examples': [['20261120']] }],
    ['integer[][]', { 'title': '状态', 'type': 'array', 'items': { type: 'array', items: { type: 'integer' } }, 'x-unit': '分', 'examples': [[[20261120]]] }],
    ['`20261120` | `1`', { 'title': '状态', 'type': 'integer', 'enum': [20261120, 1], 'x-unit': '分', 'x-enum-descriptions': { 20261120: '今天' } }],
    ['`A` | `B`', { title: '状态', type: 'string', enum: ['A', 'B'] }],
    ['string', { 'title': '状态', 'type': 'string', 'x-encrypted': true, 'x-unit': '分', 'x-format': 'yyyyMMdd', 'examples': ['20261120'] }, { encrypted: true }],
    ['string[]', { 'title': '状态', 'type': 'array', 'items': { 'type': 'string', 'x-encrypted': true }, 'x-unit': '分', 'x-format': 'yyyyMMdd', 'examples': [['20261120']] }, { encrypted: true }],
    ['string', { 'title': '状态', 'type': 'string', 'contentMediaType': 'application/json', 'x-format': 'yyyyMMdd' }, { encoded: true }],
  ])('is true of %s: %j', (type, schema, marks) => {
    expect(schemaOf(type, marks)).toMatchObject(schema as object)
    expect(Object.keys(schemaOf(type, marks) as object).sort()).toEqual(Object.keys(schema as object).sort())
  })
})

describe('a description cell', () => {
  it.each([
    ['商户订单号：同一商户号下不重复', { title: '商户订单号', description: '同一商户号下不重复' }],
    ['商户订单号', { title: '商户订单号' }],
    ['第一句，第二句', { description: '第一句，第二句' }],
    ['第一句，第二句：解释', { description: '第一句，第二句：解释' }],
    ['名称：', { description: '名称：' }],
    ['：说明', { description: '：说明' }],
    ['一：二：三', { title: '一', description: '二：三' }],
    ['', {}],
    ['`A` 是甲', { description: '`A` 是甲' }],
    ['名'.repeat(30), { title: '名'.repeat(30) }],
    ['名'.repeat(31), { description: '名'.repeat(31) }],
  ])('%j is read, and printed again', (cell, text) => {
    expect(readFieldText(cell)).toEqual(text)
    expect(printFieldText(text)).toBe(cell)
  })
})
