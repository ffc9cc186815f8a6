import type { EditedExample } from '../../../live/edit-link.ts'

/** Where what is edited is kept while its page is loaded again, for this tab alone. */
const KEY = 'reference:edit'

/** An example of a page, with the code that it was edited to. */
interface KeptEdit extends EditedExample {
  path: string
}

/** Keeps what is edited for the next time that this page is loaded; forgets what was kept before, if nothing is. */
export function keepEdit(edited: EditedExample | undefined): void {
  try {
    if (edited)
      sessionStorage.setItem(KEY, JSON.stringify({ ...edited, path: location.pathname } satisfies KeptEdit))
    else
      sessionStorage.removeItem(KEY)
  }
  catch {
    // Storage is switched off, or full.
  }
}

/** What was kept, if this page has been reloaded or come back to. It is kept no longer. */
export function takeKeptEdit(): EditedExample | undefined {
  try {
    const kept = sessionStorage.getItem(KEY)
    const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[] // that is what they are
    sessionStorage.removeItem(KEY)
    const { path, ...edited } = JSON.parse(kept ?? '{}') as KeptEdit // written by this module
    return path === location.pathname && navigation && /^(?:reload|back_forward)$/.test(navigation.type) ? edited : undefined
  }
  catch {
    return undefined
  }
}
