import type { HttpMethod } from '../model/http-method.ts'
import type { Operation, Parameter } from '../model/operation.ts'
import type { Schema } from '../model/schema.ts'
import type { Literal, LiteralObject } from '../sample-values/literal.ts'
import type { CallBody, ExampleCall, FormPart } from './call.ts'
import { requestSchema } from '../model/operation.ts'
import { elementOf, holdsJson, isFile } from '../model/schema.ts'
import { exampleValue } from '../sample-values/example-value.ts'
import { EncryptedText, hasEncrypted, isLiteralObject } from '../sample-values/literal.ts'
import { mapEncrypted } from '../sample-values/map-encrypted.ts'

/** The header that says which key encrypted. */
const SERIAL = 'Wechatpay-Serial'

/** What the platform's public key is known by. */
const PLATFORM_KEY = 'PUB_KEY_ID_0000000000000000000000000001'

/** How many fields a body may have for all of them to be shown; of more, those that have to be there. */
const SHOWN_FIELDS = 8

/**
 * A call of an operation with plausible values: what a snippet says that nobody
 * has written by hand.
 *
 * @param path the path's template
 * @param method its method
 * @param operation the operation
 */
export function exampleCall(path: string, method: HttpMethod, operation: Operation): ExampleCall {
  const located = (location: string): Parameter[] => operation.parameters?.filter(parameter => parameter.in === location) ?? []
  const query = values(located('query'))
  const body = exampleBody(operation)
  const isEncrypted = hasEncrypted([...Object.values(query), ...body?.type === 'json' ? [body.value] : []])
  const headers = values(located('header').filter(({ name, required }) => name !== SERIAL || required || isEncrypted))
  const base = operation['x-base-uri']
  return {
    method,
    path,
    pathParameters: Object.fromEntries(located('path').map(({ name, schema }) => [name, exampleValue(schema, name) as string | number])), // no object is in a path
    ...Object.keys(query).length > 0 && { query },
    ...Object.keys(headers).length > 0 && { headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)])) },
    ...body && { body },
    ...base && { baseUri: String(exampleValue(base.schema, 'base_uri')) },
  }
}

/** The parameters that have to be there, and all of them if they are few. */
function values(parameters: readonly Parameter[]): LiteralObject {
  const shown = parameters.filter(({ required }) => required || parameters.length <= SHOWN_FIELDS)
  return Object.fromEntries(shown.map(({ name, schema }) =>
    [name, name === SERIAL ? PLATFORM_KEY : encrypted(schema, exampleValue(schema, name))]))
}

function exampleBody(operation: Operation): CallBody | undefined {
  const json = requestSchema(operation, 'application/json')
  if (json)
    return { type: 'json', value: bodyValue(json) }
  const form = requestSchema(operation, 'multipart/form-data')
  return form && { type: 'form', parts: formParts(form) }
}

/** All fields of a small body; of a large one those that have to be there, and some of those that need not. */
function bodyValue(schema: Schema): Literal {
  const all = encrypted(schema, exampleValue(schema))
  if (countFields(all) <= SHOWN_FIELDS)
    return all
  const needed = encrypted(schema, exampleValue(schema, '', { optional: false }))
  if (!isLiteralObject(needed) || !isLiteralObject(all) || Object.keys(needed).length > 0)
    return needed
  return Object.fromEntries(Object.entries(all).filter(([, value]) => typeof value !== 'object').slice(0, SHOWN_FIELDS))
}

function countFields(value: Literal): number {
  if (Array.isArray(value))
    return value.reduce<number>((sum, item) => sum + countFields(item), 0)
  return isLiteralObject(value) ? Object.values(value).reduce<number>((sum, member) => sum + 1 + countFields(member), 0) : 0
}

/** A value with those texts marked that its schema wants encrypted. */
function encrypted(schema: Schema, value: Literal): Literal {
  return mapEncrypted(schema, value, text => new EncryptedText(text))
}

function formParts({ properties = {}, required = [] }: Schema): FormPart[] {
  return Object.entries(properties).filter(([name]) => required.includes(name)).flatMap(([name, schema]): FormPart[] => {
    if (holdsJson(schema))
      return [{ name, content: { type: 'json', value: exampleValue(schema.contentSchema ?? { type: 'object' }, name, { optional: false }) }, filename: `${name}.json` }]
    // What there are several of is sent several times.
    const isList = schema.type === 'array'
    const element = elementOf(schema)
    if (isFile(element))
      return (isList ? ['file-1.jpg', 'file-2.jpg'] : ['file.jpg']).map(filename => ({ name, content: { type: 'file', path: `/path/to/${filename}` }, filename }))
    return [{ name, content: { type: 'text', value: String(exampleValue(element, name)) } }]
  })
}
