import type { ViteHotContext } from 'vite/types/hot.js'
import { HELLO_EVENT, PROBLEMS_EVENT } from '../../project/dev-events.ts'

/** The element that Vite shows its own errors in. */
interface ErrorOverlay extends HTMLElement {
  close: () => void
}

type ErrorOverlayConstructor = new (error: { message: string, stack: string, plugin?: string }) => ErrorOverlay

/**
 * Shows the problems of pages and examples over the site while it is being
 * developed, in the manner of Vite's own errors, and takes them away when they
 * are mended.
 */
export function startProblemOverlay(hot: ViteHotContext): void {
  let overlay: ErrorOverlay | undefined
  let report = ''

  function show(): void {
    overlay?.close()
    overlay = undefined
    const Overlay = customElements.get('vite-error-overlay') as ErrorOverlayConstructor | undefined // defined by Vite's client
    if (!report || !Overlay)
      return
    overlay = new Overlay({ message: '页面或示例有错误，改正后自动消失', stack: report, plugin: 'check' })
    document.body.append(overlay)
  }

  hot.on(PROBLEMS_EVENT, (latest: string) => {
    report = latest
    show()
  })
  // Vite takes every overlay away when it updates a module, mended or not.
  hot.on('vite:afterUpdate', show)
  hot.send(HELLO_EVENT)
}
