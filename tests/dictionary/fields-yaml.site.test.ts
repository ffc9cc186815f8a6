import type { DictionaryEntry } from '../../.vitepress/dictionary/field-dictionary.ts'
import type { Schema } from '../../.vitepress/model/schema.ts'
import type { SiteField } from '../support/site-fields.ts'
import { Buffer } from 'node:buffer'
import { readFileSync } from 'node:fs'
import process from 'node:process'
import { beforeAll, describe, expect, it } from 'vitest'
import { compareText } from '../../.vitepress/diagnostics/problem.ts'
import { readDictionary } from '../../.vitepress/dictionary/read-dictionary.ts'
import { elementOf } from '../../.vitepress/model/schema.ts'
import { siteFields } from '../support/site-fields.ts'
import { readSite } from '../support/site.ts'

let entries: [key: string, entry: DictionaryEntry][]
let fields: SiteField[]
/** `field` and `parent.field` → the schemas that it has on the site; of a list, that of its items. */
const occurrences = new Map<string, Schema[]>()

beforeAll(async () => {
  const site = await readSite()
  entries = [...site.dictionary]
  fields = siteFields(site)
  for (const { name, parent, schema } of fields) {
    for (const key of [name, ...parent === undefined ? [] : [`${parent}.${name}`]])
      occurrences.set(key, occurrences.get(key) ?? []).get(key)!.push(elementOf(schema))
  }
})

function schemasOf(key: string): Schema[] {
  return occurrences.get(key) ?? []
}

function isText(schema: Schema): boolean {
  return schema.type === 'string' && !schema.enum
}

function isNumber({ type }: Schema): boolean {
  return type === 'integer' || type === 'number'
}

/** The entries that something is not true of, by what they say. */
function wrong(is: (entry: DictionaryEntry, key: string) => boolean): string[] {
  return entries.filter(([key, entry]) => !is(entry, key)).map(([key, entry]) => `${key}: ${JSON.stringify(entry)}`)
}

/** The examples that are texts and that something is not true of. */
function wrongExamples(is: (example: string) => boolean, of: (entry: DictionaryEntry, key: string) => boolean = () => true): string[] {
  return wrong((entry, key) => typeof entry.example !== 'string' || !of(entry, key) || is(entry.example))
}

describe('the dictionary of the site', () => {
  it('names fields that there are, in the order of their names', () => {
    expect(entries.length).toBeGreaterThan(2900)
    expect(entries.map(([key]) => key).filter(key => !occurrences.has(key))).toEqual([])
    const keys = entries.map(([key]) => key)
    const dot = (key: string): number => key.lastIndexOf('.')
    const sorted = keys.toSorted((a, b) => compareText(a.slice(dot(a) + 1), b.slice(dot(b) + 1)) || compareText(a.slice(0, Math.max(0, dot(a))), b.slice(0, Math.max(0, dot(b)))))
    expect(keys).toEqual(sorted)
  })

  it('says something of each, and the same only once', () => {
    expect(wrong(({ also, ...rest }) => Object.keys(rest).length > 0)).toEqual([])
    expect(wrong(({ title, also = [] }) => also.length === 0 || (title !== undefined && new Set([title, ...also]).size === also.length + 1))).toEqual([])
    expect(wrong(({ title, description }) => description === undefined || description !== title)).toEqual([])
  })

  it('counts numbers, and measures texts', () => {
    expect(wrong(({ unit, example }, key) => unit === undefined || schemasOf(key).some(schema => isNumber(schema) || (isText(schema) && !Number.isNaN(Number(example)))))).toEqual([])
    expect(wrong(({ maxLength }, key) => maxLength === undefined || schemasOf(key).some(isText))).toEqual([])
    expect(wrong(({ format }, key) => format === undefined || schemasOf(key).some(isText))).toEqual([])
  })

  it('explains values that a field has', () => {
    const unknown = entries.flatMap(([key, { values = {} }]) => {
      const schemas = schemasOf(key)
      const listed = new Set(schemas.flatMap(schema => (schema.enum ?? []).map(String)))
      // A field that is a text somewhere may have values that no table lists.
      return listed.size === 0 || schemas.some(schema => !schema.enum) ? [] : Object.keys(values).filter(value => !listed.has(value)).map(value => `${key}: ${value}`)
    })
    expect(unknown).toEqual([])
  })
})

