import type { Responses } from '../../model/operation.ts'
import type { SchemaUse } from './normalize-schema.ts'
import { pointer } from '../../model/json-pointer.ts'
import { isByteStream, isNoContent } from '../../table/read-response.ts'
import { danglingReference, isObject } from '../documents/foreign.ts'
import { importText } from '../import-text.ts'
import { normalizeSchema } from './normalize-schema.ts'
import { withoutTexts } from './schema-texts.ts'

const JSON_TYPE = /^application\/(?:[\w.-]+\+)?json(?:\s*;.*)?$/i

/** What may be anything, and is JSON if its schema says what fields it has. */
const ANY_TYPE = /^(?:\*|application)\/\*$/

/**
 * What comes back from an operation that succeeds: fields, a stream of bytes, or nothing.
 *
 * @param foreign the responses of the document
 * @param use where it is noted what cannot be said
 * @see https://spec.openapis.org/oas/v3.1.1.html#responses-object
 */
export function normalizeAnswer(foreign: unknown, use: SchemaUse): Responses {
  const { report } = use
  const responses = isObject(foreign) ? foreign : {}
  const status = successOf(responses, use)
  const response = status === undefined ? undefined : responses[status]
  const dangling = danglingReference(response)
  if (dangling !== undefined)
    report.refuse(`/responses/${status}`, `\`${dangling}\` leads nowhere`)
  const offered = isObject(response) && isObject(response.content) ? Object.entries(response.content) : []
  const [first] = offered
  const json = offered.find(([type]) => JSON_TYPE.test(type)) ?? offered.find(([type, value]) => ANY_TYPE.test(type) && hasFields(value))
  const text = isObject(response) ? importText(response.description) : ''
  if (!first) {
    if (status !== '204')
      report.leave(status === undefined ? '/responses' : `/responses/${status}`, 'a page says that nothing comes back as status 204')
    return { 204: { description: isNoContent(text) ? text : '无返回内容' } }
  }
  if (status !== '200')
    report.leave(`/responses/${status}`, 'a page says what comes back, and not that its status is another than 200')
  if (offered.length > 1)
    report.leave(`/responses/${status}`, `the answer may also be ${offered.filter(other => other !== (json ?? first)).map(([type]) => type).join(', ')}`)
  const at = pointer('/responses', status!, 'content', (json ?? first)[0], 'schema')
  if (!json) {
    if (hasFields(first[1]))
      report.refuse(at, `fields of ${first[0]} have no place in a table: it describes JSON`)
    return { 200: { description: isByteStream(text) && !isNoContent(text) ? text : '文件流', content: { 'application/octet-stream': { schema: {} } } } }
  }
  const schema = withoutTexts(normalizeSchema(isObject(json[1]) ? json[1].schema : undefined, at, use))
  if (schema.type !== undefined && schema.type !== 'object')
    report.refuse(at, 'an answer that is no object has no rows')
  else if (schema.type === 'object' && !schema.properties)
    report.refuse(at, 'the answer is an object without named fields, and a table would have no rows')
  return { 200: { description: 'OK', content: { 'application/json': { schema } } } }
}

/** The status of the answer that a page describes: the first of those that say success, or what stands for them. */
function successOf(responses: Record<string, unknown>, { report }: SchemaUse): string | undefined {
  const successes = Object.keys(responses).filter(status => /^2(?:\d\d|XX)$/.test(status)).sort()
  const [status, ...others] = successes.length > 0 ? successes : 'default' in responses ? ['default'] : []
  if (others.length > 0)
    report.leave('/responses', `it may also answer with status ${others.join(', ')}`)
  return status
}

function hasFields(mediaType: unknown): boolean {
  const schema = isObject(mediaType) ? mediaType.schema : undefined
  return isObject(schema) && ('properties' in schema || 'allOf' in schema || 'oneOf' in schema || 'anyOf' in schema || schema.type === 'object' || schema.type === 'array')
}
