import type { DefaultTheme, MarkdownRenderer, UserConfigFn } from 'vitepress'
import type { SiteOptions } from '../../.vitepress/site-config.ts'
import { transformerTwoslash } from '@shikijs/vitepress-twoslash'
import path from 'pathe'
import ts from 'typescript'
import { HighlightedCode } from '../../.vitepress/engine/static-html/highlighted-code.ts'
import { StaticHtml } from '../../.vitepress/engine/static-html/static-html.ts'
import { siteConfig } from '../../.vitepress/site-config.ts'

/**
 * The site as it would be with Twoslash and VitePress as they come: Twoslash's own
 * transformer asks a compiler for each example, every tab is a fence like any
 * other, and what has been rendered goes through Vue.
 *
 * Everything else, pages and theme and plugins, is the site's.
 *
 * @see https://shiki.style/packages/vitepress#twoslash
 */
export function stockConfig({ root }: SiteOptions): UserConfigFn<DefaultTheme.Config> {
  return async (env) => {
    const site = await siteConfig({ root, types: false })(env)
    return {
      ...site,
      buildConcurrency: undefined, // VitePress' own
      markdown: {
        ...site.markdown,
        async config(md) {
          await site.markdown?.config?.(md)
          renderEachFence(md)
        },
        theme: undefined,
        shikiSetup: undefined,
        codeTransformers: [transformerTwoslash({ twoslashOptions: { compilerOptions: readCompilerOptions(path.join(root, 'snippets/tsconfig.json')) } })],
      },
    }
  }
}

/**
 * Has VitePress highlight each block that the site would highlight in pieces, and
 * leaves in the page what the site would lift out of it. The site makes these objects
 * itself, so it is their classes that are changed; no other site is built by this process.
 */
function renderEachFence(md: MarkdownRenderer): void {
  /** Of the page that is being rendered, which markdown-it tells nobody but its rules. */
  let highlight: typeof md.options.highlight
  const { render } = md.renderer
  md.renderer.render = function (tokens, options, env) {
    const outer = highlight
    highlight = options.highlight
    try {
      return render.call(this, tokens, options, env)
    }
    finally {
      highlight = outer
    }
  }
  const code: Pick<HighlightedCode, 'share'> = { share: (code, lang, frame) => frame(highlight?.(`${code}\n`, lang, '') ?? '') }
  const html: Pick<StaticHtml, 'lift'> = { lift: html => html }
  Object.assign(HighlightedCode.prototype, code)
  Object.assign(StaticHtml.prototype, html)
}

/** The options that all examples have. */
function readCompilerOptions(file: string): ts.CompilerOptions {
  const { config, error } = ts.readConfigFile(file, ts.sys.readFile)
  if (error)
    throw new Error(ts.flattenDiagnosticMessageText(error.messageText, '\n'))
  return ts.convertCompilerOptionsFromJson((config as { compilerOptions: unknown }).compilerOptions, path.dirname(file)).options // the project's own tsconfig.json
}
