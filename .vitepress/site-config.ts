import type { BundledLanguage } from 'shiki'
import type { Plugin } from 'vite'
import type { DefaultTheme, HeadConfig, MarkdownRenderer, TransformContext, UserConfigFn } from 'vitepress'
import type { AllCompilerFiles } from './live/build/compiler-files.ts'
import type { NavigatedPageData } from './navigation/page-navigation.ts'
import { TOKEN_THEME, tokenClasses, tokenColoursPlugin } from './engine/highlighting/token-theme.ts'
import { hoverRenderer } from './engine/hovers/hover-renderer.ts'
import { StaticPopups } from './engine/hovers/static-popups.ts'
import { typedExamples } from './engine/hovers/typed-examples.ts'
import { typedPagesPlugin } from './engine/hovers/typed-pages.ts'
import { HighlightedCode } from './engine/static-html/highlighted-code.ts'
import { PlainCode, plainCode } from './engine/static-html/plain-code.ts'
import { staticHtmlPlugin } from './engine/static-html/static-html-plugin.ts'
import { StaticHtml } from './engine/static-html/static-html.ts'
import { writeSiteExports } from './exports/site-exports.ts'
import { TYPES_PACKAGE } from './exports/types-package.ts'
import { pathOfUrl } from './files/url-path.ts'
import { ContentPolicy } from './hosting/content-policy.ts'
import { writeHeaderFiles } from './hosting/header-files.ts'
import { LANGUAGES } from './languages/languages.ts'
import { readCompilerFiles } from './live/build/compiler-files.ts'
import { leanGrammars } from './live/build/lean-grammars.ts'
import { LIVE_PACKAGES, livePlugin, liveWorkerPlugin } from './live/build/live-plugin.ts'
import { listOperations } from './live/build/operation-list.ts'
import { USUAL_HEADER } from './live/usual-header.ts'
import { endpointPlugin } from './markdown/endpoint.ts'
import { exampleTabsPlugin } from './markdown/example-tabs.ts'
import { fieldDictionaryPlugin } from './markdown/field-dictionary.ts'
import { fieldOccurrences } from './markdown/field-occurrences.ts'
import { fieldTablePlugin } from './markdown/field-table.ts'
import { frontmatterTextPlugin } from './markdown/frontmatter-text.ts'
import { operationColumnsPlugin } from './markdown/operation-columns.ts'
import { permalink } from './markdown/permalink.ts'
import { responseExamplePlugin } from './markdown/response-example.ts'
import { screenshotPlugin } from './markdown/screenshots.ts'
import { plainDescription } from './markup/inline-text.ts'
import { markdown } from './markup/markdown.ts'
import { pathSubject } from './model/subject.ts'
import { pageHead } from './navigation/page-head.ts'
import { withNavigation } from './navigation/page-navigation.ts'
import { relatedPages } from './navigation/related.ts'
import { assertServable, layoutOf } from './project/layout.ts'
import { readPageDates } from './project/page-dates.ts'
import { Project } from './project/project.ts'
import { siteAddress } from './project/site-address.ts'
import { sitemapOf } from './project/sitemap.ts'
import { uncachedVueCompiler } from './project/uncached-vue-compiler.ts'
import { projectPlugin } from './project/vite-plugin.ts'
import { siteSearchFiles } from './search/search-plugin.ts'
import { chooseTabEarly } from './theme/choose-tab-early.ts'
import { hoverTexts, interfaceTexts } from './theme/interface-texts.ts'
import { lightOnPaper } from './theme/light-on-paper.ts'
import { tabStylesPlugin } from './theme/tab-styles.ts'

/** Absolute path of a component of the theme. */
const component = (name: string): string => pathOfUrl(new URL(`./theme/components/${name}`, import.meta.url))

function icon(base: string): HeadConfig {
  return ['link', { rel: 'icon', href: `${base}favicon.svg`, type: 'image/svg+xml' }]
}

