/**
 * Cuts text into the terms that the search index holds and that a query asks for.
 *
 * Chinese is not written in words, so a run of it becomes its single characters
 * and all pairs of neighbours: any word is found wherever it stands inside a
 * phrase. Names and paths are kept whole and also cut at `_`, `-`, `/` and
 * `.`: `authorization_code` is found by `code`, `/v3/payscore/permissions` by
 * `payscore`.
 *
 * Runs in the browser too, where VitePress brings it as text: it must not use
 * anything from outside itself.
 */
export function tokenize(text: string): string[] {
  const terms: string[] = []
  const runs = text.toLowerCase().match(/\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}_/{}.-])+/gu) ?? []
  for (const run of runs) {
    if (/^\p{Script=Han}/u.test(run)) {
      const characters = Array.from(run)
      terms.push(...characters)
      for (let i = 0; i + 1 < characters.length; i++)
        terms.push(characters[i]! + characters[i + 1]!)
      continue
    }
    const whole = run.replace(/^[./{}-]+|[./{}-]+$/g, '')
    const parts = whole.split(/[_/{}.-]+/).filter(Boolean)
    terms.push(...whole ? [whole] : [], ...parts.length > 1 ? parts : [])
  }
  return terms
}

/**
 * Cuts a query: as {@link tokenize}, but of a run of Chinese only the pairs, which
 * say more than single characters; a single one stays.
 */
export function tokenizeQuery(text: string): string[] {
  const terms: string[] = []
  const runs = text.toLowerCase().match(/\p{Script=Han}+|[^\s\p{Script=Han}]+/gu) ?? []
  for (const run of runs) {
    const characters = Array.from(run)
    if (!/^\p{Script=Han}/u.test(run)) {
      const whole = run.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
      if (whole)
        terms.push(whole)
    }
    else if (characters.length === 1) {
      terms.push(run)
    }
    else {
      for (let i = 0; i + 1 < characters.length; i++)
        terms.push(characters[i]! + characters[i + 1]!)
    }
  }
  return terms
}
