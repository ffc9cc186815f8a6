import type { Ref, ShallowRef } from 'vue'
import type { Findings } from '../../../search/browser/site-search.ts'
import { onBeforeUnmount, ref, shallowRef, watch } from 'vue'
import { forgetSearch, siteSearch } from './search-session.ts'

/** Time without a further keystroke after which a search begins, in milliseconds. */
const PAUSE = 20

export type SearchState = 'idle' | 'searching' | 'done' | 'failed'

export interface UseSearch {
  /** What has been found for the text, or for what it was before while that is not known. */
  findings: ShallowRef<Findings | undefined>
  state: Ref<SearchState>
  /** Searches again for the same text. */
  retry: () => void
}

/**
 * Searches while somebody types.
 *
 * @param text what has been typed
 * @param base the address of the site, with a slash at its end
 */
export function useSearch(text: Ref<string>, base: string): UseSearch {
  const findings = shallowRef<Findings>()
  const state = ref<SearchState>('idle')
  let timer = 0
  let latest = 0

  async function search(): Promise<void> {
    const own = ++latest
    if (text.value.trim() === '') {
      findings.value = undefined
      state.value = 'idle'
      return
    }
    state.value = 'searching'
    try {
      await siteSearch(base).find(text.value, (found) => {
        if (own === latest)
          findings.value = found
      })
      if (own === latest)
        state.value = 'done'
    }
    catch {
      forgetSearch()
      if (own === latest)
        state.value = 'failed'
    }
  }

  watch(text, () => {
    clearTimeout(timer)
    timer = window.setTimeout(search, PAUSE)
  })
  onBeforeUnmount(() => {
    clearTimeout(timer)
    latest++
  })
  return { findings, state, retry: () => void search() }
}