describe('an example of the dictionary', () => {
  it('has the type of its field, and is no longer than it may be', () => {
    const fits = (example: string | number | boolean, { type, enum: literals, contentMediaType }: Schema): boolean => {
      if (literals || contentMediaType !== undefined)
        return literals?.map(String).includes(String(example)) ?? true
      switch (type) {
        case 'string':
          return typeof example !== 'boolean'
        case 'integer':
          return example !== '' && Number.isInteger(Number(example))
        case 'number':
          return example !== '' && Number.isFinite(Number(example))
        case 'boolean':
          return typeof example === 'boolean'
        default:
          return false
      }
    }
    expect(wrong(({ example }, key) => example === undefined || schemasOf(key).some(schema => fits(example, schema)))).toEqual([])
    expect(wrong(({ example, maxLength }) => maxLength === undefined || [...String(example ?? '')].length <= maxLength)).toEqual([])
  })

  it.each([
    ['RFC 3339', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/],
    ['yyyy-MM-dd', /^\d{4}-\d\d-\d\d$/],
    ['yyyyMMddHHmmss', /^\d{14}$/],
    ['URL', /^https:\/\/(?:\w+\.)*example\.com(?:\/|$)|^weixin:\/\//],
    ['ISO 4217', /^[A-Z]{3}$/],
    ['IPv4/IPv6', /^(?:192\.0\.2|198\.51\.100|203\.0\.113)\.\d{1,3}$|^2001:db8:/i],
    ['Base64', /^(?:[A-Z0-9+/]{4})*(?:[A-Z0-9+/]{2}==|[A-Z0-9+/]{3}=)?$/i],
    ['SHA-256', /^[0-9a-f]{64}$/],
  ])('is spelled as %s where that is the format', (name, pattern) => {
    expect(wrongExamples(example => pattern.test(example), ({ format }) => format === name)).toEqual([])
  })

  it('that is a time has its zone, and is a time that there is', () => {
    const times = entries.filter(([, { example }]) => /\dT\d/.test(String(example)))
    expect(times.length).toBeGreaterThan(100)
    expect(wrongExamples(example => !/\dT\d/.test(example) || (/(?:Z|[+-]\d\d:\d\d)$/.test(example) && !Number.isNaN(Date.parse(example))))).toEqual([])
    expect(wrongExamples(example => !/^\d{4}-\d\d-\d\d$/.test(example) || new Date(example).toISOString().startsWith(example))).toEqual([])
  })

  it('that is a currency is one', () => {
    const currencies = new Set(Intl.supportedValuesOf('currency'))
    expect(wrongExamples(example => currencies.has(example), ({ format }, key) => format === 'ISO 4217' || /(?:^|[_.])currency(?:_code|_type)?$/.test(key))).toEqual([])
  })

  it('is of nobody: no number that rings, no card, no key, no address that is somebody\'s', () => {
    expect(wrongExamples(example => !/(?<!\d)1[3-9]\d{9}(?!\d)/.test(example) || /0{6}$/.test(example))).toEqual([])
    expect(wrongExamples(example => !isIdentityNumber(example))).toEqual([])
    expect(wrongExamples(example => !example.includes('@') || /@(?:[\w-]+\.)*example\.com$/.test(example))).toEqual([])
    expect(wrongExamples(example => !/:\/\//.test(example) || /:\/\/(?:[\w-]+\.)*example\.com(?:[/:]|$)|^weixin:\/\/.*EXAMPLE/.test(example))).toEqual([])
    expect(wrongExamples(example => !/^wx[0-9a-f]{16}$/.test(example) || /^wx(?:1234567890abcdef|abcdef1234567890|0+\d?)$/.test(example))).toEqual([])
    // What looks like a key counts up, is a number, or says that it is an example.
    const isNoKey = (text: string): boolean => !/-----|[0-9a-z+/]{40,}/i.test(text) || /^(?:0123456789abcdef)+(?:01234567)?$|^\d+$/i.test(text) || /EXAMPLE/i.test(`${text}${Buffer.from(text, 'base64').toString()}`)
    expect(wrongExamples(isNoKey)).toEqual([])
  })
})

describe('a field of the site', () => {
  it('has a name or a description, its page\'s own or the dictionary\'s', () => {
    const silent = fields.filter(({ schema, description }) => schema.title === undefined && description === undefined)
    process.stdout.write(`${fields.length - silent.length} of ${fields.length} fields have a name or a description\n`)
    expect(silent.map(({ where }) => where)).toEqual([])
  })

  it('takes what its text lets it take from a dictionary without mistakes', () => {
    const file = `${import.meta.dirname}/../../docs/fields.yaml`
    expect(readDictionary(file, readFileSync(file, 'utf8')).problems).toEqual([])
  })
})

/** Whether a text is a resident identity number whose check digit is right. */
function isIdentityNumber(text: string): boolean {
  if (!/^\d{17}[\dX]$/i.test(text))
    return false
  const sum = [...text.slice(0, 17)].reduce((sum, digit, i) => sum + Number(digit) * (2 ** (17 - i) % 11), 0)
  return '10X98765432'[sum % 11] === text[17]!.toUpperCase()
}
