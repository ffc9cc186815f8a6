/** A schema as a foreign document has it: anything that JSON Schema 2020-12 allows. */
export type ForeignSchema = Record<string, unknown>

/** Whether a value of a foreign document is an object. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A list of a foreign document; anything else is an empty one. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

/** Where a reference leads that has not been replaced, because there is nothing. */
export function danglingReference(value: unknown): string | undefined {
  return isObject(value) && typeof value.$ref === 'string' ? value.$ref : undefined
}
