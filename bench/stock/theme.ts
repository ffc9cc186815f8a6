import type { Theme } from 'vitepress'
import TwoslashFloatingVue from '@shikijs/vitepress-twoslash/client'
import '@shikijs/vitepress-twoslash/style.css'

/**
 * The site's theme with the component that stock Twoslash renders each hover as.
 *
 * @see https://shiki.style/packages/vitepress#twoslash
 */
export function stockTheme(site: Theme): Theme {
  return {
    ...site,
    async enhanceApp(context) {
      await site.enhanceApp?.(context)
      context.app.use(TwoslashFloatingVue)
    },
  }
}
