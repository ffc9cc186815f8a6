import { TAB_ATTRIBUTE, TAB_KEY } from '../tab-memory.ts'

/**
 * Keeps all examples in the language that the reader has chosen, across pages and
 * reloads. Which one is shown is up to the styles, by an attribute of the root
 * element; here that attribute follows the reader, and the tabs follow it.
 */
export function startExampleTabs(): void {
  window.addEventListener('change', ({ target }) => {
    const tab = target instanceof HTMLInputElement ? target.dataset.tab : undefined
    if (tab)
      choose(tab)
  })
}

function choose(tab: string): void {
  document.documentElement.setAttribute(TAB_ATTRIBUTE, tab)
  try {
    localStorage.setItem(TAB_KEY, tab)
  }
  catch {
    // Storage is switched off: the choice holds for this page.
  }
  markChosen()
}

/**
 * Marks the chosen tab of each example, for keyboards and screen readers. Called
 * for every page: the script of the head has chosen before there was one.
 */
export function markChosen(): void {
  const chosen = document.documentElement.getAttribute(TAB_ATTRIBUTE)
  if (!chosen)
    return
  for (const input of document.querySelectorAll<HTMLInputElement>(`.example-tabs input[data-tab="${CSS.escape(chosen)}"]`))
    input.checked = true
}
