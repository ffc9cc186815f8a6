import { createHash } from 'node:crypto'

/**
 * The popups of one page while it is being rendered: each distinct text once,
 * however many places of the page show it.
 */
export class PagePopups {
  private readonly popups = new Map<string, string>()

  /** Keeps a popup for the page, and gives the id that its triggers name. */
  add(popup: Popup): string {
    this.popups.set(popup.id, popup.html)
    return popup.id
  }

  /** All popups as hidden markup. */
  render(): string {
    if (this.popups.size === 0)
      return ''
    const items = [...this.popups].map(([id, html]) => `<div id="${id}">${html}</div>`)
    return `<div class="popups" hidden v-pre>${items.join('')}</div>`
  }
}

export interface Popup {
  id: string
  html: string
}

/** A popup of the given markup. Its id is made from it, so that equal popups are one. */
export function popup(html: string): Popup {
  return { id: `p-${createHash('sha256').update(html).digest('hex').slice(0, 8)}`, html }
}
