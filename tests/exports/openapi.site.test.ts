import type { OpenAPIV3_1 } from 'openapi-types'
import type { Project } from '../../.vitepress/project/project.ts'
import { beforeAll, describe, expect, it } from 'vitest'
import { ErrorResponses } from '../../.vitepress/exports/error-responses.ts'
import { familyDocument, wholeDocument } from '../../.vitepress/exports/openapi-document.ts'
import { plainSchema } from '../../.vitepress/exports/plain-schema.ts'
import { serversOf } from '../../.vitepress/exports/servers.ts'
import { shareSchemas } from '../../.vitepress/exports/share-schemas.ts'
import { loadDocument } from '../../.vitepress/import/documents/load-document.ts'
import { validateDocument } from '../../.vitepress/import/documents/validate-document.ts'
import { documentPaths, pathOf } from '../../.vitepress/model/path-template.ts'
import { subjectName } from '../../.vitepress/model/subject.ts'
import { readSite } from '../support/site.ts'
import { groupTitles, titleOf } from '../support/titles.ts'
import { writtenNotifications, writtenOperations } from '../support/written-pages.ts'

const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const

let site: Project
let whole: OpenAPIV3_1.Document

beforeAll(async () => {
  site = await readSite()
  whole = written(wholeDocument(site))
})

/** A document as it is read again. */
function written(document: OpenAPIV3_1.Document): OpenAPIV3_1.Document {
  return JSON.parse(JSON.stringify(document)) as OpenAPIV3_1.Document // it has just been one
}

function operationsOf(items: OpenAPIV3_1.Document['paths'] | OpenAPIV3_1.Document['webhooks']): OpenAPIV3_1.OperationObject[] {
  return Object.values(items ?? {}).flatMap(item => METHODS.flatMap(method => (item as OpenAPIV3_1.PathItemObject)[method] ?? [])) // written without references
}

/** All keys that occur in a value, however deep. */
function keysOf(value: unknown, keys = new Set<string>()): Set<string> {
  if (typeof value !== 'object' || value === null)
    return keys
  for (const [key, member] of Object.entries(value)) {
    if (!Array.isArray(value))
      keys.add(key)
    keysOf(member, keys)
  }
  return keys
}

