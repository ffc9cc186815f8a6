import type { OperationObject } from './openapi.ts'

/** Whether the operations of a page may still be used, and by whom. */
export interface Availability {
  deprecated: boolean
  /** The path to use in their place. */
  replacement?: string
  /** Who may use them, or for what: Markdown. */
  restricted?: string
}

/**
 * Reads what a page's front matter says under `deprecated` (`true`, or the path to use
 * instead) and `restricted` (a text).
 *
 * @param frontmatter all that it says
 * @returns `undefined` if it says something else there
 */
export function readAvailability(frontmatter: Record<string, unknown>): Availability | undefined {
  const { deprecated = false, restricted } = frontmatter
  const replacement = typeof deprecated === 'string' && /^\/[^\s/]/.test(deprecated) ? deprecated : undefined
  if (typeof deprecated !== 'boolean' && replacement === undefined)
    return undefined
  if (restricted !== undefined && (typeof restricted !== 'string' || restricted.trim() === ''))
    return undefined
  return {
    deprecated: deprecated !== false,
    ...replacement !== undefined && { replacement },
    ...restricted !== undefined && { restricted },
  }
}

/**
 * The same as an operation of the document says it.
 *
 * @see https://spec.openapis.org/oas/v3.1.1.html#operation-object `deprecated`
 */
export function availabilityFacts({ deprecated, replacement, restricted }: Availability): Pick<OperationObject, 'deprecated' | 'x-replaced-by' | 'x-restricted'> {
  return {
    ...deprecated && { deprecated },
    ...replacement !== undefined && { 'x-replaced-by': replacement },
    ...restricted !== undefined && { 'x-restricted': restricted },
  }
}
