/** How deep a value may be, so that whoever walks down it comes back. */
const MAX_DEPTH = 1000

/**
 * How many objects and lists a value holds if everything that it shares is
 * written out.
 *
 * @returns `Infinity` if it contains itself, or is deeper than anyone writes
 */
export function expandedSize(value: unknown): number {
  const sizes = new Map<object, number>()
  const measure = (part: unknown, depth: number): number => {
    if (typeof part !== 'object' || part === null)
      return 0
    if (depth > MAX_DEPTH)
      return Number.POSITIVE_INFINITY
    const known = sizes.get(part)
    if (known !== undefined)
      return known
    sizes.set(part, Number.POSITIVE_INFINITY) // until it is known: whoever meets it again is inside of it
    const size = Object.values(part).reduce<number>((sum, member) => sum + measure(member, depth + 1), 1)
    sizes.set(part, size)
    return size
  }
  return measure(value, 0)
}
