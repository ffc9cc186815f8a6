import type { Problem } from '../diagnostics/problem.ts'
import type { SourceRange } from '../diagnostics/source.ts'
import type { FieldDictionary } from '../dictionary/field-dictionary.ts'
import type { SourceMap } from '../model/json-pointer.ts'
import type { Content, Operation, Parameter, RequestBody } from '../model/operation.ts'
import type { Schema } from '../model/schema.ts'
import type { Group } from './grammar.ts'
import type { Table } from './parse-table.ts'
import type { Field } from './read-fields.ts'
import { createProblem } from '../diagnostics/rule.ts'
import { pointer } from '../model/json-pointer.ts'
import { pathParameters } from '../model/path-template.ts'
import { isGroup } from './grammar.ts'
import { readFields, strayFiles } from './read-fields.ts'
import { readSchema } from './read-schema.ts'
import { tableRules } from './table-rules.ts'

/** Where the request of an operation is described. */
export interface RequestSection {
  /** The table, if there is one. */
  request?: Table
  /** What a mistake is reported at where there is none. */
  at: SourceRange
}

/** The part of an operation that a request table describes. */
export interface RequestPart {
  operation: Partial<Operation>
  problems: Problem[]
}

/**
 * Reads a request table: the parameters of the path, the query and the headers,
 * the body, and other entry points.
 *
 * A path's own template wins over the table: each of its parameters is declared
 * once, in the path, even where the table forgets or misfiles it.
 *
 * @param section the section of the page
 * @param path the path that the page describes
 * @param at JSON Pointer of the operation
 * @param sources where the place of each part is noted
 * @param dictionary what is known of fields besides
 */
export function readRequest(section: RequestSection, path: string, at: string, sources: SourceMap, dictionary: FieldDictionary): RequestPart {
  const names = pathParameters(path)
  const table = section.request
  const { fields, problems } = table
    ? readFields(table, 'The request table', dictionary)
    : { fields: [], problems: [] as Problem[] }
  for (const row of table?.rows ?? []) {
    if (row.spanning !== undefined)
      problems.push(createProblem(tableRules.spanningRequestRow(), row.at))
  }

  const inPath = new Map<string, Field>()
  const groups = new Map<Group, Field>()
  for (const field of fields) {
    const { name, nameAt } = field.row
    if (names.includes(name))
      inPath.set(name, field)
    else if (isGroup(name))
      groups.set(name, field)
    else
      problems.push(createProblem(tableRules.unknownTopLevelName(name), nameAt))
  }
  for (const name of names) {
    if (!inPath.has(name))
      problems.push(takeMisfiled(name, path, groups) ?? createProblem(tableRules.missingPathParameter(name, path), table?.at ?? section.at))
  }
  for (const field of inPath.values()) {
    if (field.type && (field.type.isObject || field.type.isArray))
      problems.push(createProblem(tableRules.pathParameterType(field.row.name, field.type.text), field.row.typeAt))
  }
  for (const [name, field] of groups) {
    const wanted = wrongGroupType(name, field)
    if (wanted)
      problems.push(createProblem(tableRules.groupType(name, wanted, field.type!.text), field.row.typeAt))
  }

  // The parts of a form are the one place for a file.
  problems.push(...strayFiles(fields.map(field => field.row.name === 'body' ? { ...field, fields: field.fields.flatMap(part => part.fields) } : field)))

  const parameters = readParameters(names, inPath, groups, at, sources)
  const requestBody = readRequestBody(groups, at, sources)
  const rows = fields.filter(({ row }) => inPath.has(row.name) || isGroup(row.name))
  return {
    operation: {
      ...readBaseUri(groups.get('base_uri'), at, sources),
      ...parameters.length > 0 && { parameters },
      ...requestBody && { requestBody },
      ...rows.length > 0 && {
        'x-request-rows': rows.map(({ row }) => ({
          name: row.name,
          required: row.required,
          description: row.description,
          ...row.tooltip !== undefined && { tooltip: row.tooltip },
        })),
      },
    },
    problems,
  }
}

/** Finds a path parameter under one of the groups, takes it out of there, and says so. */
function takeMisfiled(name: string, path: string, groups: ReadonlyMap<Group, Field>): Problem | undefined {
  for (const [group, { fields }] of groups) {
    const i = fields.findIndex(field => field.row.name === name)
    if (i < 0)
      continue
    const [{ row }] = fields.splice(i, 1) as [Field]
    return createProblem(tableRules.misfiledPathParameter(name, group, path), row.nameAt)
  }
  return undefined
}

/** What a group's type should be, if it is not. */
function wrongGroupType(name: Group, { type }: Field): string | undefined {
  if (!type)
    return undefined
  if (name === 'base_uri')
    return type.isObject || type.isArray ? 'a string or a literal' : undefined
  if (name === 'json')
    return type.isObject ? undefined : 'an object or an object[]'
  return type.isObject && !type.isArray ? undefined : 'an object'
}

function readParameters(
  names: readonly string[],
  inPath: ReadonlyMap<string, Field>,
  groups: ReadonlyMap<Group, Field>,
  at: string,
  sources: SourceMap,
): Parameter[] {
  const parameters: Parameter[] = []
  const add = (location: 'path' | 'query' | 'header', name: string, field: Field | undefined): void => {
    const parameterAt = pointer(at, 'parameters', parameters.length)
    if (field)
      sources.set(parameterAt, field.row.nameAt)
    const { description, ...schema }: Schema = field ? readSchema(field, pointer(parameterAt, 'schema'), sources) : { type: 'string' }
    parameters.push({
      name,
      in: location,
      required: location === 'path' || field!.row.required,
      ...description && { description },
      schema,
    })
  }
  for (const name of names)
    add('path', name, inPath.get(name))
  for (const field of groups.get('query')?.fields ?? [])
    add('query', field.row.name, field)
  for (const field of groups.get('headers')?.fields ?? [])
    add('header', field.row.name, field)
  return parameters
}

function readRequestBody(groups: ReadonlyMap<Group, Field>, at: string, sources: SourceMap): RequestBody | undefined {
  const content: Content = {}
  let required = false
  for (const [group, mediaType] of [['json', 'application/json'], ['body', 'multipart/form-data']] as const) {
    const field = groups.get(group)
    if (!field)
      continue
    const schemaAt = pointer(at, 'requestBody', 'content', mediaType, 'schema')
    sources.set(schemaAt, field.row.nameAt)
    content[mediaType] = { schema: readSchema(field, schemaAt, sources) }
    required ||= field.row.required
  }
  return Object.keys(content).length > 0 ? { required, content } : undefined
}

/** @see https://spec.openapis.org/oas/v3.1.1.html#server-object */
function readBaseUri(field: Field | undefined, at: string, sources: SourceMap): Partial<Operation> {
  if (!field)
    return {}
  const baseAt = pointer(at, 'x-base-uri')
  sources.set(baseAt, field.row.nameAt)
  const { title, description: _, ...schema } = readSchema(field, pointer(baseAt, 'schema'), sources)
  const { description } = field.row
  const urls = (schema.enum ?? []).filter((value): value is string => typeof value === 'string')
  return {
    ...urls.length > 0 && { servers: urls.map(url => ({ url, ...description && { description } })) },
    'x-base-uri': { required: field.row.required, description, schema },
  }
}
