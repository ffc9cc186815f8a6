import type { PlacedOperation } from '../../.vitepress/model/api-description.ts'
import type { Parameter } from '../../.vitepress/model/operation.ts'
import type { Schema } from '../../.vitepress/model/schema.ts'
import type { ApiErrorCode, ErrorLocation } from '../../sandbox/api-error.ts'
import type { SandboxKeys } from '../../sandbox/signing/keys.ts'
import type { Credentials, FormPart, PlainRequest } from './signed-request.ts'
import { Buffer } from 'node:buffer'
import { pointer } from '../../.vitepress/model/json-pointer.ts'
import { isLiteralObject } from '../../.vitepress/sample-values/literal.ts'
import { mutateValue } from './mutate-value.ts'

/** A request with one mistake, and how it has to be refused. */
export interface Mutant {
  mistake: string
  request: PlainRequest
  credentials?: Credentials
  expected: { status: number, code: ApiErrorCode, field: string, location: ErrorLocation }
}

/**
 * Requests with one mistake each, for every part of a request that an operation
 * describes.
 *
 * @param operation the operation
 * @param operation.operation what is documented of it
 * @param request a request with all that it describes, and no mistake
 * @param keys what encrypted fields are encrypted with
 */
export function mutantsOf({ operation }: PlacedOperation, request: PlainRequest, keys: SandboxKeys): Mutant[] {
  const { parameters = [], requestBody } = operation
  const content = requestBody && 'content' in requestBody ? requestBody.content : {}
  const json = content['application/json']?.schema
  const form = content['multipart/form-data']?.schema
  return [
    {
      mistake: 'a signature over something else',
      request,
      credentials: { signature: 'A'.repeat(342).concat('==') },
      expected: { status: 401, code: 'SIGN_ERROR', field: '/Authorization/signature', location: 'header' },
    },
    {
      mistake: 'the number of another key',
      request: { ...request, headers: { ...request.headers, 'Wechatpay-Serial': 'PUB_KEY_ID_0' } },
      expected: refusal('PARAM_ERROR', '/Wechatpay-Serial', 'header'),
    },
    { mistake: 'an unknown query parameter', request: { ...request, query: { ...request.query, nobody_knows: '1' } }, expected: refusal('PARAM_ERROR', '/nobody_knows', 'query') },
    ...parameters.flatMap((parameter): Mutant[] => {
      switch (parameter.in) {
        case 'path':
          return mutatePath(parameter, request, keys)
        case 'query':
          return mutateQuery(parameter, request, keys)
        default:
          return mutateHeader(parameter, request, keys)
      }
    }),
    ...json && request.json !== undefined
      ? [
          { mistake: 'no body', request: withoutBody(request), expected: refusal('PARAM_ERROR', '', 'body') },
          ...mutateValue(json, request.json, { keys, isText: false }).map(({ mistake, value, field }) => ({ mistake, request: { ...request, json: value }, expected: refusal('PARAM_ERROR', field, 'body') })),
        ]
      : [],
    ...form && request.form ? mutateForm(form, request, request.form, keys) : [],
    ...!json && !form
      ? [{
          mistake: 'a body where none is',
          request: { ...request, json: { nobody_knows: 1 } },
          expected: request.method === 'GET' ? refusal('INVALID_REQUEST', '', 'body') : refusal('PARAM_ERROR', '/nobody_knows', 'body'),
        }]
      : [],
  ]
}

function mutatePath({ name, schema }: Parameter, request: PlainRequest, keys: SandboxKeys): Mutant[] {
  const { [name]: value, ...others } = request.pathParameters
  return [
    { mistake: `path parameter ${name} under query`, request: { ...request, pathParameters: others, query: { ...request.query, [name]: value! } }, expected: refusal('PARAM_ERROR', pointer('', name), 'uriTemplate') },
    ...mutateValue(schema, value!, { keys, isText: true }).map(({ mistake, value, field }) => ({
      mistake: `path parameter ${name}: ${mistake}`,
      request: { ...request, pathParameters: { ...request.pathParameters, [name]: String(value) } },
      expected: refusal('PARAM_ERROR', pointer('', name) + field, 'uriTemplate'),
    })),
  ]
}

