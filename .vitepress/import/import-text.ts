/** Controls that no one sees, and those that turn the direction of a text, behind which another may hide. */
// eslint-disable-next-line no-control-regex
const UNSEEN = /[\u0000-\u0008\u000E-\u001F\u007F-\u009F\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g

/** The beginning of what ends a script: VitePress puts front matter into one. */
const END_OF_SCRIPT = /<\/(?=script)/gi

/**
 * A text of a foreign document as one line, which front matter may hold.
 *
 * @returns `''` for what is no text
 */
export function plainLine(text: unknown): string {
  return typeof text === 'string' ? text.replace(/\p{Surrogate}/gu, '\uFFFD').replace(UNSEEN, '').replace(/\s+/g, ' ').replace(END_OF_SCRIPT, '< /').trim() : ''
}

/** What Markdown leaves as it is: code between as many backticks as it began with. */
const CODE = /((?<!`)(`+)[^`](?:.*?[^`])??\2(?!`))/

/**
 * A text of a foreign document as one line of a page, which is Markdown in a Vue
 * template: what would become code there stays text, and images, which would be
 * fetched from elsewhere, become links.
 *
 * @returns `''` for what is no text
 */
export function importText(text: unknown): string {
  const line = plainLine(text)
  const parts = line.split(CODE)
  return parts
    // Of three parts, the first is text, the second code, and the third its backticks once more.
    .flatMap((part, i) => i % 3 === 0 ? [escapeText(part, i > 0)] : i % 3 === 1 ? [escapeCode(part)] : [])
    .join('')
    .replace(/\{([^{}]*)\}$/, '&#123;$1&#125;') // at the end of a cell, braces are attributes
}

/** Code knows no entities; templates look into it all the same. */
function escapeCode(code: string): string {
  return code.replace(/\{(?=\{)/g, '{ ').replace(/\\+\|/g, '|')
}

function escapeText(text: string, isBehindCode: boolean): string {
  return text
    .replace(/\{\{/g, '&#123;&#123;')
    .replace(/</g, '&lt;')
    .replace(/!\[/g, '[')
    // A cell ends at a bar, unless this is in front of it.
    .replace(/\\(?=\||$)/g, '&#92;')
    // So they are behind what has a tag of its own.
    .replace(/([*_~)\]])\{/g, '$1&#123;')
    .replace(/^\{/, isBehindCode ? '&#123;' : '{')
}

/** An imported text as a paragraph of its own: what would begin a list, a heading or a container there does not. */
export function importParagraph(text: string): string {
  return text
    .replace(/^(#{1,6}(?:\s|$)|[-+*](?:\s|$)|([-*_]) ?(?:\2 ?){2,}$|[>|]|~{3,}|`{3,}|:{3,}|\[\[|\[[^\]]*\]:|=+$)/, '\\$1')
    .replace(/^(\d{1,9})([.)](?:\s|$))/, '$1\\$2')
}
