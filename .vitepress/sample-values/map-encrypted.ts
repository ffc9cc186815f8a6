import type { Schema } from '../model/openapi.ts'
import type { Literal } from './literal.ts'
import { isLiteralObject } from './literal.ts'

/** A value with something else in the place of each text that its schema says is encrypted. */
export function mapEncrypted(schema: Schema, value: Literal, replace: (text: string) => Literal): Literal {
  if (typeof value === 'string')
    return schema['x-encrypted'] ? replace(value) : value
  if (Array.isArray(value)) {
    const items = ('items' in schema && schema.items ? schema.items : {}) as Schema // the reference has no $ref
    return value.map(item => mapEncrypted(items, item, replace))
  }
  return isLiteralObject(value)
    ? Object.fromEntries(Object.entries(value).map(([name, member]) => [name, mapEncrypted((schema.properties?.[name] ?? {}) as Schema, member, replace)])) // likewise
    : value
}
