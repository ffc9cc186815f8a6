import type { Schema } from '../../.vitepress/model/schema.ts'
import type { Project } from '../../.vitepress/project/project.ts'
import { siteOperations } from './site.ts'

/** A field of the site: a parameter, or a part of a body or of an answer. */
export interface SiteField {
  /** The operation, and the names down to the field. */
  where: string
  name: string
  /** The row that it stands under, as a table has it. */
  parent?: string
  schema: Schema
  description?: string
}

/** What the top-level row is called that holds a parameter. */
const ROWS: Partial<Record<string, string>> = { query: 'query', header: 'headers' }

/** All fields of the site, in the order of its document. */
export function siteFields(site: Project): SiteField[] {
  return siteOperations(site).flatMap(({ name: operationName, operation }) => {
    const { parameters = [], requestBody, responses } = operation
    const bodies = Object.entries(requestBody?.content ?? {})
    const answers = Object.values(responses ?? {}).flatMap(({ content }) => Object.values(content ?? {}))
    return [
      ...parameters.flatMap(({ name, in: location, schema, description }) =>
        fieldAndParts({ where: `${operationName} ${name}`, name, ...ROWS[location] !== undefined && { parent: ROWS[location] }, schema, ...description !== undefined && { description } })),
      ...bodies.flatMap(([type, { schema }]) => partsOf(schema, operationName, type === 'application/json' ? 'json' : 'body')),
      ...answers.flatMap(({ schema }) => partsOf(schema, `${operationName} →`, undefined)),
    ]
  })
}

function fieldAndParts(field: SiteField): SiteField[] {
  return [field, ...partsOf(field.schema, field.where, field.name)]
}

function partsOf(schema: Schema, where: string, parent: string | undefined): SiteField[] {
  if (schema.type === 'array')
    return partsOf(schema.items ?? {}, where, parent)
  if (schema.contentSchema)
    return partsOf(schema.contentSchema, where, parent)
  return Object.entries(schema.properties ?? {}).flatMap(([name, child]) => {
    return fieldAndParts({ where: `${where} ${name}`, name, ...parent !== undefined && { parent }, schema: child, ...child.description !== undefined && { description: child.description } })
  })
}
