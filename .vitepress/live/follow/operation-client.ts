import type { ListedProduct } from '../build/operation-list.ts'
import { operations } from 'virtual:operation-list'
import { fetchText } from '../fetch-text.ts'

let loading: Promise<ListedProduct[]> | undefined

/**
 * All operations of the site with their examples, loaded once.
 *
 * @throws if they cannot be loaded; it may be tried again
 */
export function loadOperations(): Promise<ListedProduct[]> {
  return loading ??= load().catch((error: unknown) => {
    loading = undefined
    throw error
  })
}

async function load(): Promise<ListedProduct[]> {
  return JSON.parse(await fetchText(operations)) as ListedProduct[] // written by the site's build
}
