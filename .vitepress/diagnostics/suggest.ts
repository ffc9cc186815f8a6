import { distance } from 'fastest-levenshtein'

/** The one of `names` that `text` was probably meant to be, if any is near. */
export function suggest(text: string, names: readonly string[]): string | undefined {
  const limit = Math.max(1, Math.floor(text.length / 3))
  const near = names
    .map(name => ({ name, distance: text.length >= 3 && name.startsWith(text) ? 1 : distance(text, name) }))
    .filter(candidate => candidate.distance <= limit)
    .sort((a, b) => a.distance - b.distance)
  return near[0]?.name
}
