import type { DefaultTheme, MarkdownEnv, MarkdownRenderer } from 'vitepress'
import { RESPONSE_EXAMPLE } from '../markdown/response-example.ts'
import { EXAMPLES } from '../reference/examples-directive.ts'
import { readFrontmatter } from '../reference/frontmatter.ts'
import { tokenize, tokenizeQuery } from './tokenize.ts'

const translations: DefaultTheme.LocalSearchOptions['translations'] = {
  button: { buttonText: '搜索', buttonAriaLabel: '搜索接口、字段与文档' },
  modal: {
    displayDetails: '显示详情',
    resetButtonTitle: '清空搜索',
    backButtonTitle: '关闭搜索',
    noResultsText: '没有结果：',
    footer: {
      selectText: '打开',
      selectKeyAriaLabel: '回车键',
      navigateText: '切换',
      navigateUpKeyAriaLabel: '上方向键',
      navigateDownKeyAriaLabel: '下方向键',
      closeText: '关闭',
      closeKeyAriaLabel: 'Esc 键',
    },
  },
}

/** Tokens that become code, and what is derived from it. */
const CODE: ReadonlySet<string> = new Set(['fence', EXAMPLES, RESPONSE_EXAMPLE])

/** Local search that knows Chinese, field names and paths. */
export function localSearch(): DefaultTheme.LocalSearchOptions {
  // A build indexes every page twice, for the browser's bundle and the server's.
  const rendered = new Map<string, { source: string, html: string }>()
  return {
    translations,
    miniSearch: {
      options: { tokenize },
      searchOptions: {
        tokenize: tokenizeQuery,
        combineWith: 'AND',
        fuzzy: false,
        prefix: term => /^[\w/.{}-]{2,}$/.test(term),
        boost: { title: 4, titles: 2, text: 1 },
        // Who searches for a name or a path wants the operation first, and what the guide says of it after.
        boostDocument: id => String(id).includes('/openapi/') ? 2 : 1,
      },
    },
    _render(source, env, md) {
      const key = env.path ?? ''
      const known = rendered.get(key)
      if (known?.source === source)
        return known.html
      const html = renderForIndex(source, env, md)
      rendered.set(key, { source, html })
      return html
    },
  }
}

/**
 * A page as the index needs it: without its code blocks, whose fields stand in the
 * tables, and so without highlighting them a second time.
 */
export function renderForIndex(source: string, env: MarkdownEnv, md: Pick<MarkdownRenderer, 'parse' | 'renderer' | 'options'>): string {
  const { data, body, problems } = readFrontmatter(env.path ?? '', source)
  if (problems.length > 0 || data.search === false)
    return ''
  const indexEnv = { ...env, frontmatter: data }
  const tokens = md.parse(body, indexEnv).filter(({ type }) => !CODE.has(type))
  const html = md.renderer.render(tokens, { ...md.options, highlight: null }, indexEnv)
  return html.replace(/<\/(?:td|th|tr|li|p|button)>/g, ' $&')
}
