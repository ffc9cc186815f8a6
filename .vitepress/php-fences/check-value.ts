import type { Parameter } from '../model/operation.ts'
import type { Schema } from '../model/schema.ts'
import type { PhpSpan } from './nodes.ts'
import type { PhpProblem } from './syntax.ts'
import type { PhpEntry, PhpValue } from './values.ts'
import { suggest } from '../diagnostics/suggest.ts'
import { pointer } from '../model/json-pointer.ts'
import { holdsJson, isFile, isScalarOf } from '../model/schema.ts'
import { phpRules } from './rules.ts'

/** A problem of a call, and the parts of the document that explain it. */
export interface Finding extends PhpProblem {
  /** JSON Pointers. */
  declared: string[]
}

/** A field as the document declares it. */
export interface DocumentedField {
  name: string
  required: boolean
  schema: Schema
  /** JSON Pointer of its row. */
  declared: string
  /** JSON Pointer of its schema. */
  at: string
  /** Whether it is sent as text, so that `'10'` is as good as `10`. */
  isText: boolean
}

/** The fields of an object; `undefined` if the document leaves them open. */
export function fieldsOfSchema(schema: Schema, at: string): DocumentedField[] | undefined {
  return schema.properties && Object.entries(schema.properties).map(([name, property]) => ({
    name,
    required: schema.required?.includes(name) ?? false,
    schema: property,
    declared: pointer(at, 'properties', name),
    at: pointer(at, 'properties', name),
    isText: false,
  }))
}

/** The parameters of an operation that are in one place: the path, the query or the headers. */
export function fieldsOfParameters(parameters: readonly Parameter[] | undefined, location: string, operationAt: string): DocumentedField[] {
  return (parameters ?? []).flatMap((parameter, i) => {
    const at = pointer(operationAt, 'parameters', i)
    return parameter.in === location
      ? [{ name: parameter.name, required: parameter.required ?? false, schema: parameter.schema, declared: at, at: pointer(at, 'schema'), isText: true }]
      : []
  })
}

/** Holds a value against its field. What is computed may be anything. */
export function checkValue(value: PhpValue, field: DocumentedField): Finding[] {
  const { name, schema, isText } = field
  const mismatch = (wanted = describeSchema(schema)): Finding[] => [finding(phpRules.type(name, wanted, describeValue(value)), value, [field.declared])]
  switch (value.kind) {
    case 'dynamic':
      return []
    case 'file':
      return isFile(schema) || schema.type === undefined ? [] : mismatch()
    case 'encrypted':
      return checkLiteral(value, value.text, field)
    case 'encoded':
      if (schema.contentSchema)
        return checkValue(value.value, { ...field, schema: schema.contentSchema, at: pointer(field.at, 'contentSchema'), isText: false })
      return (schema.type === 'string' && !isFile(schema)) || schema.type === undefined ? [] : mismatch()
    case 'literal':
      return value.inexact === undefined ? checkLiteral(value, value.value, field) : [finding(phpRules.inexactNumber(value.inexact), value, [field.declared])]
    case 'empty':
      if (schema.type === 'object')
        return checkFields([], false, fieldsOfSchema(schema, field.at), name, value)
      return schema.type === 'array' || schema.type === undefined ? [] : mismatch()
    case 'list':
    case 'map':
      if (holdsJson(schema))
        return [finding(phpRules.notEncoded(name), value, [field.declared])]
      if (schema.type === 'array')
        return value.kind === 'list' ? value.items.flatMap(item => checkValue(item, itemOf(field))) : value.open ? [] : mismatch()
      if (schema.type === 'object')
        return value.kind === 'map' ? checkFields(value.entries, value.open, fieldsOfSchema(schema, field.at), name, value) : mismatch()
      return schema.type === undefined || isText ? [] : mismatch()
  }
}

/**
 * Holds the entries of an array against the fields of an object.
 *
 * @param entries what is written
 * @param isOpen whether there may be more than is written
 * @param fields the object's fields; `undefined` if it may have any
 * @param owner what the object is called
 * @param at where it is told that a field is missing
 */
