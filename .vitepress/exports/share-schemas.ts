import type { OpenAPIV3_1 } from 'openapi-types'
import { ERROR_NAME } from './error-responses.ts'

type SchemaObject = OpenAPIV3_1.SchemaObject & { contentSchema?: SchemaObject }

/** How long a field has to be, as JSON, to be worth a reference. */
const WORTH_SHARING = 100

/**
 * Writes fields that occur several times once, as components that are named after
 * them: a document is a fifth smaller, and generators make one type of `amount`
 * instead of hundreds.
 *
 * @param roots the bodies and answers of a document, in order
 * @returns how a body is written then, and the components; those are complete once all bodies have been asked for
 * @see https://spec.openapis.org/oas/v3.1.1.html#reference-object
 */
export function shareSchemas(roots: readonly OpenAPIV3_1.SchemaObject[]): { shared: (root: OpenAPIV3_1.SchemaObject) => OpenAPIV3_1.SchemaObject, schemas: Record<string, OpenAPIV3_1.SchemaObject> } {
  const counts = new Map<string, number>()
  const names = new Map<string, string>()
  const schemas: Record<string, OpenAPIV3_1.SchemaObject> = {}
  for (const root of roots)
    count(root)
  return { shared: root => inside(root), schemas }

  function count(schema: SchemaObject): void {
    for (const member of Object.values(schema.properties ?? {})) {
      const key = JSON.stringify(member)
      const times = (counts.get(key) ?? 0) + 1
      counts.set(key, times)
      // What is in a field that has been seen is shared with it.
      if (times === 1)
        count(member)
    }
    for (const part of parts(schema))
      count(part)
  }

  function inside(schema: SchemaObject): SchemaObject {
    const { properties, contentSchema } = schema
    return {
      ...schema,
      ...properties && { properties: Object.fromEntries(Object.entries(properties).map(([name, member]) => [name, field(name, member)])) },
      ...'items' in schema && schema.items && { items: inside(schema.items as SchemaObject) }, // written without references
      ...contentSchema && { contentSchema: inside(contentSchema) },
    } as SchemaObject // of the same type
  }

  function field(name: string, member: SchemaObject): OpenAPIV3_1.SchemaObject | OpenAPIV3_1.ReferenceObject {
    const key = JSON.stringify(member)
    if (key.length < WORTH_SHARING || (counts.get(key) ?? 0) < 2)
      return inside(member)
    const known = names.get(key) ?? freeName(name)
    if (!names.has(key)) {
      names.set(key, known)
      schemas[known] = inside(member)
    }
    return { $ref: `#/components/schemas/${known}` }
  }

  /** A name that a component may have, and none has yet. */
  function freeName(name: string): string {
    const base = name.replace(/[^\w.-]/g, '_')
    let free = base
    for (let n = 2; free in schemas || free === ERROR_NAME; n++)
      free = `${base}_${n}`
    schemas[free] = {} // taken, while its members are named
    return free
  }
}

function parts(schema: SchemaObject): SchemaObject[] {
  return [
    ...'items' in schema && schema.items ? [schema.items as SchemaObject] : [], // written without references
    ...schema.contentSchema ? [schema.contentSchema] : [],
  ]
}
