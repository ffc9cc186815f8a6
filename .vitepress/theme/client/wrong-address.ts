import type { PageAddress } from '../../search/browser/nearest-pages.ts'
import type { Catalogue } from '../../search/search-record.ts'
import { knownPages, nearestPages, samePage } from '../../search/browser/nearest-pages.ts'
import { siteRecords } from '../../search/browser/site-records.ts'
import { CATALOGUE_FILE, SEARCH_FOLDER } from '../../search/search-record.ts'

/** How many pages are suggested. */
const SHOWN = 5

/** What is known of an address at which there is no page. */
export interface WrongAddress {
  /** The page that it means, written otherwise. */
  same?: PageAddress
  /** Pages with addresses like it, the likeliest first. */
  nearest: PageAddress[]
}

/**
 * Looks for what an address may have meant.
 *
 * @param path the address, from the root of the site
 * @param base the address of the site, with a slash at its end
 * @throws if the list of all pages cannot be loaded
 */
export async function lookUpAddress(path: string, base: string): Promise<WrongAddress> {
  const response = await fetch(`${base}${SEARCH_FOLDER}/${CATALOGUE_FILE}`)
  if (!response.ok)
    throw new Error(`${CATALOGUE_FILE}: ${response.status}`)
  const pages = knownPages(siteRecords(await response.json() as Catalogue)) // written by the build that this script is of
  const same = samePage(path, pages)
  // A page that is there and could not be loaded is not looked for again and again.
  return { ...same && same.link !== path && { same }, nearest: nearestPages(path, pages, SHOWN) }
}
