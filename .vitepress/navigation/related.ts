import type { ReferenceDocument } from '../reference/read-document.ts'
import type { Endpoint } from './endpoint.ts'
import type { EntryGroup, PageEntry } from './families.ts'
import { pathParameters } from '../reference/grammar.ts'
import { answerFields, bodyFields, endpointsOf } from './endpoint.ts'
import { following, notificationsOf } from './following.ts'

/** What is in the path of an operation for partners, and not in that of the same one for merchants. */
const PARTNER = /\/partner(?:\/|-)/

/**
 * What a reader of a page may want next: the same operation for the other kind of
 * caller, the query for what has been created, and the notification that follows. Told
 * from what paths and tables say: a relation that they do not bear out is left out.
 *
 * @param document the reference
 * @returns the page's link → its relations; pages without any are not there
 */
export function relatedPages(document: ReferenceDocument['document']): Map<string, EntryGroup[]> {
  const endpoints = endpointsOf(document)
  const counterparts = counterpartsOf(endpoints)
  const queries = queriesOf(endpoints)
  const notifications = notificationsOf(document)
  const related = new Map<string, EntryGroup[]>()
  for (const endpoint of endpoints) {
    const link = `/openapi${endpoint.path}`
    const groups = related.get(link) ?? []
    const counterpart = counterparts.get(endpoint)
    if (counterpart)
      addTo(groups, PARTNER.test(counterpart.path) ? '服务商的同一接口' : '直连商户的同一接口', [counterpart.entry])
    addTo(groups, '查询', queriesFor(endpoint, queries).map(({ entry }) => entry))
    addTo(groups, '随后的通知', following(endpoint, notifications).map(({ entry }) => entry))
    if (groups.length > 0)
      related.set(link, groups)
  }
  return related
}

function addTo(groups: EntryGroup[], title: string, entries: readonly PageEntry[]): void {
  const known = groups.find(group => group.title === title)
  const fresh = entries.filter(({ link }) => !known?.entries.some(entry => entry.link === link))
  if (known)
    known.entries.push(...fresh)
  else if (fresh.length > 0)
    groups.push({ title, entries: fresh })
}

/**
 * The operation of the other kind of caller. Paths for partners are those for merchants
 * with a segment that says so, `/v3/pay/partner/transactions/…`, or with it before a
 * name, `/v3/partner-transfer/…`.
 */
function counterpartsOf(endpoints: readonly Endpoint[]): Map<Endpoint, Endpoint> {
  const byName = new Map(endpoints.map(endpoint => [`${endpoint.method} ${endpoint.path}`, endpoint]))
  const counterparts = new Map<Endpoint, Endpoint>()
  for (const endpoint of endpoints.filter(({ path }) => PARTNER.test(path))) {
    const merchant = byName.get(`${endpoint.method} ${endpoint.path.replace(PARTNER, '/')}`)
    if (!merchant)
      continue
    counterparts.set(endpoint, merchant)
    counterparts.set(merchant, endpoint)
  }
  return counterparts
}

/**
 * The operations that read, by what they lead to: their own path, and the collection of
 * which they read one.
 */
function queriesOf(endpoints: readonly Endpoint[]): Map<string, Endpoint[]> {
  const queries = new Map<string, Endpoint[]>()
  for (const query of endpoints.filter(({ method }) => method === 'get')) {
    const collection = collectionOf(query.path)
    for (const path of collection === undefined ? [] : [query.path, collection])
      queries.set(path, [...queries.get(path) ?? [], query])
  }
  return queries
}

/**
 * The queries that find what a call has made or changed: `…/orders/id/{order_id}` finds
 * what `…/orders` makes, what `…/orders/jsapi` makes, and what `…/orders/id/{order_id}/close`
 * closes, if all that it has to be told is what the call sends or is answered.
 */
function queriesFor(call: Endpoint, queries: ReadonlyMap<string, readonly Endpoint[]>): Endpoint[] {
  if (call.method === 'get')
    return []
  const parent = call.path.slice(0, call.path.lastIndexOf('/'))
  const known = { ...bodyFields(call.operation), ...answerFields(call.operation) }
  const own = pathParameters(call.path)
  return [call.path, parent]
    .flatMap(path => queries.get(path) ?? [])
    .filter(({ path }) => path !== call.path && pathParameters(path).every(name => own.includes(name) || Object.hasOwn(known, name)))
}

/** The collection that a path leads to one of, without the segment that only names the parameter: `out-trade-no/{out_trade_no}`. */
function collectionOf(path: string): string | undefined {
  const [, collection, segment, parameter] = /^(.*)\/([^/]+)\/\{([^/{}]+)\}$/.exec(path) ?? []
  if (collection === undefined)
    return undefined
  return parameter!.endsWith(segment!.replaceAll('-', '_')) ? collection : `${collection}/${segment}`
}
