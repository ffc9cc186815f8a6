import type { Parameter } from '../../model/operation.ts'
import type { Schema } from '../../model/schema.ts'
import type { SchemaUse } from './normalize-schema.ts'
import { pointer } from '../../model/json-pointer.ts'
import { pathParameters } from '../../model/path-template.ts'
import { danglingReference, isObject } from '../documents/foreign.ts'
import { plainLine } from '../import-text.ts'
import { normalizeSchema } from './normalize-schema.ts'
import { importedCellText, isFieldName, withoutTexts } from './schema-texts.ts'

/** Headers of HTTP itself, of which OpenAPI says that a parameter's definition is ignored. */
const IGNORED_HEADERS = ['accept', 'content-type', 'authorization']

/**
 * The parameters of an operation: of its path, its query and its headers, in that order.
 *
 * @param path the path's template
 * @param foreign what the path item and the operation list; the last of one name counts
 * @param use where it is noted what cannot be said
 * @see https://spec.openapis.org/oas/v3.1.1.html#parameter-object
 */
export function normalizeParameters(path: string, foreign: readonly unknown[], use: SchemaUse): Parameter[] {
  const { report } = use
  const inPath = pathParameters(path)
  const read = new Map<string, { location: Parameter['in'], name: string, item: Record<string, unknown> }>()
  for (const item of foreign) {
    const dangling = danglingReference(item)
    if (dangling !== undefined)
      report.refuse('parameters', `\`${dangling}\` leads nowhere`)
    if (!isObject(item) || typeof item.name !== 'string')
      continue
    const { name, in: location } = item
    if (location !== 'path' && location !== 'query' && location !== 'header')
      report.refuse(name, `a parameter in ${String(location)} has no place in a table`)
    else if (location === 'path' && !inPath.includes(name)) // what the path does not name cannot be put into it
      report.leave(name, 'the path has no such parameter')
    else if (location === 'header' && IGNORED_HEADERS.includes(name.toLowerCase()))
      report.leave(name, 'every request has this header, and OpenAPI has the definition ignored')
    else
      read.set(`${location} ${name}`, { location, name, item })
  }
  for (const name of inPath.filter(name => !read.has(`path ${name}`)))
    read.set(`path ${name}`, { location: 'path', name, item: { schema: { type: 'string' } } })
  const rank = ({ name, in: location }: Parameter): number => location === 'path' ? inPath.indexOf(name) : location === 'query' ? 1000 : 2000
  return [...read.values()].map(({ location, name, item }) => parameterOf(location, name, item, use)).sort((a, b) => rank(a) - rank(b))
}

function parameterOf(location: Parameter['in'], name: string, item: Record<string, unknown>, use: SchemaUse): Parameter {
  if (!isFieldName(name))
    use.report.refuse(name, `a table cannot hold a parameter named ${JSON.stringify(name)}`)
  if (item.deprecated === true)
    use.report.leaveKeyword('deprecated')
  const [content] = isObject(item.content) ? Object.entries(item.content) : []
  const { 'x-tooltip': tooltip, ...schema } = content ? encodedParameter(content, name, use) : normalizeSchema(item.schema, pointer('', 'parameters', name, 'schema'), use)
  if (location === 'path' && (schema.type === 'object' || schema.type === 'array'))
    use.report.refuse(name, `a parameter of the path that is an ${schema.type} has no place in it`)
  // What a parameter says of itself counts more than what its type does.
  const { title, description } = plainLine(item.description) === ''
    ? schema
    : importedCellText({ title: isObject(item.schema) ? item.schema.title : undefined, description: item.description })
  return {
    name,
    in: location,
    required: location === 'path' || item.required === true,
    ...description !== undefined && { description },
    schema: { ...title !== undefined && { title }, ...withoutTexts(schema), ...tooltip !== undefined && { 'x-tooltip': tooltip } },
  }
}

/** A parameter whose text is JSON. */
function encodedParameter([mediaType, value]: [string, unknown], name: string, use: SchemaUse): Schema {
  if (mediaType !== 'application/json') {
    use.report.refuse(name, `a parameter that is ${mediaType} has no place in a table`)
    return {}
  }
  const schema = isObject(value) ? value.schema : undefined
  return normalizeSchema({ type: 'string', contentMediaType: 'application/json', ...schema !== undefined && { contentSchema: schema } }, pointer('', 'parameters', name, 'content'), use)
}
