import type { Schema } from '../model/schema.ts'
import { isFile } from '../model/schema.ts'
import { NUMBER } from './parse-type.ts'

/**
 * The type cell of a schema: the inverse of {@link parseType}, for the schemas
 * that a cell can say.
 *
 * @returns `undefined` if no cell can say it
 */
export function printType(schema: Schema): string | undefined {
  if (schema.type === 'array') {
    const element = printType(schema.items ?? {}) // a reference is no schema that a cell can say
    if (element === undefined)
      return undefined
    return `${element.startsWith('`') && element.includes(' \\| ') ? `(${element})` : element}[]`
  }
  if (schema.enum)
    return printEnum(schema.enum)
  if (isFile(schema))
    return 'file'
  switch (schema.type) {
    case 'string':
    case 'integer':
    case 'number':
    case 'boolean':
    case 'object':
      return schema.type
    default:
      return undefined
  }
}

function printEnum(values: readonly unknown[]): string | undefined {
  const literals = values.map(printLiteral)
  return values.length > 0 && literals.every(literal => literal !== undefined) && new Set(values.map(value => typeof value)).size === 1
    ? literals.map(literal => `\`${literal}\``).join(' \\| ')
    : undefined
}

/** A literal between its backticks; a text that reads as something else is quoted. */
function printLiteral(value: unknown): string | undefined {
  if (typeof value === 'boolean')
    return String(value)
  if (typeof value === 'number')
    return NUMBER.test(String(value)) ? String(value) : undefined // `1e+21` is a text
  if (typeof value !== 'string' || /[`|\\\n\r{}]/.test(value) || value.trim() !== value || value === '')
    return undefined
  return NUMBER.test(value) || /^(?:true|false|(['"]).*\1)$/.test(value) ? `'${value}'` : value
}
