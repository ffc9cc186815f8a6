import { SiteSearch } from '../../../search/browser/site-search.ts'
import { SEARCH_FOLDER } from '../../../search/search-record.ts'

let search: SiteSearch | undefined

/**
 * The search of this visit, started when it is first asked for.
 *
 * @param base the address of the site, with a slash at its end
 */
export function siteSearch(base: string): SiteSearch {
  return search ??= new SiteSearch(new URL(`${base}${SEARCH_FOLDER}/`, location.href).href)
}

/** Makes the next search start anew, after one that could not be loaded. */
export function forgetSearch(): void {
  search = undefined
}