/** What the head of a page says of it, where it has one: not if it is the answer to a wrong address. */
function headOf({ pageData, siteData }: TransformContext, address: URL | undefined): HeadConfig[] {
  const { relativePath, title, description, isNotFound, navigation } = pageData as NavigatedPageData // made by withNavigation
  const { title: siteTitle, description: about, base } = siteData
  return isNotFound
    ? []
    : pageHead({ relativePath, title, description, trail: navigation?.trail ?? [] }, { title: siteTitle, description: about, base, ...address && { address } })
}

/** A `rel=alternate` link to the page as Markdown, which is served at the path of its source. */
function markdownLink({ pageData: { relativePath }, siteData: { base } }: TransformContext, project: Project): HeadConfig[] {
  return project.page(relativePath) ? [['link', { rel: 'alternate', href: `${base}${relativePath}`, type: 'text/markdown' }]] : []
}

/** Sets `fetchpriority` on scripts: the style sheet comes first, and a page can be read as soon as that is there. */
function withLowPriorityScripts(html: string): string {
  return html.replace(/<(?:script type="module"|link rel="modulepreload") /g, '$&fetchpriority="low" ')
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
  /**
   * Whether code has colours. Without, and without types, a page is rendered for the
   * least that it can be.
   *
   * @default true
   */
  highlighting?: boolean
}

const TITLE = '微信支付接口参考'
const DESCRIPTION = '微信支付开放接口参考：参数表即类型，示例经编译器逐一校验'

