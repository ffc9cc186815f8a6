import type { OpenAPIV3_1 } from 'openapi-types'
import type { Schema } from '../model/schema.ts'
import { describeField } from './field-description.ts'

/**
 * A schema of the reference as tools understand it that know only the standard.
 * Everything that is said of a field is in its `description`; `title`, which
 * generators take for the name of a type, is gone, and so are the extensions but
 * for `x-encrypted`. Its `examples` are gone, too: the whole has one.
 *
 * @param schema a schema of the reference
 * @see https://json-schema.org/draft/2020-12
 */
export function plainSchema(schema: Schema): OpenAPIV3_1.SchemaObject {
  const {
    title: _,
    description: _description,
    examples: _examples,
    'x-unit': _unit,
    'x-format': _format,
    'x-tooltip': _tooltip,
    'x-enum-descriptions': _meanings,
    contentSchema,
    ...rest
  } = schema
  const description = describeField({ ...schema, maxLength: undefined }) // which is a keyword of its own
  const { properties } = rest
  return {
    ...rest,
    ...description && { description },
    ...properties && { properties: Object.fromEntries(Object.entries(properties).map(([name, member]) => [name, plainSchema(member)])) },
    ...rest.items && { items: plainSchema(rest.items) },
    ...contentSchema && { contentSchema: plainSchema(contentSchema) },
  } as OpenAPIV3_1.SchemaObject // of the same type, less extensions
}
