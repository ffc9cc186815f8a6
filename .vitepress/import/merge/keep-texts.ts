import type { Content, Operation, Parameter, RequestRow, Responses } from '../../model/operation.ts'
import type { Schema } from '../../model/schema.ts'
import { isGroup } from '../../table/grammar.ts'
import { parameterText } from '../../table/print-table.ts'

/** What a person writes on a page, and an import leaves as it is. */
type Texts = Pick<Schema, 'title' | 'description' | 'x-tooltip'>

/**
 * An operation as a document has it, with the texts of the page that it is on
 * already: names, types and nesting are facts, and follow the document; what is
 * said of them was perhaps written by a person, and stays.
 *
 * @param operation the operation as the document has it
 * @param page the same operation as the page has it
 */
export function keepTexts(operation: Operation, page: Operation): Operation {
  const parameters = operation.parameters?.map((parameter) => {
    const known = page.parameters?.find(other => other.name === parameter.name && other.in === parameter.in)
    return known ? keepParameter(parameter, known) : parameter
  })
  const rows = keepRows(operation, page, parameters)
  return {
    ...operation,
    ...page.summary && { summary: page.summary },
    ...page.description && { description: page.description },
    ...page.externalDocs && { 'externalDocs': page.externalDocs, 'x-external-docs': page['x-external-docs'] },
    ...parameters && { parameters },
    ...operation.requestBody && { requestBody: keepContent(operation.requestBody, page.requestBody) },
    ...rows && { 'x-request-rows': rows },
    ...operation.responses && { responses: keepResponses(operation.responses, page.responses) },
    ...operation['x-base-uri'] && page['x-base-uri'] && { 'x-base-uri': { ...operation['x-base-uri'], description: page['x-base-uri'].description || operation['x-base-uri'].description } },
  }
}

function keepParameter(parameter: Parameter, known: Parameter): Parameter {
  const { title, ...schema } = keepSchema(parameter.schema, known.schema)
  const isWritten = known.description !== undefined || known.schema.title !== undefined
  const { description, ...rest } = parameter
  return {
    ...rest,
    ...isWritten ? known.description !== undefined && { description: known.description } : description !== undefined && { description },
    schema: { ...(isWritten ? known.schema.title !== undefined && { title: known.schema.title } : title !== undefined && { title }), ...schema },
  }
}

/** The top-level rows in the order and with the words of the page; those that are new come last. */
function keepRows(operation: Operation, page: Operation, parameters: readonly Parameter[] = []): RequestRow[] | undefined {
  const known = page['x-request-rows'] ?? []
  const fresh = operation['x-request-rows']
  const kept = known.flatMap((row) => {
    const now = fresh?.find(other => other.name === row.name)
    return now ? [{ ...row, required: now.required }] : []
  })
  const rows = fresh && [...kept, ...fresh.filter(row => !known.some(other => other.name === row.name))]
  return rows?.map((row) => {
    const parameter = isGroup(row.name) ? undefined : parameters.find(({ name, in: location }) => name === row.name && location === 'path')
    return parameter ? { ...row, description: parameterText(parameter) } : row
  })
}

function keepContent<T extends { content?: Content }>(fresh: T, known: { content?: Content } | undefined): T {
  if (!fresh.content || !known?.content)
    return fresh
  const content = Object.fromEntries(Object.entries(fresh.content).map(([mediaType, { schema, ...rest }]) => {
    const other = known.content?.[mediaType]?.schema
    return [mediaType, { ...rest, schema: other ? keepSchema(schema, other) : schema }]
  }))
  return { ...fresh, content }
}

function keepResponses(fresh: Responses, known: Responses | undefined): Responses {
  return Object.fromEntries(Object.entries(fresh).map(([status, response]) => {
    const other = known?.[status]
    return [status, other ? { ...keepContent(response, other), description: other.description } : response]
  }))
}

function keepSchema(fresh: Schema, known: Schema): Schema {
  const { properties, contentSchema } = fresh
  const items = fresh.items
  const knownItems = known.items
  return {
    ...withTexts(fresh, known),
    ...properties && {
      properties: Object.fromEntries(Object.entries(properties).map(([name, property]) => {
        const other = known.properties && Object.hasOwn(known.properties, name) ? known.properties[name] : undefined
        return [name, other ? keepSchema(property, other) : property]
      })),
    },
    ...items && { items: knownItems ? keepSchema(items, knownItems) : items },
    ...contentSchema && { contentSchema: known.contentSchema ? keepSchema(contentSchema, known.contentSchema) : contentSchema },
  }
}

function withTexts(fresh: Schema, known: Texts): Schema {
  const { title, description, 'x-tooltip': tooltip, ...rest } = fresh
  const texts: Texts = known.title !== undefined || known.description !== undefined ? known : { ...title !== undefined && { title }, ...description !== undefined && { description } }
  return {
    ...texts.title !== undefined && { title: texts.title },
    ...texts.description !== undefined && { description: texts.description },
    ...rest,
    ...(known['x-tooltip'] ?? tooltip) !== undefined && { 'x-tooltip': known['x-tooltip'] ?? tooltip },
  }
}
