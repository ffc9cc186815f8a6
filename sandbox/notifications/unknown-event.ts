import { distance } from 'fastest-levenshtein'
import { UserError } from '../../.vitepress/diagnostics/user-error.ts'

/** How many are suggested. */
const MAX_SUGGESTIONS = 3

/**
 * Says that there is no notification of a type, and what was probably meant.
 *
 * @param event what was asked for
 * @param events the types that there are
 */
export function unknownEvent(event: string, events: readonly string[]): UserError {
  const wanted = event.toUpperCase()
  const near = events
    .map(name => ({ name, distance: distanceOf(wanted, name) }))
    .filter(({ distance }) => distance <= Math.max(2, wanted.length / 3))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, MAX_SUGGESTIONS)
  const hint = near.length > 0 ? `Did you mean ${near.map(({ name }) => name).join(' or ')}?` : '--list tells of all.'
  return new UserError(`There is no notification ${event}. ${hint}`)
}

/** A part of a name is nearer to it than another name, and its beginning is nearest. */
function distanceOf(wanted: string, name: string): number {
  if (wanted.length < 3 || !name.includes(wanted))
    return distance(wanted, name)
  return name === wanted ? 0 : name.startsWith(wanted) ? 1 : 2
}
