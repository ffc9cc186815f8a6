import type { Literal, LiteralObject } from '../../.vitepress/examples/call.ts'
import type { Schema } from '../../.vitepress/reference/openapi.ts'
import type { ErrorBody } from './running-sandbox.ts'
import type { Credentials, Operation, PlainRequest } from './signed-request.ts'
import process from 'node:process'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pointer } from '../../.vitepress/reference/openapi.ts'
import { readSite } from '../support/site.ts'
import { errorOf, RunningSandbox } from './running-sandbox.ts'
import { exampleRequest, operationsOf } from './signed-request.ts'

/** A request with one mistake, and how it has to be refused. */
interface Mutant {
  mistake: string
  request: PlainRequest
  credentials?: Credentials
  expected: { status: number, code: string, field: string, location: string }
}

const { reference: { document } } = await readSite()
const operations = operationsOf(document)

describe('a request to any operation of the site', () => {
  let sandbox: RunningSandbox
  let sent = 0
  let refused = 0

  beforeAll(async () => {
    sandbox = await RunningSandbox.start({ document })
  })
  afterAll(async () => {
    await sandbox.close()
    process.stdout.write(`refused ${refused} of ${sent} requests with a mistake\n`)
  })

  it.each(operations)('$method $path', async (operation) => {
    const request = exampleRequest(operation, sandbox.keys)
    const good = await sandbox.call(request)
    expect(good.body.toString()).not.toContain('"code"')
    expect(good.status).toBeLessThan(300)

    const mutants = mutantsOf(operation, request)
    expect(mutants.length).toBeGreaterThan(2)
    for (const { mistake, request, credentials, expected } of mutants) {
      const accepted = sandbox.calls.length
      sent++
      const reply = await sandbox.call(request, credentials)
      const { code, detail }: ErrorBody = errorOf(reply)
      expect({ status: reply.status, code, field: detail?.field, location: detail?.location }, mistake).toEqual(expected)
      expect(sandbox.calls, mistake).toHaveLength(accepted)
      refused++
    }
  })
})

function mutantsOf({ operation }: Operation, request: PlainRequest): Mutant[] {
  const content = operation.requestBody && 'content' in operation.requestBody ? operation.requestBody.content : {}
  const schema = content['application/json']?.schema as Schema | undefined // the reference has no $ref
  return [
    {
      mistake: 'a signature over something else',
      request,
      credentials: { signature: 'A'.repeat(342).concat('==') },
      expected: { status: 401, code: 'SIGN_ERROR', field: '/Authorization/signature', location: 'header' },
    },
    ...Object.keys(request.pathParameters).map(name => ({
      mistake: `path parameter ${name} under query`,
      request: { ...request, pathParameters: without(request.pathParameters, name), query: { ...request.query, [name]: request.pathParameters[name]! } },
      expected: paramError(pointer('', name), 'uriTemplate'),
    })),
    ...(operation.parameters ?? []).filter(parameter => parameter.in === 'query').flatMap(({ name, required }) => [
      ...required
        ? [{ mistake: `no ${name} in the query`, request: { ...request, query: without(request.query, name) }, expected: paramError(pointer('', name), 'query') }]
        : [],
      { mistake: `${name} twice`, request: { ...request, query: { ...request.query, [name]: ['1', '2'] } }, expected: paramError(pointer('', name), 'query') },
    ]),
    { mistake: 'an unknown query parameter', request: { ...request, query: { ...request.query, nobody_knows: '1' } }, expected: paramError('/nobody_knows', 'query') },
    ...schema && request.json !== undefined
      ? mutateValue(schema, request.json, '').map(({ mistake, value, field }) => ({ mistake, request: { ...request, json: value }, expected: paramError(field, 'body') }))
      : [],
  ]
}

function paramError(field: string, location: string): Mutant['expected'] {
  return { status: 400, code: 'PARAM_ERROR', field, location }
}

interface MutantValue {
  mistake: string
  value: Literal
  /** JSON Pointer of what is wrong. */
  field: string
}

/** The value with each required field left out, each type another, and an unknown field in each object. */
function mutateValue(schema: Schema, value: Literal, at: string): MutantValue[] {
  const wrongType: MutantValue = { mistake: `${at || 'the body'} of another type`, value: schema.type === 'string' ? 1 : 'text', field: at }
  if (Array.isArray(value)) {
    const [first] = value
    const items = ('items' in schema ? schema.items : {}) as Schema // the reference has no $ref
    return [wrongType, ...first === undefined ? [] : mutateValue(items, first, pointer(at, 0)).map(mutant => ({ ...mutant, value: [mutant.value] }))]
  }
  if (value === null || typeof value !== 'object' || !schema.properties)
    return [wrongType]
  const missing = (schema.required ?? []).map(name => ({ mistake: `no ${pointer(at, name)}`, value: without(value, name), field: pointer(at, name) }))
  const unknown = { mistake: `an unknown field in ${at || 'the body'}`, value: { ...value, nobody_knows: 1 }, field: pointer(at, 'nobody_knows') }
  const members = Object.entries(schema.properties).flatMap(([name, property]) =>
    mutateValue(property as Schema, value[name]!, pointer(at, name)).map(mutant => ({ ...mutant, value: { ...value, [name]: mutant.value } }))) // ditto
  return [wrongType, ...missing, unknown, ...members]
}

function without<Value extends Literal>(object: Record<string, Value>, name: string): Record<string, Value>
function without(object: LiteralObject, name: string): LiteralObject {
  return Object.fromEntries(Object.entries(object).filter(([key]) => key !== name))
}
