import type { Schema } from '../model/schema.ts'
import type { DeclaredLine } from './lines.ts'
import { measuresOf } from '../dictionary/field-dictionary.ts'
import { printFieldText } from '../dictionary/field-text.ts'
import { pointer } from '../model/json-pointer.ts'
import { holdsJson } from '../model/schema.ts'
import { docComment } from './doc-comment.ts'
import { block, line, using } from './lines.ts'
import { quoteName } from './names.ts'

const UNKNOWN = 'unknown'
const ANY_OBJECT = '{ [key: string]: unknown }'

/**
 * The type of a schema, as lines that start with `head` and its colon or equals
 * sign: objects take several, everything else takes one.
 *
 * @param head what stands before the type, e.g. `appid: `
 * @param schema the schema
 * @param at JSON Pointer of the schema
 * @see https://json-schema.org/draft/2020-12
 */
export function declareSchema(head: string, schema: Schema, at: string): DeclaredLine[] {
  let element = schema
  let elementAt = at
  let brackets = ''
  while (element.type === 'array') {
    element = element.items ?? {}
    elementAt = pointer(elementAt, 'items')
    brackets += '[]'
  }
  if (element['x-encrypted'] && element.contentSchema)
    return declareCiphertext(head, element.contentSchema, elementAt, brackets)
  if (element.type !== 'object' || !element.properties)
    return [line(`${head}${withBrackets(simpleType(element), brackets)}`, at)]

  const lines = block(line(head.trimEnd(), at), declareProperties(element, elementAt))
  lines[lines.length - 1]!.text += brackets
  return lines
}

/** What is encrypted as a whole, and the type that it decrypts to. */
function declareCiphertext(head: string, content: Schema, at: string, brackets: string): DeclaredLine[] {
  const lines = declareSchema(`${head}Ciphertext<`, content, pointer(at, 'contentSchema'))
  using('Ciphertext', lines[0]!)
  lines[lines.length - 1]!.text += `>${brackets}`
  return lines
}

/** The properties of an object schema, each with its description above it. */
export function declareProperties(schema: Schema, at: string): DeclaredLine[] {
  const required = new Set(schema.required)
  return Object.entries(schema.properties ?? {}).flatMap(([name, property]) => {
    const propertyAt = pointer(at, 'properties', name)
    return declareProperty(name, required.has(name), property, propertyAt)
  })
}

/** One property: its doc comment, its name and its type. */
export function declareProperty(name: string, required: boolean, schema: Schema, at: string, description = schema.description): DeclaredLine[] {
  return [
    ...docComment([describeSchema({ ...schema, description }), ...asides(schema)]),
    ...declareSchema(`${quoteName(name)}${required ? '' : '?'}: `, schema, at),
  ]
}

/** A field's name, what it is, and how it is counted or spelled. */
export function describeSchema(schema: Schema): string {
  const { 'x-unit': unit, 'x-format': format, maxLength } = schema
  const measures = measuresOf({ unit, format, maxLength })
  return `${printFieldText(schema)}${measures.length > 0 ? `（${measures.join('；')}）` : ''}`
}

/** What a reader has to know of a value and its type does not say. */
function asides(schema: Schema): string[] {
  const meanings = Object.entries(schema['x-enum-descriptions'] ?? {})
  if (schema['x-encrypted'] && schema.contentSchema)
    return ['以 APIv3 密钥加密（AEAD_AES_256_GCM），解密后为 JSON']
  return [
    ...meanings.length > 0 ? [meanings.map(([value, meaning]) => `- \`${value}\` ${meaning}`).join('\n')] : [],
    ...schema['x-encrypted'] ? ['需用微信支付公钥加密后传输'] : [],
    ...holdsJson(schema) ? ['内容为 JSON 字符串'] : [],
  ]
}

function simpleType(schema: Schema): string {
  if (schema.enum)
    return schema.enum.map(literal).join(' | ')
  switch (schema.type) {
    case 'integer':
    case 'number':
      return 'number'
    case 'string':
    case 'boolean':
      return schema.type
    case 'object':
      return ANY_OBJECT
    default:
      return UNKNOWN
  }
}

function withBrackets(type: string, brackets: string): string {
  return brackets && type.includes(' | ') ? `(${type})${brackets}` : `${type}${brackets}`
}

function literal(value: unknown): string {
  return typeof value === 'string' ? `'${value.replaceAll('\\', '\\\\').replaceAll('\'', '\\\'')}'` : String(value)
}
