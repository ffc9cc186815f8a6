const KEY = 'recent-searches'
const KEPT = 5

/** What has been searched for with success, the last first. */
export function recentSearches(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]')
    return Array.isArray(kept) ? kept.filter(text => typeof text === 'string').slice(0, KEPT) : []
  }
  catch {
    return [] // storage is switched off, or somebody else has written there
  }
}

/** Keeps what somebody has searched for and found. */
export function keepSearch(text: string): void {
  try {
    localStorage.setItem(KEY, JSON.stringify([text, ...recentSearches().filter(other => other !== text)].slice(0, KEPT)))
  }
  catch {
    // Storage is switched off: there is nothing to remember.
  }
}
