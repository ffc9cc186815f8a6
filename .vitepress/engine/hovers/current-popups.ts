import { AsyncLocalStorage } from 'node:async_hooks'
import { PagePopups } from './page-popups.ts'

const rendering = new AsyncLocalStorage<PagePopups>()

/**
 * Renders a page and collects its popups meanwhile. Shiki's transformers are told
 * nothing of the page that they work for, hence the asynchronous context.
 */
export async function withPagePopups(render: () => Promise<string>): Promise<{ html: string, popups: string }> {
  const popups = new PagePopups()
  const html = await rendering.run(popups, render)
  return { html, popups: popups.render() }
}

/** The popups of the page that is being rendered, if one is. */
export function currentPopups(): PagePopups | undefined {
  return rendering.getStore()
}