export function checkFields(entries: readonly PhpEntry[], isOpen: boolean, fields: readonly DocumentedField[] | undefined, owner: string, at: PhpSpan): Finding[] {
  if (!fields)
    return []
  const absent = fields.filter(({ name }) => !entries.some(entry => entry.name === name))
  const meant = new Set<string>()
  const findings = entries.flatMap((entry) => {
    const field = fields.find(({ name }) => name === entry.name)
    if (field)
      return checkValue(entry.value, field)
    const suggestion = suggest(entry.name, absent.map(({ name }) => name))
    if (suggestion !== undefined)
      meant.add(suggestion)
    return [finding(phpRules.unknownField(entry.name, owner, suggestion), entry.at)]
  })
  const missing = isOpen ? [] : absent.filter(({ name, required }) => required && !meant.has(name))
  return [
    ...findings,
    ...findDuplicates(entries),
    ...missing.length > 0 ? [missingFields(missing, owner, at)] : [],
  ]
}

export function missingFields(fields: readonly DocumentedField[], owner: string, at: PhpSpan): Finding {
  return finding(phpRules.missingFields(fields.map(({ name }) => name), owner), at, fields.map(({ declared }) => declared))
}

export function findDuplicates(entries: readonly PhpEntry[]): Finding[] {
  return entries
    .filter((entry, i) => entries.findIndex(({ name }) => name === entry.name) < i)
    .map(({ name, at }) => finding(phpRules.duplicateField(name), at))
}

/** Puts a rule's message at the place in the code where the rule is broken. */
export function finding(rule: Omit<PhpProblem, keyof PhpSpan>, { start, length }: PhpSpan, declared: string[] = []): Finding {
  return { ...rule, start, length, declared }
}

function checkLiteral(at: PhpSpan, value: string | number | boolean | null, field: DocumentedField): Finding[] {
  const { name, schema, isText } = field
  if (isFile(schema))
    return [finding(phpRules.type(name, describeSchema(schema), spell(value)), at, [field.declared])]
  const literal = isText && typeof value === 'string' ? parseText(value, schema) : value
  if (schema.type !== undefined && !isScalarOf(schema.type, literal))
    return [finding(phpRules.type(name, describeSchema(schema), spell(value)), at, [field.declared])]
  if (!schema.enum || (literal !== null && schema.enum.includes(literal)))
    return []
  const allowed = schema.enum.map(spell)
  const near = typeof value === 'string' ? suggest(value.toUpperCase(), schema.enum.map(String)) : undefined
  return [finding(phpRules.value(name, allowed, spell(value), near && spell(near)), at, [field.declared])]
}

/** A text of the query, read as what its parameter is. */
function parseText(text: string, { type }: Schema): string | number | boolean {
  if ((type === 'integer' || type === 'number') && /^-?\d+(?:\.\d+)?$/.test(text))
    return Number(text)
  return type === 'boolean' && /^(?:true|false)$/.test(text) ? text === 'true' : text
}

/** The field of which a list is made. */
function itemOf(field: DocumentedField): DocumentedField {
  const schema = field.schema.items ?? {}
  return { ...field, name: `${field.name}[]`, schema, at: pointer(field.at, 'items') }
}

function describeSchema(schema: Schema): string {
  const { type, enum: literals } = schema
  if (isFile(schema))
    return 'the content of a file, `Utils::tryFopen(\'…\', \'r\')`'
  if (literals)
    return literals.length === 1 ? spell(literals[0]) : `one of ${literals.map(spell).join(', ')}`
  switch (type) {
    case 'integer':
      return 'an integer'
    case 'array':
      return 'a list'
    case 'object':
      return 'an array with keys'
    default:
      return `a ${String(type)}`
  }
}

function describeValue(value: PhpValue): string {
  switch (value.kind) {
    case 'literal':
      return spell(value.value)
    case 'list':
      return 'a list'
    case 'file':
      return 'the content of a file'
    case 'encoded':
      return 'a string that holds JSON'
    case 'empty':
      return 'an empty array'
    default:
      return 'an array with keys'
  }
}

/** A literal as PHP spells it. */
function spell(value: unknown): string {
  return typeof value === 'string' ? `\`'${value.replace(/[\\']/g, '\\$&')}'\`` : `\`${String(value)}\``
}
