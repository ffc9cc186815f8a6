import type { SearchRecord } from './search-record.ts'
import { compareText } from '../diagnostics/problem.ts'

/** Where most payments begin. Among equals, these come first, in this order. */
export const FIRST = [
  '/v3/pay/transactions/jsapi/',
  '/v3/pay/transactions/out-trade-no/',
  '/v3/pay/transactions/',
  '/v3/refund/',
  'TRANSACTION.SUCCESS/',
  'REFUND.SUCCESS/',
  '/v3/pay/',
  '/v3/combine-transactions/',
  '/v3/bill/',
  '/v3/fund-app/mch-transfer/',
  '/v3/profitsharing/',
  '/v3/payscore/',
  '/v3/marketing/favor/',
]

/** Cross-border payment has an operation of the same name for nearly every domestic one. */
export const LAST = ['/v3/global/', '/v3/transactions/', '/v3/refunds/', '/v3/merchants/', '/v3/settle/', '/v3/statements/', '/v3/customs/']

/**
 * Sorts records into the order in which equals are shown: by what they are needed
 * for, by the order of the products, the shorter path first. What is deprecated comes
 * last.
 *
 * @param records the records
 * @param families the titles of all products, in the order in which the site lists them
 */
export function sortByProminence(records: readonly SearchRecord[], families: readonly string[]): SearchRecord[] {
  const place = new Map(families.map((family, i) => [family, i]))
  return records
    .map(record => ({ record, rank: rankOf(record), family: place.get(record.family) ?? families.length }))
    .sort((a, b) => a.rank - b.rank || a.family - b.family || a.record.path.length - b.record.path.length || compareText(a.record.path, b.record.path))
    .map(({ record }) => record)
}

function rankOf({ path, deprecated }: SearchRecord): number {
  if (deprecated)
    return FIRST.length + 2
  const isBelow = (folder: string): boolean => `${path}/`.startsWith(folder)
  const first = FIRST.findIndex(isBelow)
  if (first >= 0)
    return first
  return FIRST.length + (LAST.some(isBelow) ? 1 : 0)
}
