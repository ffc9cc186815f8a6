import type { Router } from 'vitepress'
import { withBase } from 'vitepress'
import { linkOf } from '../../navigation/addresses.ts'

/**
 * Goes to the address of a page that VitePress has found at another one, with a slash
 * or an extension at its end, though the host had nothing there but its page for wrong
 * addresses. What VitePress has loaded would be empty: it is what a page needs besides
 * its own HTML.
 */
export function leaveMisplacedPage(router: Router): void {
  // The pages of a built site have a content; the one for wrong addresses has none.
  if (!import.meta.env.PROD || document.querySelector('#app')?.hasChildNodes())
    return
  const asked = location.pathname
  router.onAfterRouteChange = () => {
    router.onAfterRouteChange = undefined
    const { relativePath, isNotFound } = router.route.data
    const address = new URL(withBase(linkOf(relativePath)), location.origin)
    // A host that has nothing at the page's own address would be asked again and again.
    if (!isNotFound && address.pathname !== asked)
      location.replace(address.pathname + location.search + location.hash)
  }
}