/** The configuration of the site: what wires the parts of this folder into VitePress. */
export function siteConfig({ root, types = true, highlighting = true }: SiteOptions): UserConfigFn<DefaultTheme.Config> {
  return ({ command }) => {
    const layout = layoutOf(root)
    assertServable(layout, command)
    const project = new Project(layout)
    const popups = new StaticPopups()
    const staticHtml = new StaticHtml()
    const code = highlighting ? new HighlightedCode(staticHtml) : new PlainCode(staticHtml)
    const address = siteAddress()
    // Git has its answer long before the pages are rendered.
    const dates = address && command === 'build' ? readPageDates(project.layout.docs) : undefined
    let md: MarkdownRenderer
    const search = siteSearchFiles(project, () => md)
    const policy = new ContentPolicy()
    const compilerFiles = (): AllCompilerFiles => readCompilerFiles(project.layout, project.declarations)
    const live = (): Plugin => livePlugin({
      files: async () => project.derived(compilerFiles),
      declarations: async () => project.declarations,
      operations: async () => listOperations({
        families: project.navigation.families,
        operation: (path, method) => project.operation(pathSubject(path), method),
        scenes: (path, method) => project.examples.scenes(pathSubject(path), method),
      }),
      declarationsFolder: TYPES_PACKAGE,
    })

    return {
      lang: 'zh-CN',
      title: TITLE,
      titleTemplate: `:title | ${TITLE}`,
      description: DESCRIPTION,
      srcDir: 'docs',
      cleanUrls: true,
      // Rendering is one thread's work: more pages at once take memory, and no less time.
      buildConcurrency: 8,
      markdown: {
        ...markdown,
        languages: [...new Set<BundledLanguage>([...markdown.languages, ...LANGUAGES.map(({ grammar }) => grammar)])],
        // While a page is being developed, what it says may change without it: its examples
        // have the types of other pages. A build remembers for itself what it needs twice.
        cache: false,
        anchor: { permalink },
        config(renderer) {
          md = renderer
          typedPagesPlugin(renderer, {
            explain: (file, source) => project.explainPage(file, source),
            takePopups: (page, html) => popups.take(page, html),
            lift: html => staticHtml.lift(html),
            rendersTwice: command === 'build',
          })
          markdown.config(renderer)
          frontmatterTextPlugin(renderer)
          endpointPlugin(renderer)
          exampleTabsPlugin(renderer, {
            scenes: (subject, method) => project.examples.scenes(subject, method),
            operation: (subject, method) => project.operation(subject, method),
            signatureGuide: () => project.page('guide/signature.md') ? '/guide/signature' : undefined,
            code,
          })
          responseExamplePlugin(renderer, {
            response: (subject, method) => project.examples.response(subject, method),
            notification: event => project.examples.notification(event),
            errors: subject => project.errorCodes(subject),
            code,
          })
          operationColumnsPlugin(renderer)
          screenshotPlugin(renderer, { publicFolder: `${project.layout.docs}/public` })
          fieldTablePlugin(renderer, { dictionary: () => project.dictionary })
          fieldDictionaryPlugin(renderer, {
            dictionary: () => project.dictionary,
            occurrences: () => project.derived(fieldOccurrences),
          })
        },
        theme: TOKEN_THEME,
        ...!highlighting && { highlight: plainCode },
        shikiSetup: highlighter => code.setup(highlighter),
        codeTransformers: [
          ...types
            ? [typedExamples({
                explanation: (language, text) => project.explanation(language, text),
                usualHeader: USUAL_HEADER,
                renderer: hoverRenderer({
                  texts: hoverTexts,
                  renderInline: text => md.renderInline(text),
                  highlightInline: (type, options, context) => code.inline(type, 'ts', options, context),
                }),
              })]
            : [],
          tokenClasses(),
          code.transformer(),
        ],
      },
      transformHtml(html, _, { page }) {
        // The bundles are written; from here on, memory goes into HTML.
        project.forgetExplanations()
        const filled = withLowPriorityScripts(staticHtml.fill(popups.addTo(html, page)))
        policy.add(filled)
        return filled
      },
      async buildEnd({ outDir, site: { base } }) {
        await search.write(outDir)
        await writeSiteExports({ project, markdown: md, title: TITLE, summary: DESCRIPTION }, { outDir, base })
        await writeHeaderFiles(outDir, policy)
      },
      // It would be done by a style sheet in the page, which no strict policy lets through.
      appearance: { disableTransition: false },
      // The base is known for a build alone; the development server has none.
      head: [...command === 'serve' ? [icon('/')] : [], ['script', {}, chooseTabEarly]],
      transformHead: context => [icon(context.siteData.base), ...markdownLink(context, project), ...headOf(context, address)],
      ...address && { sitemap: sitemapOf(address, dates) },
      transformPageData: pageData => ({ ...withNavigation(pageData, project.navigation, project.derived(relatedPages)), description: plainDescription(pageData.description) }),
      themeConfig: {
        ...interfaceTexts,
        nav: [
          { text: '指南', link: '/guide/getting-started', activeMatch: '^/guide/' },
          { text: '接口', link: '/openapi/', activeMatch: '^/openapi/' },
          { text: '通知', link: '/webhooks/', activeMatch: '^/webhooks/' },
          { text: '字段词典', link: '/fields/', activeMatch: '^/fields/' },
          { text: '演练场', link: '/playground' },
        ],
        // The sidebar itself is made from the pages; this says which of them have one.
        sidebar: {
          '/guide/': [{ text: '指南', link: '/guide/getting-started' }],
          '/openapi/': [{ text: '接口', link: '/openapi/' }],
          '/webhooks/': [{ text: '通知', link: '/webhooks/' }],
        },
      },
      ...command === 'build' && { vue: { compiler: uncachedVueCompiler } },
      vite: {
        css: { postcss: { plugins: [lightOnPaper] } },
        // Found late, they would reload the page that first shows a hover, or is none.
        optimizeDeps: { include: ['@floating-ui/dom', 'fastest-levenshtein', ...LIVE_PACKAGES] },
        plugins: [projectPlugin(project, { markdown: () => md, types }), popups.plugin(), staticHtmlPlugin(staticHtml, code), tokenColoursPlugin(), tabStylesPlugin(), search.plugin(), live(), { ...liveWorkerPlugin(), apply: 'serve' }],
        worker: {
          format: 'es',
          plugins: () => [live(), liveWorkerPlugin(), leanGrammars()],
          // Slicing libraries takes two seconds: that is known, and nothing to warn of.
          rolldownOptions: { checks: { pluginTimings: false } },
        },
        resolve: {
          // The parts of the default theme that have texts of their own, or a link for every page, and the search.
          alias: [
            { find: /^.*\/VPNavBarSearch\.vue$/, replacement: component('SearchButton.vue') },
            { find: /^.*\/VPSidebar\.vue$/, replacement: component('SiteSidebar.vue') },
            { find: /^.*\/VPDocFooter\.vue$/, replacement: component('SiteDocFooter.vue') },
          ],
        },
      },
    }
  }
}
