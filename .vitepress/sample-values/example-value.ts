import type { Schema } from '../model/schema.ts'
import type { Literal, LiteralObject } from './literal.ts'
import { holdsJson, isScalarOf } from '../model/schema.ts'
import { mapEncrypted } from './map-encrypted.ts'

export interface ExampleValueOptions {
  /** Values that are known already, by the field's name: they stand wherever a field of that name may have them. */
  known?: LiteralObject
  /**
   * Whether fields that need not be there are there.
   *
   * @default true
   */
  optional?: boolean
}

/** How deep an object may stand in others, for documents that contain themselves. */
const MAX_DEPTH = 12

/**
 * A plausible value that is valid against a schema: for fields of the API by
 * their names, else by their types. The same schema always gives the same value.
 *
 * @param schema a schema of the reference
 * @param name the field's name, `''` for the whole
 * @param options what is known already
 * @see https://json-schema.org/draft/2020-12/json-schema-validation
 */
export function exampleValue(schema: Schema, name = '', options: ExampleValueOptions = {}): Literal {
  return valueOf(schema, name, options, 0)
}

function valueOf(schema: Schema, name: string, options: ExampleValueOptions, depth: number): Literal {
  if (holdsJson(schema))
    return JSON.stringify(valueOf(schema.contentSchema ?? { type: 'object' }, name, options, depth + 1))
  const known = options.known?.[name]
  if (known !== undefined && mayBe(schema, known))
    return known
  if (schema.examples?.length)
    return schema.examples[0] as Literal // JSON by definition
  if (schema.enum?.length)
    return schema.enum[0]!
  switch (schema.type) {
    case 'object':
      return objectOf(schema, options, depth)
    case 'array':
      return depth > MAX_DEPTH ? [] : [valueOf(schema.items ?? {}, singular(name), options, depth + 1)]
    case 'integer':
    case 'number':
      return numberNamed(name)
    case 'boolean':
      return true
    default:
      return stringNamed(name)
  }
}

function objectOf(schema: Schema, options: ExampleValueOptions, depth: number): LiteralObject {
  const object: LiteralObject = {}
  if (depth > MAX_DEPTH)
    return object
  const { optional = true } = options
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
    if (optional || schema.required?.includes(name))
      object[name] = valueOf(property, name, options, depth + 1)
  }
  return object
}

/** Whether a value that is known is of the kind that a schema wants. */
function mayBe(schema: Schema, value: Literal): boolean {
  if (schema.enum)
    return (schema.enum as Literal[]).includes(value) // a literal or none
  return isScalarOf(schema.type, value) // objects and lists are made of their own fields
}

function singular(name: string): string {
  return name.replace(/_list$/, '').replace(/s$/, '')
}

/** Amounts are in fen. */
const NUMBERS: [name: RegExp, value: number][] = [
  [/(?:^|_)(?:amount|total|fee|price|balance|refund|discount|cost)(?:_|$)/, 100],
  [/(?:^|_)(?:limit|page_size|size|quantity|count|num|number)$/, 10],
  [/offset$/, 0],
  [/(?:^|_)(?:percent|percentage|ratio|rate)(?:_|$)/, 10],
  [/timestamp$/, 1795190400],
]

function numberNamed(name: string): number {
  return NUMBERS.find(([pattern]) => pattern.test(name))?.[1] ?? 1
}

const STRINGS: [name: RegExp, value: string][] = [
  [/(?:^|_)appid$/, 'wx1234567890abcdef'],
  [/^sub_mchid$/, '1900000002'],
  [/(?:^|_)mchid$/, '1900000001'],
  [/openid$/, 'oExample0Openid0000000000001'],
  [/^service_id$/, '500001'],
  [/^(?:out_)?(?:authorization|request|trade|order|refund|batch|transfer|bill)\w*_(?:no|code|id)$/, 'EXAMPLE20261120000001'],
  [/(?:_time|_at|^time_\w+)$/, '2026-11-20T12:00:00+08:00'],
  [/date$/, '2026-11-20'],
  [/currency/, 'CNY'],
  [/(?:_url|_uri|^url|^link)$/, 'https://merchant.example.com/notify'],
  [/email/, 'service@merchant.example.com'],
  [/(?:mobile|phone)/, '00000000000'],
  [/(?:hash_value|sha256|digest)$/, 'a'.repeat(64)],
  [/(?:token|ticket)$/, 'EXAMPLE_TOKEN_0000000001'],
  [/(?:_id|_no|_code|^id|^no|^code)$/, 'EXAMPLE0001'],
  [/(?:_name|^name)$/, '示例名称'],
  [/(?:description|desc|remark|reason|detail|title|body)$/, '示例说明'],
]

function stringNamed(name: string): string {
  return STRINGS.find(([pattern]) => pattern.test(name))?.[1] ?? 'EXAMPLE'
}

/** Base64 of a text that says what it stands for. */
const CIPHERTEXT = 'RVhBTVBMRV9DSVBIRVJURVhUXzAwMDAwMDAwMDAwMDAwMDE='

/** A value with a ciphertext in the place of each text that its schema says is encrypted. */
export function withCiphertexts(schema: Schema, value: Literal): Literal {
  return mapEncrypted(schema, value, () => CIPHERTEXT)
}
