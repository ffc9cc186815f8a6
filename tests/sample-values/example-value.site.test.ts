import type { Schema } from '../../.vitepress/model/schema.ts'
import type { Project } from '../../.vitepress/project/project.ts'
import Ajv from 'ajv/dist/2020.js'
import { beforeAll, describe, expect, it } from 'vitest'
import { isHttpMethod } from '../../.vitepress/model/http-method.ts'
import { responseKind } from '../../.vitepress/model/operation.ts'
import { pathSubject } from '../../.vitepress/model/subject.ts'
import { exampleValue } from '../../.vitepress/sample-values/example-value.ts'
import { exampleText } from '../support/example-values.ts'
import { readSite } from '../support/site.ts'

const ajv = new Ajv({ strict: false, allErrors: true })
let site: Project

beforeAll(async () => {
  site = await readSite()
})

describe('a value made from a schema', () => {
  it.each<[string, Schema]>([
    ['strings', { type: 'object', required: ['a'], properties: { a: { type: 'string' }, mchid: { type: 'string' } } }],
    ['numbers', { type: 'object', properties: { total: { type: 'integer' }, rate: { type: 'number' } } }],
    ['choices', { enum: ['A', 'B'] }],
    ['lists of objects', { type: 'array', items: { type: 'object', properties: { on: { type: 'boolean' } } } }],
    ['lists of lists', { type: 'array', items: { type: 'array', items: { type: 'string' } } }],
    ['anything', {}],
  ])('is valid for %s', (_, schema) => {
    const validate = ajv.compile(schema)
    expect(validate(exampleValue(schema)) ? [] : validate.errors).toEqual([])
  })

  it('holds JSON where a string has to', () => {
    const schema: Schema = { type: 'string', contentMediaType: 'application/json', contentSchema: { type: 'object', properties: { n: { type: 'integer' } } } }
    expect(JSON.parse(exampleValue(schema) as string)).toEqual({ n: 1 })
    expect(exampleValue({ type: 'string', contentMediaType: 'application/json' }, 'attach', { known: { attach: 'plain text' } })).toBe('{}')
  })

  it('repeats what is known, where that may stand', () => {
    const schema: Schema = { type: 'object', properties: { openid: { type: 'string' }, total: { type: 'integer' }, inner: { type: 'object', properties: { openid: { type: 'string' } } }, state: { enum: ['A'] } } }
    expect(exampleValue(schema, '', { known: { openid: 'mine', total: 'no number', state: 'B' } })).toEqual({ openid: 'mine', total: 100, inner: { openid: 'mine' }, state: 'A' })
  })

  it('leaves out what need not be there, if asked to', () => {
    const schema: Schema = { type: 'object', required: ['a'], properties: { a: { type: 'string' }, b: { type: 'string' } } }
    expect(exampleValue(schema, '', { optional: false })).toEqual({ a: 'EXAMPLE' })
  })
})

describe('the example answers of the site', () => {
  it('are valid against their tables, and say what the example has sent', () => {
    let count = 0
    for (const [path, methods] of Object.entries(site.reference.document.paths)) {
      for (const [method, operation] of Object.entries(methods)) {
        const answer = responseKind(operation)
        const value = isHttpMethod(method) ? site.examples.response(pathSubject(path), method) : undefined
        if (answer.type !== 'json') {
          expect(value).toBeUndefined()
          continue
        }
        const validate = ajv.compile(answer.schema)
        expect(validate(value) ? [] : validate.errors, path).toEqual([])
        count++
      }
    }
    expect(count).toBeGreaterThan(5)
    const permissions = '/v3/payscore/permissions/openid/{openid}'
    const sent = Object.fromEntries(['openid', 'service_id'].map(field => [field, exampleText(`/openapi${permissions}`, 'get', field)]))
    expect(site.examples.response(pathSubject(permissions), 'get')).toMatchObject(sent)
  })
})
