/**
 * How many objects and lists a value holds if everything that it shares is
 * written out.
 *
 * @returns `Infinity` if it contains itself
 */
export function expandedSize(value: unknown): number {
  const sizes = new Map<object, number>()
  const measure = (part: unknown): number => {
    if (typeof part !== 'object' || part === null)
      return 0
    const known = sizes.get(part)
    if (known !== undefined)
      return known
    sizes.set(part, Number.POSITIVE_INFINITY) // until it is known: whoever meets it again is inside of it
    const size = Object.values(part).reduce<number>((sum, member) => sum + measure(member), 1)
    sizes.set(part, size)
    return size
  }
  return measure(value)
}
