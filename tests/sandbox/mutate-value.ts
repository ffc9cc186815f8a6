import type { Schema } from '../../.vitepress/model/schema.ts'
import type { Literal, LiteralObject } from '../../.vitepress/sample-values/literal.ts'
import type { SandboxKeys } from '../../sandbox/signing/keys.ts'
import { pointer } from '../../.vitepress/model/json-pointer.ts'
import { holdsJson } from '../../.vitepress/model/schema.ts'
import { isLiteralObject } from '../../.vitepress/sample-values/literal.ts'
import { maxPlaintext } from '../../sandbox/validation/encrypted-fields.ts'
import { encryptFor } from './signed-request.ts'

/** A value with one mistake. */
export interface MutantValue {
  mistake: string
  value: Literal
  /** JSON Pointer of what is wrong. */
  field: string
}

export interface MutationOptions {
  /** What encrypted fields are encrypted with. */
  keys: SandboxKeys
  /** Whether the value is written as a text, which is a text whatever it stands for. */
  isText: boolean
}

/**
 * A value with each required field left out, each type another, an unknown field in
 * each object, a literal that no enum has, a text longer than it may be, and what is
 * encrypted in plain text.
 *
 * @param schema the value's schema
 * @param value a value that is valid against it, with its encrypted fields encrypted
 * @param options how it is written
 * @param at JSON Pointer of the value
 */
export function mutateValue(schema: Schema, value: Literal, options: MutationOptions, at = ''): MutantValue[] {
  const where = at || 'the value'
  const wrong = (mistake: string, value: Literal): MutantValue => ({ mistake: `${where} ${mistake}`, value, field: at })
  const wrongType = options.isText && schema.type === 'string' ? [] : [wrong('of another type', schema.type === 'string' ? 1 : 'text')]
  if (schema['x-encrypted'])
    return [...wrongType, wrong('in plain text', 'text'), ...tooLongToEncrypt(schema, options.keys).map(text => wrong('too long', text))]
  if (holdsJson(schema) && typeof value === 'string') {
    const inner = schema.contentSchema ? mutateValue(schema.contentSchema, JSON.parse(value) as Literal, { ...options, isText: false }, at) : [] // JSON by what parses it
    return [...wrongType, wrong('that is no JSON', '{'), ...inner.map(mutant => ({ ...mutant, value: JSON.stringify(mutant.value) }))]
  }
  if (Array.isArray(value)) {
    const [first] = value
    const items = schema.items ?? {}
    const inner = first === undefined ? [] : mutateValue(items, first, options, pointer(at, 0))
    // One text is as good as a list of one.
    return [...options.isText ? [] : wrongType, ...inner.map(mutant => ({ ...mutant, value: [mutant.value] }))]
  }
  if (isLiteralObject(value))
    return [...wrongType, ...mutateObject(schema, value, options, at)]
  return [...wrongType, ...mutateScalar(schema, value).map(([mistake, value]) => wrong(mistake, value))]
}

function mutateObject(schema: Schema, value: LiteralObject, options: MutationOptions, at: string): MutantValue[] {
  if (!schema.properties)
    return []
  const missing = (schema.required ?? []).map(name => ({ mistake: `no ${pointer(at, name)}`, value: without(value, name), field: pointer(at, name) }))
  const unknown = { mistake: `an unknown field in ${at || 'the whole'}`, value: { ...value, nobody_knows: 1 }, field: pointer(at, 'nobody_knows') }
  const members = Object.entries(schema.properties).flatMap(([name, property]) => value[name] === undefined
    ? []
    : mutateValue(property, value[name], options, pointer(at, name)).map(mutant => ({ ...mutant, value: { ...value, [name]: mutant.value } })))
  return [...missing, unknown, ...members]
}

function mutateScalar({ enum: literals, maxLength }: Schema, value: Literal): [mistake: string, value: Literal][] {
  return [
    ...literals ? [['that no enum has', typeof literals[0] === 'number' ? -1 : 'NOBODY_KNOWS'] as [string, Literal]] : [],
    // Of the same characters, for what it looks like can tell which path is meant.
    ...maxLength !== undefined && typeof value === 'string' && !literals ? [['too long', (value[0] ?? 'a').repeat(maxLength + 1)] as [string, Literal]] : [],
  ]
}

/** What can be encrypted, but not be sent. */
function tooLongToEncrypt({ maxLength = Infinity }: Schema, keys: SandboxKeys): string[] {
  return maxLength < maxPlaintext(keys.platformPublicKey) ? [encryptFor(keys, 'a'.repeat(maxLength + 1))] : []
}

function without(object: LiteralObject, name: string): LiteralObject {
  return Object.fromEntries(Object.entries(object).filter(([key]) => key !== name))
}
