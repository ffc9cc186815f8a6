import type { MarkdownEnv, MarkdownRenderer } from 'vitepress'
import pLimit from 'p-limit'
import { withPagePopups } from './current-popups.ts'

export interface TypedPagesOptions {
  /** Asks the compiler for what a page shows; resolves when it is known. */
  explain: (file: string, source: string) => Promise<void>
  /**
   * Takes the popups of a page, if they are to stand elsewhere than at its end.
   * A page's path is relative to the folder of the pages.
   *
   * @returns whether it has taken them
   */
  takePopups?: (relativePath: string, html: string) => boolean
  /** Takes what is static out of a rendered page. */
  lift?: (html: string) => string
  /**
   * Whether each page is rendered twice and stays as it is meanwhile: a build renders it
   * for the browser and for the server.
   *
   * @default false
   */
  rendersTwice?: boolean
}

/** A page that has been rendered, and what VitePress has been told of it besides. */
interface RenderedPage {
  source: string
  html: string
  env: MarkdownEnv
}

/**
 * How many pages are rendered at once. The bundler asks for all of them together;
 * a few keep the compiler busy, and the rest needs no memory until its turn comes.
 */
const AT_ONCE = 4

/**
 * Waits, before a page is rendered, for what the compiler knows of its examples:
 * Shiki's transformers cannot wait themselves. Afterwards puts the popups that
 * were collected meanwhile at the page's end.
 */
export function typedPagesPlugin(md: MarkdownRenderer, { explain, takePopups, lift = html => html, rendersTwice = false }: TypedPagesOptions): void {
  const renderAsync = md.renderAsync.bind(md)
  const limit = pLimit(AT_ONCE)
  // VitePress has a memory for this, which forgets the first pages of a large site before it needs them.
  const rendered = new Map<string, RenderedPage>()
  md.renderAsync = (source, env: MarkdownEnv) => limit(async () => {
    const file = env?.realPath ?? env?.path
    const known = rendered.get(file ?? '')
    if (known?.source === source) {
      rendered.delete(file!)
      Object.assign(env, known.env)
      return known.html
    }
    const html = await render(file, source, env)
    if (rendersTwice && file)
      rendered.set(file, { source, html, env: { ...env } })
    return html
  })

  async function render(file: string | undefined, source: string, env: MarkdownEnv): Promise<string> {
    if (file)
      await explain(file, source)
    const { html, popups } = await withPagePopups(() => renderAsync(source, env))
    const isTaken = env?.relativePath !== undefined && takePopups?.(env.relativePath, popups)
    return lift(html) + (isTaken ? '' : popups)
  }
}
