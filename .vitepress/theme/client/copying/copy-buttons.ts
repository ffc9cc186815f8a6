import { copyText, SHOWN_FOR, startStatus } from './copy-text.ts'

/**
 * Makes every `[data-copy]` button of the site copy that text, and the link of every
 * field its address. One listener for all pages, whatever stands on them.
 */
export function startCopyButtons(): void {
  startStatus()
  document.addEventListener('click', async ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('button[data-copy], a.field-link') : null
    if (!button)
      return
    const text = button instanceof HTMLAnchorElement ? button.href : button.dataset.copy ?? ''
    button.classList.toggle('copied', await copyText(text, text))
    setTimeout(() => button.classList.remove('copied'), SHOWN_FOR)
  })
}
