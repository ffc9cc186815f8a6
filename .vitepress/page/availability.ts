import { linkTo, subjectOf } from '../model/subject.ts'

/** Whether the operations of a page may still be used, and by whom. */
export interface Availability {
  deprecated: boolean
  /** What to use in their place: a path, or of a notification the type of another. */
  replacement?: string
  /** Who may use them, or for what: Markdown. */
  restricted?: string
}

/** What a reader is told of it: a title, and a sentence in Markdown. */
export interface AvailabilityNote {
  kind: 'deprecated' | 'restricted'
  title: string
  text: string
}

/** What a deprecated page is marked with, wherever it is named. */
export const DEPRECATED = '已废弃'

/** Whether a text can be a path of the API, or the type of a notification. */
export function isReplacement(text: string): boolean {
  return /^\/[^\s/`<>][^\s`<>]*$/.test(text) || /^[A-Z][\w-]*(?:\.[\w-]+)+$/.test(text)
}

/**
 * Reads what a page's front matter says under `deprecated` (`true`, or what to use
 * instead: a path, or the type of a notification) and `restricted` (a text).
 *
 * @param frontmatter all that it says
 * @returns `undefined` if it says something else there
 */
export function readAvailability(frontmatter: Record<string, unknown>): Availability | undefined {
  const { deprecated = false, restricted } = frontmatter
  const replacement = typeof deprecated === 'string' && isReplacement(deprecated) ? deprecated : undefined
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

/** What is said of it at the top of a page, in this order. */
export function availabilityNotes({ deprecated, replacement, restricted }: Availability): AvailabilityNote[] {
  return [
    ...deprecated ? [{ kind: 'deprecated', title: DEPRECATED, text: `不要用于新的接入${replacement === undefined ? '' : `，改用 [\`${replacement}\`](<${linkTo(subjectOf(replacement))}>)`}。` } as const] : [],
    ...restricted === undefined ? [] : [{ kind: 'restricted', title: '限定使用', text: restricted } as const],
  ]
}
