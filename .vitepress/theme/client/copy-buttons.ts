/** How long the button says that the text was copied, in milliseconds. */
const SHOWN_FOR = 2000

/**
 * Makes every `[data-copy]` button of the site copy that text, and the link of every
 * field its address. One listener for all pages, whatever stands on them.
 */
export function startCopyButtons(): void {
  const status = document.createElement('div')
  status.className = 'visually-hidden'
  status.setAttribute('role', 'status')
  document.body.append(status)

  document.addEventListener('click', async ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('button[data-copy], a.field-link') : null
    if (!button)
      return
    const text = button instanceof HTMLAnchorElement ? button.href : button.dataset.copy ?? ''
    const isCopied = await copy(text)
    status.textContent = isCopied ? `已复制 ${text}` : '复制失败'
    button.classList.toggle('copied', isCopied)
    setTimeout(() => {
      button.classList.remove('copied')
      status.textContent = ''
    }, SHOWN_FOR)
  })
}

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  }
  catch {
    return copyBySelection(text)
  }
}

/** For pages that are not served over HTTPS, where there is no `navigator.clipboard`. */
function copyBySelection(text: string): boolean {
  const field = document.createElement('textarea')
  field.value = text
  field.style.position = 'fixed'
  field.style.opacity = '0'
  document.body.append(field)
  field.select()
  const isCopied = document.execCommand('copy')
  field.remove()
  return isCopied
}
