/**
 * A table of GitHub Flavored Markdown.
 *
 * @param head the titles of the columns
 * @param rows cells, as {@link tableCell} makes them
 * @see https://github.github.com/gfm/#tables-extension-
 */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n')
}

/** Inline Markdown as a cell: on one line, and with no bar that would end it. */
export function tableCell(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ').replace(/(?<!\\)\|/g, '\\|')
}