describe('the document of the whole API', () => {
  it('is accepted by a validator', async () => {
    expect(await validateDocument(whole as unknown as Record<string, unknown>)).toEqual([])
  })

  it('has every operation and every notification, under ids of their own', () => {
    const [operations, notifications] = [operationsOf(whole.paths), operationsOf(whole.webhooks)]
    expect(operations).toHaveLength(writtenOperations().length)
    expect(notifications).toHaveLength(writtenNotifications().length)
    const ids = [...operations, ...notifications].map(({ operationId }) => operationId)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('puts each operation under one tag, which it lists and puts into a group', () => {
    const listed = (whole.tags ?? []).map(({ name }) => name)
    expect(new Set(listed).size).toBe(listed.length)
    const used = new Set([...operationsOf(whole.paths), ...operationsOf(whole.webhooks)].flatMap(({ tags = [] }) => tags))
    expect(listed.toSorted()).toEqual([...used].sort())
    const { 'x-tagGroups': groups } = whole as unknown as { 'x-tagGroups': { tags: string[] }[] } // made of them
    expect(groups.flatMap(({ tags }) => tags).sort()).toEqual(listed.toSorted())
    expect(listed).toContain(titleOf('/openapi/v3/payscore/'))
    expect(listed.filter(name => name.endsWith(`：${groupTitles('/webhooks/')[0]}`))).toHaveLength(1)
  })

  it('says how calls are signed, and that notifications are not', () => {
    expect(whole.security).toEqual([{ 'WECHATPAY2-SHA256-RSA2048': [] }])
    expect(whole.components?.securitySchemes?.['WECHATPAY2-SHA256-RSA2048']).toMatchObject({ type: 'http', scheme: 'WECHATPAY2-SHA256-RSA2048' })
    expect(operationsOf(whole.webhooks).every(({ security }) => security?.length === 0)).toBe(true)
    expect(operationsOf(whole.paths).every(({ security }) => security === undefined)).toBe(true)
  })

  it('has an example of every JSON body and every JSON answer', () => {
    const without = [...operationsOf(whole.paths), ...operationsOf(whole.webhooks)].filter(({ requestBody, responses }) => {
      const sent = (requestBody as OpenAPIV3_1.RequestBodyObject | undefined)?.content['application/json']
      const answered = (responses?.['200'] as OpenAPIV3_1.ResponseObject | undefined)?.content?.['application/json']
      return [sent, answered].some(content => content && content.example === undefined && content.examples === undefined)
    })
    // An optional body that the example leaves out.
    expect(without.filter(({ requestBody }) => (requestBody as OpenAPIV3_1.RequestBodyObject | undefined)?.required !== false).map(({ operationId }) => operationId)).toEqual([])
  })

  it('has no extensions but those that it says it has', () => {
    expect([...keysOf(whole)].filter(key => key.startsWith('x-')).sort()).toEqual(['x-encrypted', 'x-follows', 'x-replaced-by', 'x-restricted', 'x-tagGroups'])
  })
})

describe('paths that differ only in the names of their parameters', () => {
  const CANCEL = ['/v3/apply4subject/applyment/{applyment_id}/cancel', '/v3/apply4subject/applyment/{business_code}/cancel']

  it('are told apart, in a document that has no two that are identical', () => {
    const names = Object.keys(whole.paths ?? {})
    const forms = names.map(name => name.replace(/\{[^{}]*\}/g, '{}'))
    expect(new Set(forms).size).toBe(names.length)
    const plain = Object.keys(site.reference.document.paths ?? {})
    const alike = plain.length - new Set(plain.map(name => name.replace(/\{[^{}]*\}/g, '{}'))).size
    expect(names.filter(name => name.includes('#'))).toHaveLength(alike)
    expect(names).toEqual(expect.arrayContaining([CANCEL[0], `${CANCEL[1]}#business_code`]))
  })

  it('both keep their operation, under the parameter that it has', () => {
    const posts = [CANCEL[0]!, `${CANCEL[1]}#business_code`].map(name => whole.paths![name]!.post!)
    expect(posts.map(({ summary }) => summary)).toEqual(CANCEL.map(path => titleOf(`/openapi${path}`)))
    expect(posts.map(({ parameters }) => (parameters![0] as OpenAPIV3_1.ParameterObject).name)).toEqual(['applyment_id', 'business_code'])
  })

  it('come back from the document, each to its page', async () => {
    const paths = Object.fromEntries(Object.entries(whole.paths!).filter(([name]) => name.includes('apply4subject')))
    const { operations, problems } = await loadDocument(JSON.stringify({ ...whole, paths, webhooks: {} }))
    expect(problems).toEqual([])
    expect(operations.map(({ subject }) => subjectName(subject))).toEqual(expect.arrayContaining(CANCEL))
    expect(documentPaths([...CANCEL, '/v3/{a}/x', '/v3/{b}/x', '/v3/{c}/y'])).toEqual(new Map([
      [CANCEL[0], CANCEL[0]],
      [CANCEL[1], `${CANCEL[1]}#business_code`],
      ['/v3/{a}/x', '/v3/{a}/x'],
      ['/v3/{b}/x', '/v3/{b}/x#b'],
      ['/v3/{c}/y', '/v3/{c}/y'],
    ]))
    expect(['/v3/{b}/x#b', '/v3/{b}/x#other', '/v3/x#', '/v3/x'].map(pathOf)).toEqual(['/v3/{b}/x', '/v3/{b}/x#other', '/v3/x#', '/v3/x'])
  })

  it('are refused where a fragment is all that tells two operations apart', async () => {
    const item = { post: { responses: { 204: { description: '' } }, parameters: [{ name: 'a', in: 'path', required: true, schema: { type: 'string' } }] } }
    const { operations, problems } = await loadDocument(JSON.stringify({ openapi: '3.1.0', info: { title: '', version: '' }, paths: { '/v3/{a}': item, '/v3/{a}#a': item } }))
    expect(operations).toHaveLength(1)
    expect(problems).toMatchObject([{ operation: 'POST /v3/{a}#a' }])
  })
})

describe('what a page says of the use of its operations', () => {
  it('is in the document', () => {
    expect(whole.paths!['/v3/merchant-service/complaints']!.get).toMatchObject({ 'deprecated': true, 'x-replaced-by': '/v3/merchant-service/complaints-v2' })
    expect(whole.webhooks!['REFUND.SUCCESS']).toMatchObject({ post: { 'x-follows': expect.arrayContaining(['/v3/refund/domestic/refunds']) as string[] } })
    expect(whole.paths!['/v3/merchant-service/complaints-v2']!.get).not.toHaveProperty('deprecated')
  })
})

describe('the document of a family', () => {
  it('is accepted by a validator, of every family of the site', async () => {
    const refused: string[] = []
    for (const family of site.navigation.families) {
      const problems = await validateDocument(written(familyDocument(site, family)) as unknown as Record<string, unknown>)
      refused.push(...problems.map(({ at, reason }) => `${family.path} ${at}: ${reason}`))
    }
    expect(refused).toEqual([])
  })

  it('has the operations of its pages, and together they are all', () => {
    const paths = site.navigation.families.flatMap(family => Object.keys(familyDocument(site, family).paths ?? {}))
    expect(paths.toSorted()).toEqual(Object.keys(whole.paths ?? {}).sort())
  })
})

describe('a field', () => {
  it('says everything in its description', () => {
    expect(plainSchema({ 'type': 'integer', 'title': '总金额', 'description': '订单的金额', 'x-unit': '分', 'examples': [1] }))
      .toEqual({ type: 'integer', description: '总金额：订单的金额；单位：分' })
    expect(plainSchema({ 'type': 'array', 'title': '状态', 'items': { type: 'string', enum: ['A', 'B'] }, 'x-enum-descriptions': { A: '甲' } }))
      .toEqual({ type: 'array', description: '状态；`A` 甲', items: { type: 'string', enum: ['A', 'B'] } })
    expect(plainSchema({ type: 'string', maxLength: 32, title: '单号' })).toEqual({ type: 'string', maxLength: 32, description: '单号' })
  })

  it('has its members, also those that a text holds as JSON', () => {
    const member = { type: 'string', title: '名称' } as const
    const plain = { type: 'string', description: '名称' }
    expect(plainSchema({ type: 'object', properties: { name: member }, required: ['name'] })).toEqual({ type: 'object', properties: { name: plain }, required: ['name'] })
    expect(plainSchema({ type: 'string', contentMediaType: 'application/json', contentSchema: { type: 'object', properties: { name: member } } }))
      .toMatchObject({ description: 'JSON 字符串', contentSchema: { type: 'object', properties: { name: plain } } })
  })
})

it('a field that occurs several times is written once, under its name', () => {
  const amount: OpenAPIV3_1.SchemaObject = { type: 'object', description: '订单金额：订单的金额数据，由总金额与币种组成', properties: { total: { type: 'integer', description: '总金额' } }, required: ['total'] }
  const other: OpenAPIV3_1.SchemaObject = { ...amount, description: `${amount.description}等` }
  const first: OpenAPIV3_1.SchemaObject = { type: 'object', properties: { amount, id: { type: 'string' } } }
  const second: OpenAPIV3_1.SchemaObject = { type: 'object', properties: { amount, list: { type: 'array', items: { type: 'object', properties: { amount: other } } } } }
  const third: OpenAPIV3_1.SchemaObject = { type: 'object', properties: { amount: other } }
  const { shared, schemas } = shareSchemas([first, second, third])
  const reference = { $ref: '#/components/schemas/amount' }
  expect(shared(first)).toEqual({ type: 'object', properties: { amount: reference, id: { type: 'string' } } })
  expect(shared(second)).toMatchObject({ properties: { amount: reference, list: { items: { properties: { amount: { $ref: '#/components/schemas/amount_2' } } } } } })
  expect(shared(third)).toEqual({ type: 'object', properties: { amount: { $ref: '#/components/schemas/amount_2' } } })
  expect(schemas).toEqual({ amount, amount_2: other })
})

it('errors are written once, and told apart by what they say', () => {
  const errors = new ErrorResponses()
  const [usual, other] = [{ status: 403, code: 'NO_AUTH', description: '没有权限' }, { status: 403, code: 'RULE_LIMIT', description: '受限' }]
  expect(errors.of([usual])).toEqual({ 403: { $ref: '#/components/responses/Error403' } })
  expect(errors.of([usual])).toEqual({ 403: { $ref: '#/components/responses/Error403' } })
  expect(errors.of([usual, other])).toEqual({ 403: { $ref: '#/components/responses/Error403_2' } })
  expect(Object.keys(errors.components().responses ?? {})).toEqual(['Error403', 'Error403_2'])
  expect(new ErrorResponses().components()).toEqual({})
})

it('an operation is called at the usual entry point, unless it has to choose one of its own', () => {
  const document = { openapi: '3.1.1', info: { title: '', version: '' }, servers: [{ url: 'https://a' }], paths: {} }
  const [own, baseUri] = [[{ url: 'https://b' }], { description: '', schema: {} }]
  expect(serversOf({}, document)).toEqual([{ url: 'https://a' }])
  expect(serversOf({ 'servers': own, 'x-base-uri': { ...baseUri, required: true } }, document)).toEqual([{ url: 'https://b' }])
  expect(serversOf({ 'servers': own, 'x-base-uri': { ...baseUri, required: false } }, document)).toEqual([{ url: 'https://a' }, { url: 'https://b' }])
})
