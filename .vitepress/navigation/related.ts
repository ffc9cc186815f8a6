import type { ReferenceDocument } from '../page/read-document.ts'
import type { Endpoint } from './endpoint.ts'
import type { EntryGroup, PageEntry } from './families.ts'
import type { FollowingNotification } from './following.ts'
import type { SiteNavigation } from './site-navigation.ts'
import { pathParameters } from '../model/path-template.ts'
import { linkTo, pathSubject } from '../model/subject.ts'
import { answerFields, bodyFields, endpointsOf } from './endpoint.ts'
import { placeIn } from './families.ts'
import { following, nameOf, notificationsOf } from './following.ts'

/** What is in the path of an operation for partners, and not in that of the same one for merchants. */
const PARTNER = /\/partner(?:\/|-)/

/** A call that asks for an opinion, and makes nothing that could be queried afterwards. */
const ASKS = /\/(?:exposure|(?:assess|check|estimate|validate|verify)-[\w-]+)$/

/** So many calls of a notification are named; of more than that, the products that they belong to. */
const MOST_CALLS = 8

/**
 * What a reader of a page may want next: the same operation for the other kind of
 * caller, the query for what has been created, and the notification that follows; and
 * from a notification back to the calls that it follows. Told from what paths, tables
 * and front matter say: a relation that they do not bear out is left out.
 *
 * @param reference what pages and their places are told from
 * @param reference.document the reference
 * @param reference.navigation where its pages stand
 * @returns the page's link → its relations; pages without any are not there
 */
export function relatedPages(reference: { document: ReferenceDocument['document'], navigation: Pick<SiteNavigation, 'families'> }): Map<string, EntryGroup[]> {
  const { document, navigation: { families } } = reference
  const endpoints = endpointsOf(document)
  const counterparts = counterpartsOf(endpoints)
  const queries = queriesOf(endpoints)
  const notifications = notificationsOf(document)
  const related = new Map<string, EntryGroup[]>()
  const relate = (link: string, title: string, entries: readonly PageEntry[]): void => {
    const groups = related.get(link) ?? []
    addTo(groups, title, entries)
    if (groups.length > 0)
      related.set(link, groups)
  }
  const calls = new Map<FollowingNotification, Endpoint[]>()
  for (const endpoint of endpoints) {
    const link = linkTo(pathSubject(endpoint.path))
    const counterpart = counterparts.get(endpoint)
    if (counterpart)
      relate(link, PARTNER.test(counterpart.path) ? '服务商的同一接口' : '直连商户的同一接口', [counterpart.entry])
    relate(link, '查询', queriesFor(endpoint, queries).map(({ entry }) => entry))
    const next = following(endpoint, notifications)
    relate(link, '随后的通知', next.map(({ entry }) => entry))
    for (const notification of next)
      calls.set(notification, [...calls.get(notification) ?? [], endpoint])
  }
  for (const notification of notifications) {
    const { entry, follows } = notification
    const own = inOrder(calls.get(notification) ?? [], follows)
    const isNamed = own.length <= MOST_CALLS
    const products = families.filter(({ link, path }) => link && (follows?.includes(`${path}/`)
      || (!isNamed && own.some(call => placeIn(families, call.entry.link.replace(/#.*/, ''))?.path === path))))
    relate(entry.link, '相关接口', isNamed ? own.map(call => call.entry) : [])
    relate(entry.link, '相关产品', products.map(({ title, link }) => ({ title, link })))
    for (const { link, path } of families)
      relate(link, '相关通知', follows?.includes(`${path}/`) ? [entry] : [])
  }
  return related
}

/** The calls of a notification in the order in which its page names them. */
function inOrder(calls: readonly Endpoint[], follows: readonly string[] = []): Endpoint[] {
  return calls.toSorted((a, b) => follows.indexOf(nameOf(a)) - follows.indexOf(nameOf(b)))
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
  if (call.method === 'get' || ASKS.test(call.path))
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
