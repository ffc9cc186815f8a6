import type { Schema } from '../model/schema.ts'
import { measuresOf } from '../dictionary/field-dictionary.ts'
import { printFieldText } from '../dictionary/field-text.ts'
import { elementOf, holdsJson } from '../model/schema.ts'

/**
 * All that is known of a field in one text: its official name, what it means, how it
 * is counted and spelled, how it is sent, and what each of its values means. It needs
 * nothing around it, for readers that know no extensions. Asides on a type
 * (`data-tooltip`) are for one language, and left out.
 *
 * @param schema the field
 * @returns inline Markdown; `''` if nothing is known
 */
export function describeField(schema: Schema): string {
  const text = printFieldText({
    ...schema.title !== undefined && { title: schema.title },
    ...schema.description !== undefined && { description: schema.description },
  })
  return [text, ...remarks(schema), ...meanings(schema, text)].filter(Boolean).join('；')
}

function remarks(schema: Schema): string[] {
  const { 'x-unit': unit, 'x-format': format, maxLength } = schema
  return [
    ...measuresOf({
      ...unit !== undefined && { unit },
      ...format !== undefined && { format },
      ...maxLength !== undefined && { maxLength },
    }),
    ...elementOf(schema)['x-encrypted'] ? ['密文'] : [],
    ...holdsJson(schema) ? ['JSON 字符串'] : [],
  ]
}

/** What the values of an enum mean, but for those that the text explains itself. */
function meanings(schema: Schema, text: string): string[] {
  const values = { ...elementOf(schema)['x-enum-descriptions'], ...schema['x-enum-descriptions'] }
  return Object.entries(values).flatMap(([value, meaning]) => text.includes(`\`${value}\``) ? [] : [`\`${value}\` ${meaning}`])
}
