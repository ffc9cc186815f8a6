/** How long a reader is told that something was copied, in milliseconds. */
export const SHOWN_FOR = 2000

let status: HTMLElement | undefined
let timer = 0

/** Makes the place that screen readers are told in. It has to be there before anything is said in it. */
export function startStatus(): void {
  status = document.createElement('div')
  status.className = 'visually-hidden'
  status.setAttribute('role', 'status')
  document.body.append(status)
}

/**
 * Copies a text, and tells whether it was.
 *
 * @param text the text; if it has yet to come, the browser waits for it
 * @param name what is said to have been copied
 */
export async function copyText(text: string | Promise<string>, name: string): Promise<boolean> {
  const isCopied = await copy(text)
  tell(isCopied ? `已复制 ${name}` : '复制失败')
  return isCopied
}

function tell(message: string): void {
  if (!status)
    return
  clearTimeout(timer)
  status.textContent = message
  timer = window.setTimeout(() => status?.replaceChildren(), SHOWN_FOR)
}

async function copy(text: string | Promise<string>): Promise<boolean> {
  try {
    await (typeof text === 'string' ? navigator.clipboard.writeText(text) : writeLater(text))
    return true
  }
  catch {
    return text instanceof Promise ? text.then(copyBySelection, () => false) : copyBySelection(text)
  }
}

/**
 * Some browsers let nobody copy who has waited since the click: they are given the promise.
 *
 * @see https://webkit.org/blog/10855/async-clipboard-api/
 */
async function writeLater(text: Promise<string>): Promise<void> {
  const blob = text.then(text => new Blob([text], { type: 'text/plain' }))
  blob.catch(() => {}) // told by the clipboard, or by who copies without it
  await navigator.clipboard.write([new ClipboardItem({ 'text/plain': blob })])
}

/** For pages that are not served over HTTPS, where there is no `navigator.clipboard`. */
function copyBySelection(text: string): boolean {
  const focused = document.activeElement
  const field = document.createElement('textarea')
  field.value = text
  field.style.position = 'fixed'
  field.style.opacity = '0'
  document.body.append(field)
  field.select()
  const isCopied = document.execCommand('copy')
  field.remove()
  if (focused instanceof HTMLElement)
    focused.focus({ preventScroll: true })
  return isCopied
}
