const NOTICE = 'live-notice'

/**
 * Says something of an example, below it.
 *
 * @param block the example; without one, it is said at the top of the page
 * @param text what is said; nothing takes back what was said before
 */
export function showNotice(block: Element | null | undefined, text: string): void {
  const place = block?.parentElement ?? document.querySelector('.vp-doc')
  if (!place)
    return
  let notice = place.querySelector<HTMLElement>(`:scope > .${NOTICE}`)
  if (!notice) {
    notice = document.createElement('p')
    notice.className = NOTICE
    notice.setAttribute('role', 'status')
    place[block ? 'append' : 'prepend'](notice)
  }
  // It has to be there before anything is said in it.
  setTimeout(() => notice.textContent = text)
}
