const KEY = 'reference:sidebar'

/** The groups of the sidebar that were open when they were seen last, in this tab of the browser. */
export function openGroups(): string[] {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? '[]')
    return Array.isArray(kept) ? kept.filter(group => typeof group === 'string') : []
  }
  catch {
    return [] // storage is switched off, or somebody else has written there
  }
}

/** Keeps which groups are open. */
export function keepOpen(groups: Iterable<string>): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify([...groups]))
  }
  catch {
    // Storage is switched off: what is open holds for this page.
  }
}
