/** A path or an address that somebody has typed or pasted. */
export interface PathQuery {
  /** In upper case, if it was given. */
  method?: string
  segments: readonly string[]
}

/**
 * Reads a query as a path: `/v3/pay/transactions/jsapi`, a part of it with a slash, a
 * whole address with its query string, or a request line that begins with the method.
 *
 * @returns nothing if it is none
 */
export function pathQuery(text: string): PathQuery | undefined {
  const [, method, rest = ''] = /^(?:(get|post|put|patch|delete)\s+)?(\S+)$/i.exec(text) ?? []
  const address = rest
    .replace(/^(?:https?:)?\/\/[^/]*/i, '')
    .replace(/^[\w-]+(?:\.[\w-]+)+(?::\d+)?\//, '/')
    .replace(/[?#].*$/, '')
  if (!address.includes('/') || /\p{Script=Han}/u.test(address))
    return undefined
  const segments = decode(address).split('/').filter(Boolean)
  return segments.length > 0 ? { ...method && { method: method.toUpperCase() }, segments } : undefined
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  }
  catch {
    return text // a lone %, while somebody is still typing
  }
}

/**
 * How well a path of the API is the one that was meant, from 0 to 1: the whole path,
 * with anything in the place of its parameters; then its beginning, as far as it has
 * been typed; then a part from its inside.
 *
 * @param query the segments that were typed
 * @param path the path: `/v3/pay/transactions/id/{transaction_id}`
 */
export function matchPath(query: readonly string[], path: string): number {
  const segments = path.split('/').filter(Boolean)
  const literals = (start: number): number => query.filter((typed, i) => same(typed, segments[start + i])).length
  const fits = (start: number, matches: (typed: string, segment: string, isLast: boolean) => boolean): boolean =>
    query.length <= segments.length - start && query.every((typed, i) => matches(typed, segments[start + i]!, i === query.length - 1))
  const isPart = (typed: string, segment: string): boolean => same(typed, segment) || isParameter(segment)
  const isBeginning = (typed: string, segment: string, isLast: boolean): boolean => isPart(typed, segment) || (isLast && segment.toLowerCase().startsWith(typed.toLowerCase()))

  if (query.length === segments.length && fits(0, isPart))
    return 0.9 + 0.1 * literals(0) / segments.length
  if (fits(0, isBeginning))
    return 0.8 - 0.01 * Math.min(10, segments.length - query.length)
  for (let start = 1; start <= segments.length - query.length; start++) {
    // A part that says nothing but parameters would be found everywhere.
    if (same(query[0]!, segments[start]) && fits(start, isBeginning))
      return (start + query.length === segments.length ? 0.6 : 0.5) - 0.01 * Math.min(10, segments.length - query.length)
  }
  return 0
}

function same(typed: string, segment: string | undefined): boolean {
  return segment !== undefined && typed.toLowerCase() === segment.toLowerCase()
}

function isParameter(segment: string): boolean {
  return segment.startsWith('{')
}
