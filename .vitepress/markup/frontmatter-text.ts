/** What front matter says in words under some key: nothing, if anything else stands there. */
export function frontmatterText(value: unknown): string {
  return typeof value === 'string' ? value.trim() : ''
}
