import type { Operation } from '../model/operation.ts'
import type { Schema } from '../model/schema.ts'
import type { ExampleCall, FormPart } from './call.ts'
import type { Place } from './places.ts'
import type { Unreadable } from './read-literal.ts'
import { requestSchema } from '../model/operation.ts'
import { elementOf, holdsJson, isFile } from '../model/schema.ts'
import { callRules } from './call-rules.ts'
import { unreadable } from './read-literal.ts'

/**
 * Holds a call against what its operation's tables say and no type does: which
 * texts are encrypted, and what the parts of a form are.
 *
 * @param call the call
 * @param places where its values are written
 * @param operation the operation
 */
export function checkCall(call: ExampleCall, places: readonly Place[], operation: Operation): Unreadable[] {
  const found = places.flatMap((place): Unreadable[] => {
    const schema = schemaAt(place.path, call, operation)
    const name = [...place.path].reverse().find(token => !/^\d+$/.test(token)) ?? ''
    if (!schema)
      return [] // the compiler knows no such field either
    if (place.kind === 'text' && schema['x-encrypted'])
      return [finding(callRules.notEncrypted(name), place)]
    return place.kind === 'encrypted' && !schema['x-encrypted'] ? [finding(callRules.needlesslyEncrypted(name), place)] : []
  })
  const form = call.body?.type === 'form' ? requestSchema(operation, 'multipart/form-data') : undefined
  return [...found, ...form && call.body?.type === 'form' ? checkForm(call.body.parts, form, places) : []].sort((a, b) => a.start - b.start)
}

function checkForm(parts: readonly FormPart[], form: Schema, places: readonly Place[]): Unreadable[] {
  const properties = form.properties ?? {}
  const whole = places.find(({ path }) => path.length === 1 && path[0] === 'form')
  const missing = (form.required ?? []).filter(name => !parts.some(part => part.name === name))
  return [
    ...missing.length > 0 && whole ? [finding(callRules.missingPart(missing), whole)] : [],
    ...parts.flatMap((part, i): Unreadable[] => {
      const place = places.find(({ path, kind }) => kind === 'field' && path.length === 2 && path[0] === 'form' && path[1] === String(i))!
      if (!Object.hasOwn(properties, part.name))
        return [finding(callRules.unknownPart(part.name, Object.keys(properties)), place)]
      const schema = properties[part.name]!
      if (!holdsJson(schema)) {
        const wantsFile = isFile(elementOf(schema))
        if (wantsFile === (part.content.type === 'file'))
          return []
        return [finding(wantsFile ? callRules.partIsFile(part.name) : callRules.partIsNoFile(part.name), place)]
      }
      return part.content.type === 'json' ? checkFields(part.name, schema, places, i) : [finding(callRules.partIsJson(part.name), place)]
    }),
  ]
}

/** The fields of a part that is JSON: as it is a constant, the compiler lets it have more than it may. */
function checkFields(part: string, schema: Schema, places: readonly Place[], index: number): Unreadable[] {
  return places.flatMap(({ path, kind, ...place }): Unreadable[] => {
    if (kind !== 'field' || path[0] !== 'form' || path[1] !== String(index) || path.length === 2)
      return []
    const parent = schemaIn(schema, path.slice(2, -1))
    const owner = parent?.contentSchema ?? parent
    const name = path.at(-1)!
    return owner?.properties && !Object.hasOwn(owner.properties, name) ? [finding(callRules.unknownPartField(name, part), place)] : []
  })
}

/** What the table says of the value that a path leads to. */
function schemaAt([root, ...path]: readonly string[], call: ExampleCall, operation: Operation): Schema | undefined {
  const parameter = (location: string): Schema | undefined => operation.parameters?.find(({ name, in: where }) => where === location && name === path[0])?.schema
  switch (root) {
    case 'path':
      return schemaIn(parameter('path'), path.slice(1))
    case 'query':
      return schemaIn(parameter('query'), path.slice(1))
    case 'headers':
      return schemaIn(parameter('header'), path.slice(1))
    case 'baseURL':
      return operation['x-base-uri']?.schema
    case 'form': {
      const name = call.body?.type === 'form' ? call.body.parts[Number(path[0])]?.name : undefined
      return name === undefined ? undefined : schemaIn(requestSchema(operation, 'multipart/form-data'), [name, ...path.slice(1)])
    }
    default:
      return schemaIn(requestSchema(operation, 'application/json'), path)
  }
}

function schemaIn(schema: Schema | undefined, [token, ...rest]: readonly string[]): Schema | undefined {
  if (!schema || token === undefined)
    return schema
  const owner = schema.contentSchema ?? schema
  if (owner.type === 'array')
    return schemaIn(owner.items, rest)
  return owner.properties && Object.hasOwn(owner.properties, token) ? schemaIn(owner.properties[token], rest) : undefined
}

function finding(rule: Parameters<typeof unreadable>[0], { start, length }: Pick<Place, 'start' | 'length'>): Unreadable {
  return unreadable(rule, { start, end: start + length })
}
