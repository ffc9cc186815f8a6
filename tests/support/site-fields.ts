import type { OpenAPIV3_1 } from 'openapi-types'
import type { Schema } from '../../.vitepress/model/openapi.ts'
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
    const bodies = Object.entries((requestBody as OpenAPIV3_1.RequestBodyObject | undefined)?.content ?? {}) // the reference has no $ref
    const answers = Object.values((responses ?? {}) as Record<string, OpenAPIV3_1.ResponseObject>).flatMap(({ content }) => Object.values(content ?? {})) // likewise
    return [
      ...parameters.flatMap(({ name, in: location, schema, description }) =>
        fieldAndParts({ where: `${operationName} ${name}`, name, ...ROWS[location] !== undefined && { parent: ROWS[location] }, schema, ...description !== undefined && { description } })),
      ...bodies.flatMap(([type, { schema }]) => partsOf(schema as Schema, operationName, type === 'application/json' ? 'json' : 'body')), // likewise
      ...answers.flatMap(({ schema }) => partsOf(schema as Schema, `${operationName} →`, undefined)), // likewise
    ]
  })
}

function fieldAndParts(field: SiteField): SiteField[] {
  return [field, ...partsOf(field.schema, field.where, field.name)]
}

function partsOf(schema: Schema, where: string, parent: string | undefined): SiteField[] {
  if (schema.type === 'array')
    return partsOf(schema.items as Schema, where, parent) // likewise
  if (schema.contentSchema)
    return partsOf(schema.contentSchema, where, parent)
  return Object.entries(schema.properties ?? {}).flatMap(([name, property]) => {
    const child = property as Schema // likewise
    return fieldAndParts({ where: `${where} ${name}`, name, ...parent !== undefined && { parent }, schema: child, ...child.description !== undefined && { description: child.description } })
  })
}
