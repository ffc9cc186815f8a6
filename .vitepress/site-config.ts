import type { DefaultTheme, HeadConfig, MarkdownRenderer, UserConfigFn } from 'vitepress'
import { fileURLToPath } from 'node:url'
import { endpointPlugin } from './markdown/endpoint.ts'
import { exampleTabsPlugin } from './markdown/example-tabs.ts'
import { fieldTablePlugin } from './markdown/field-table.ts'
import { hoverRenderer } from './markdown/hover-renderer.ts'
import { permalink } from './markdown/permalink.ts'
import { responseExamplePlugin } from './markdown/response-example.ts'
import { StaticHtml } from './markdown/static-html.ts'
import { StaticPopups } from './markdown/static-popups.ts'
import { typedExamples } from './markdown/typed-examples.ts'
import { typedPagesPlugin } from './markdown/typed-pages.ts'
import { withNavigation } from './navigation/page-navigation.ts'
import { layoutOf } from './project/layout.ts'
import { Project } from './project/project.ts'
import { projectPlugin } from './project/vite-plugin.ts'
import { markdown } from './reference/markdown.ts'
import { localSearch } from './search/local-search.ts'
import { chooseTabEarly } from './theme/choose-tab-early.ts'
import { interfaceTexts } from './theme/interface-texts.ts'

/** Absolute path of a component of the theme. */
const component = (name: string): string => fileURLToPath(new URL(`./theme/components/${name}`, import.meta.url))

function icon(base: string): HeadConfig {
  return ['link', { rel: 'icon', href: `${base}favicon.svg`, type: 'image/svg+xml' }]
}

export interface SiteOptions {
  /** Absolute path of the project. */
  root: string
  /**
   * Whether examples are checked and explained. Without, they are highlighted
   * only: what types cost is measured against that.
   *
   * @default true
   */
  types?: boolean
}

/** The configuration of the site: what wires the parts of this folder into VitePress. */
export function siteConfig({ root, types = true }: SiteOptions): UserConfigFn<DefaultTheme.Config> {
  return ({ command }) => {
    const project = new Project(layoutOf(root))
    const popups = new StaticPopups()
    const staticHtml = new StaticHtml()
    let md: MarkdownRenderer

    return {
      lang: 'zh-CN',
      title: '微信支付接口参考',
      titleTemplate: ':title | 微信支付接口参考',
      description: '微信支付开放接口参考：参数表即类型，示例经编译器逐一校验',
      srcDir: 'docs',
      cleanUrls: true,
      // Rendering is one thread's work: more pages at once take memory, and no less time.
      buildConcurrency: 8,
      markdown: {
        ...markdown,
        // A page is rendered twice for a build. While it is being developed, what it
        // says may change without it: its examples have the types of other pages.
        cache: command === 'build',
        anchor: { permalink },
        config(renderer) {
          md = renderer
          typedPagesPlugin(renderer, {
            explain: (file, source) => project.explainPage(file, source),
            takePopups: (page, html) => popups.take(page, html),
            lift: html => staticHtml.lift(html),
          })
          markdown.config(renderer)
          endpointPlugin(renderer)
          exampleTabsPlugin(renderer, {
            scenes: (path, method) => project.examples.scenes(path, method),
            operation: (path, method) => project.operation(path, method),
            signatureGuide: () => project.page('guide/signature.md') ? '/guide/signature' : undefined,
            code: staticHtml,
          })
          responseExamplePlugin(renderer, {
            response: (path, method) => project.examples.response(path, method),
            errors: path => project.errorCodes(path),
            code: staticHtml,
          })
          fieldTablePlugin(renderer)
        },
        shikiSetup: highlighter => staticHtml.setup(highlighter),
        codeTransformers: [
          ...types
            ? [typedExamples({
                explanation: (language, text) => project.explanation(language, text),
                renderer: hoverRenderer({ renderInline: text => md.renderInline(text) }),
              })]
            : [],
          staticHtml.transformer(),
        ],
      },
      transformHtml(html, _, { page }) {
        // The bundles are written; from here on, memory goes into HTML.
        project.forgetExplanations()
        staticHtml.forget()
        return popups.addTo(html, page)
      },
      // The base is known for a build alone; the development server has none.
      head: [...command === 'serve' ? [icon('/')] : [], ['script', {}, chooseTabEarly]],
      transformHead: ({ siteData }) => [icon(siteData.base)],
      transformPageData: pageData => withNavigation(pageData, project.navigation),
      themeConfig: {
        ...interfaceTexts,
        nav: [
          { text: '指南', link: '/guide/getting-started', activeMatch: '^/guide/' },
          { text: '接口', link: '/openapi/', activeMatch: '^/openapi/' },
        ],
        // The sidebar itself is made from the pages; this says which of them have one.
        sidebar: {
          '/guide/': [{ text: '指南', link: '/guide/getting-started' }],
          '/openapi/': [{ text: '接口', link: '/openapi/' }],
        },
        search: { provider: 'local', options: localSearch() },
      },
      vite: {
        // Found late, it would reload the page that first shows a hover.
        optimizeDeps: { include: ['@floating-ui/dom'] },
        plugins: [projectPlugin(project, { markdown: () => md, types }), popups.plugin(), staticHtml.plugin()],
        resolve: {
          // The two parts of the default theme that have texts of their own, or a link for every page.
          alias: [
            { find: /^.*\/VPSidebar\.vue$/, replacement: component('SiteSidebar.vue') },
            { find: /^.*\/VPDocFooter\.vue$/, replacement: component('SiteDocFooter.vue') },
          ],
        },
      },
    }
  }
}
