/** How many objects and lists may stand in each other. No document comes near. */
const MAX_DEPTH = 64

/**
 * Reads JSON from a stranger.
 *
 * @returns the value in a box, for it may be anything; nothing if the text is no
 *   JSON or so deep that what walks over it would run out of stack
 */
export function parseJson(text: string): { value: unknown } | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return isTooDeep(value) ? undefined : { value }
  }
  catch {
    return undefined
  }
}

function isTooDeep(value: unknown): boolean {
  let level = [value]
  for (let depth = 0; depth <= MAX_DEPTH; depth++) {
    level = level.flatMap(node => node !== null && typeof node === 'object' ? Object.values(node) : [])
    if (level.length === 0)
      return false
  }
  return true
}
