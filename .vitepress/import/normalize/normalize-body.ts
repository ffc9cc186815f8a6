import type { Content, RequestBody } from '../../model/operation.ts'
import type { Schema } from '../../model/schema.ts'
import type { SchemaUse } from './normalize-schema.ts'
import { pointer } from '../../model/json-pointer.ts'
import { danglingReference, isObject } from '../documents/foreign.ts'
import { normalizeSchema } from './normalize-schema.ts'
import { withoutTexts } from './schema-texts.ts'

/** What a body may be on a page. */
const BODIES = ['application/json', 'multipart/form-data'] as const

/**
 * The body of a request: JSON, or a form.
 *
 * @param foreign what the document says of it
 * @param use where it is noted what cannot be said
 * @see https://spec.openapis.org/oas/v3.1.1.html#request-body-object
 */
export function normalizeBody(foreign: unknown, use: SchemaUse): RequestBody | undefined {
  const { report } = use
  const dangling = danglingReference(foreign)
  if (dangling !== undefined)
    report.refuse('/requestBody', `\`${dangling}\` leads nowhere`)
  if (!isObject(foreign) || !isObject(foreign.content))
    return undefined
  const content: Content = {}
  const offered = Object.entries(foreign.content).map(([mediaType, value]) => ({ name: mediaType.split(';')[0]!.trim().toLowerCase(), value }))
  for (const mediaType of BODIES) {
    const found = offered.find(({ name }) => name === mediaType)
    if (!found || !isObject(found.value))
      continue
    const at = pointer('/requestBody', 'content', mediaType, 'schema')
    content[mediaType] = { schema: mediaType === 'application/json' ? jsonBody(found.value.schema, at, use) : formBody(withEncoding(found.value), at, use) }
  }
  const others = offered.filter(({ name }) => !(BODIES as readonly string[]).includes(name)).map(({ name }) => name)
  if (Object.keys(content).length === 0) {
    if (offered.length > 0)
      report.refuse('/requestBody', `its body is ${others.join(', ')}; a page describes ${BODIES.join(' and ')}`)
    return undefined
  }
  if (others.length > 0)
    report.leave('/requestBody', `the body may also be ${others.join(', ')}`)
  return { required: foreign.required === true, content }
}

function jsonBody(foreign: unknown, at: string, use: SchemaUse): Schema {
  const schema = normalizeSchema(foreign, at, use)
  if (!isObjectOrList(schema))
    use.report.refuse(at, 'a body that is no object, nor a list of objects, has no rows')
  return schema
}

function isObjectOrList(schema: Schema): boolean {
  // One that has no type has been refused.
  return schema.type === undefined || schema.type === 'object' || (schema.type === 'array' && isObjectOrList(schema.items ?? {}))
}

/**
 * The schema of a form, whose parts say themselves of what kind they are, where the
 * document says it beside the schema.
 *
 * @see https://spec.openapis.org/oas/v3.1.1.html#encoding-object
 */
function withEncoding({ schema, encoding }: Record<string, unknown>): unknown {
  if (!isObject(schema) || !isObject(schema.properties) || !isObject(encoding))
    return schema
  const properties = Object.entries(schema.properties).map(([name, part]) => {
    const said = Object.hasOwn(encoding, name) ? encoding[name] : undefined
    const contentType = isObject(said) ? said.contentType : undefined
    const isPlain = isObject(part) && (part.type === undefined || part.type === 'string') && !('$ref' in part || 'allOf' in part || 'oneOf' in part || 'anyOf' in part || 'properties' in part)
    return [name, isPlain && typeof contentType === 'string' ? { contentMediaType: contentType, ...part } : part]
  })
  return { ...schema, properties: Object.fromEntries(properties) as Record<string, unknown> }
}

/**
 * The parts of a form: an object among them is sent as JSON.
 *
 * @see https://spec.openapis.org/oas/v3.1.1.html#encoding-object
 */
function formBody(foreign: unknown, at: string, use: SchemaUse): Schema {
  const schema = normalizeSchema(foreign, at, { ...use, isForm: true })
  if (schema.type !== 'object' && schema.type !== undefined)
    use.report.refuse(at, 'a form is an object of its parts')
  if (!schema.properties)
    return schema
  const properties = Object.entries(schema.properties).map(([name, part]): [string, Schema] => {
    if (!isObjectOrList(part) || part.type === undefined)
      return [name, part]
    const { title, description, 'x-tooltip': tooltip } = part
    return [name, {
      ...title !== undefined && { title },
      ...description !== undefined && { description },
      type: 'string',
      contentMediaType: 'application/json',
      contentSchema: withoutTexts(part),
      ...tooltip !== undefined && { 'x-tooltip': tooltip },
    }]
  })
  return { ...schema, properties: Object.fromEntries(properties) }
}
