import type { JSONSchema7Definition } from 'json-schema'
import type { ForeignSchema } from '../documents/foreign.ts'
import mergeAllOf from 'json-schema-merge-allof'
import { isObject, listOf } from '../documents/foreign.ts'
import { listed } from '../normalize/schema-types.ts'

/**
 * The parts of an `allOf` in one schema, with what stands beside them: that has the
 * last word on texts, and its fields come behind those of the parts.
 *
 * @param foreign a schema that does not contain itself
 * @throws if no value can be of all parts
 */
export function mergeParts(foreign: ForeignSchema): ForeignSchema {
  const { title, description, allOf, ...rest } = foreign
  const parts = [...listOf(allOf), rest] as JSONSchema7Definition[] // what they are is looked at where they are read
  const merged = mergeAllOf({ allOf: parts }, {
    ignoreAdditionalProperties: true,
    resolvers: { defaultResolver: (values: unknown[], path) => path.at(-1) === 'const' ? sameValue(values) : values[0] },
  }) as ForeignSchema // a schema, and no boolean: `rest` is none
  const order = fieldNames(foreign)
  const properties = isObject(merged.properties) ? merged.properties : undefined
  return {
    ...merged,
    ...title !== undefined && { title },
    ...description !== undefined && { description },
    ...properties && { properties: Object.fromEntries(Object.entries(properties).sort(([a], [b]) => order.indexOf(a) - order.indexOf(b))) },
  }
}

/** A constant, of which there can be one. */
function sameValue(values: unknown[]): unknown {
  if (new Set(values).size > 1)
    throw new Error(`Could not resolve values for path:"const". They are probably incompatible. Values: ${listed(values)}`)
  return values[0]
}

/** The names of the fields of an `allOf`, in the order in which they are written. */
function fieldNames(foreign: unknown): string[] {
  if (!isObject(foreign))
    return []
  const own = isObject(foreign.properties) ? Object.keys(foreign.properties) : []
  return [...new Set([...listOf(foreign.allOf).flatMap(fieldNames), ...own])]
}
