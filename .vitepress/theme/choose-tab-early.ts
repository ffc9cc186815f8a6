import { formsOf, LANGUAGES, TAB_IDS } from '../languages/languages.ts'
import { TAB_ATTRIBUTE, TAB_KEY, TAB_PARAMETER } from './tab-memory.ts'

/** What a link may say besides the ids of tabs: a language stands for one of its forms. */
const ALIASES = Object.fromEntries(LANGUAGES.flatMap((language) => {
  const names = [language.id, ...language.aliases ?? []].filter(name => !TAB_IDS.includes(name))
  return names.map(name => [name, formsOf(language)[0]!.id])
}))

/**
 * The script that chooses the reader's language before a page is painted, so that
 * nothing jumps: what a link says, else what was chosen last. `?lang=php` keeps a
 * form of PHP that was chosen before.
 */
export const chooseTabEarly = `(() => {
  try {
    const tabs = ${JSON.stringify(TAB_IDS)}, aliases = ${JSON.stringify(ALIASES)}
    const last = localStorage.getItem(${JSON.stringify(TAB_KEY)})
    const asked = new URLSearchParams(location.search).get(${JSON.stringify(TAB_PARAMETER)})
    const kept = asked && last && last.startsWith(asked + '-') ? last : aliases[asked] || asked
    const tab = tabs.includes(kept) ? kept : last
    if (tabs.includes(tab))
      document.documentElement.setAttribute(${JSON.stringify(TAB_ATTRIBUTE)}, tab)
    if (tabs.includes(kept))
      localStorage.setItem(${JSON.stringify(TAB_KEY)}, kept)
  } catch {}
})()`
