import type { Schema } from '../model/schema.ts'
import type { Literal } from './literal.ts'
import { isLiteralObject } from './literal.ts'

/** A value with something else in the place of each text that its schema says is encrypted. */
export function mapEncrypted(schema: Schema, value: Literal, replace: (text: string) => Literal): Literal {
  if (typeof value === 'string')
    return schema['x-encrypted'] ? replace(value) : value
  if (Array.isArray(value)) {
    const items = schema.items ?? {}
    return value.map(item => mapEncrypted(items, item, replace))
  }
  return isLiteralObject(value)
    ? Object.fromEntries(Object.entries(value).map(([name, member]) => [name, mapEncrypted(schema.properties?.[name] ?? {}, member, replace)]))
    : value
}
