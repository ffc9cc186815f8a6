import type { Schema } from '../../.vitepress/model/schema.ts'

/**
 * The value that a text of the URL, a header or a form stands for by its schema.
 * A text that cannot be such a value stays one, for the validator to refuse.
 */
export function readScalar(text: string, schema: Schema): unknown {
  if (schema.enum && !schema.enum.includes(text))
    return schema.enum.find(value => String(value) === text) ?? text
  switch (schema.type) {
    case 'integer':
      return /^-?\d{1,16}$/.test(text) && Number.isSafeInteger(Number(text)) ? Number(text) : text
    case 'number':
      return /^-?\d{1,16}(?:\.\d{1,16})?$/.test(text) ? Number(text) : text
    case 'boolean':
      return text === 'true' ? true : text === 'false' ? false : text
    default:
      return text
  }
}
