/**
 * A text of a foreign document as one line of a page, which is Markdown in a Vue
 * template: what would become code there stays text.
 *
 * @returns `''` for what is no text
 */
export function importText(text: unknown): string {
  if (typeof text !== 'string')
    return ''
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/\{\{/g, '&#123;&#123;')
    .replace(/</g, '&lt;')
    // At the end of a cell, braces are attributes.
    .replace(/\{([^{}]*)\}$/, '&#123;$1&#125;')
}