function mutateQuery({ name, required, schema }: Parameter, request: PlainRequest, keys: SandboxKeys): Mutant[] {
  const { [name]: value, ...others } = request.query
  const field = pointer('', name)
  return [
    ...required ? [{ mistake: `no ${name} in the query`, request: { ...request, query: others }, expected: refusal('PARAM_ERROR', field, 'query') }] : [],
    // A list may stand twice, and an object is none then.
    ...schema.type === 'array' ? [] : [{ mistake: `${name} twice`, request: { ...request, query: { ...request.query, [name]: ['1', '2'] } }, expected: refusal('PARAM_ERROR', field, 'query') }],
    ...mutateValue(schema, value!, { keys, isText: true })
      // An object or a list of nothing is not there.
      .filter(({ value }) => !(isLiteralObject(value) && Object.keys(value).length === 0))
      .map(mutant => ({ mistake: `${name} in the query: ${mutant.mistake}`, request: { ...request, query: { ...request.query, [name]: mutant.value } }, expected: refusal('PARAM_ERROR', field + mutant.field, 'query') })),
  ]
}

function mutateHeader({ name, required, schema }: Parameter, request: PlainRequest, keys: SandboxKeys): Mutant[] {
  const { [name]: value, ...others } = request.headers
  return [
    ...required ? [{ mistake: `no header ${name}`, request: { ...request, headers: others }, expected: refusal('PARAM_ERROR', pointer('', name), 'header') }] : [],
    ...mutateValue(schema, value!, { keys, isText: true }).map(({ mistake, value, field }) => ({
      mistake: `header ${name}: ${mistake}`,
      request: { ...request, headers: { ...request.headers, [name]: String(value) } },
      expected: refusal('PARAM_ERROR', pointer('', name) + field, 'header'),
    })),
  ]
}

function mutateForm(schema: Schema, request: PlainRequest, parts: FormPart[], keys: SandboxKeys): Mutant[] {
  const withForm = (form: FormPart[]): PlainRequest => ({ ...request, form })
  const stranger: FormPart = { name: 'nobody_knows', content: Buffer.from('1') }
  return [
    { mistake: 'an unknown part', request: withForm([...parts, stranger]), expected: refusal('PARAM_ERROR', '/nobody_knows', 'body') },
    { mistake: 'meta twice', request: withForm([...parts, ...parts.filter(({ name }) => name === 'meta')]), expected: refusal('INVALID_REQUEST', '/meta', 'body') },
    ...(schema.required ?? []).map(name => ({
      mistake: `no part ${name}`,
      request: withForm(parts.filter(part => part.name !== name)),
      expected: refusal(name === 'meta' ? 'INVALID_REQUEST' : 'PARAM_ERROR', pointer('', name), 'body'), // the signature is over it
    })),
    ...parts.filter(({ filename }) => filename !== undefined).map(file => ({
      mistake: `a file ${file.name} without a name`,
      request: withForm(parts.map(part => part === file ? { ...part, filename: undefined } : part)),
      expected: refusal('INVALID_REQUEST', pointer('', file.name), 'body'),
    })),
    ...parts.filter(({ filename }) => filename === undefined).flatMap((json) => {
      const part = schema.properties?.[json.name] ?? {}
      return mutateValue(part, json.content.toString(), { keys, isText: true }).map(({ mistake, value, field }) => ({
        mistake: `${json.name}: ${mistake}`,
        request: withForm(parts.map(part => part === json ? { ...part, content: Buffer.from(String(value)) } : part)),
        expected: refusal('PARAM_ERROR', pointer('', json.name) + field, 'body'),
      }))
    }),
  ]
}

function refusal(code: ApiErrorCode, field: string, location: ErrorLocation): Mutant['expected'] {
  return { status: 400, code, field, location }
}

function withoutBody({ json: _, ...request }: PlainRequest): PlainRequest {
  return request
}
