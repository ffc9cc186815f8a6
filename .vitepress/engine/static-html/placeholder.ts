import { createHash } from 'node:crypto'

/** Placeholders in a text, wherever they stand. */
export const PLACEHOLDERS = /__STATIC_HTML_[0-9a-f]{16}__/g

/** A string of compiled code that is a placeholder and nothing else. */
export const WHOLE_STRINGS = /(["'`])(__STATIC_HTML_[0-9a-f]{16}__)\1/g

/** The attribute that Vue compiles a placeholder from, with what stands between it and the element's content. */
const BOUND = / v-html="'(__STATIC_HTML_[0-9a-f]{16}__)'"([^<>]*)>/g

/**
 * A name for a piece of HTML, made of what it holds: the names of scripts are made from it.
 *
 * @param content texts that say what the HTML is; equal ones are one piece
 */
export function placeholderOf(...content: string[]): string {
  const hash = createHash('sha256')
  for (const text of content)
    hash.update(text)
  return `__STATIC_HTML_${hash.digest('hex').slice(0, 16)}__`
}

/** Whether a text has a placeholder, or something that looks like one. */
export function hasPlaceholder(text: string): boolean {
  return text.includes('__STATIC_HTML_')
}

/** The attribute by which Vue's compiler gives an element the HTML that a placeholder stands for. */
export function boundTo(placeholder: string): string {
  return `v-html="'${placeholder}'"`
}

/** Puts HTML into the elements of a text that are {@link boundTo} placeholders. */
export function fillBound(html: string, htmlOf: (placeholder: string) => string): string {
  return html.replace(BOUND, (_, placeholder: string, attributes: string) => `${attributes}>${htmlOf(placeholder)}`)
}
