import type { EntryGroup } from '../navigation/families.ts'
import type { SiteNavigation } from '../navigation/site-navigation.ts'
import type { MarkdownPage } from './site-markdown.ts'
import { DECLARATIONS_FILE, familyOpenApiFile, LLMS_FULL_FILE, markdownFile, OPENAPI_FILE } from './addresses.ts'
import { titleOf } from './lists.ts'

/** What `/llms.txt` is made from. */
export interface LlmsSource {
  /** What the site is called, and what it is. */
  title: string
  summary: string
  navigation: SiteNavigation
  pages: readonly MarkdownPage[]
}

/**
 * The site as language models are told of it: what it is, and a list of links to the
 * Markdown of its pages, by category and product.
 * An address from the root of the site is written as `address` says.
 *
 * @see https://llmstxt.org
 */
export function printLlms({ title, summary, navigation, pages }: LlmsSource, address: (file: string) => string): string {
  const descriptions = new Map(pages.map(({ link, description }) => [link, description]))
  const item = (title: string, link: string): string => {
    const description = descriptions.get(link)
    return `- [${title.replace(/[[\]]/g, '\\$&')}](${address(markdownFile(link))})${description ? `: ${description}` : ''}`
  }
  const list = (groups: readonly EntryGroup[]): string => groups.flatMap(({ entries }) => entries.map(entry => item(titleOf(entry), entry.link))).join('\n')
  const categories = [...navigation.categories.map(({ title }) => title), '']
  const known = new Set(categories)
  const categoryOf = (category: string): string => known.has(category) ? category : ''
  const [first] = navigation.families
  return `${[
    `# ${title}`,
    `> ${summary}`,
    '每个接口一页；下列链接都是 Markdown，把任何页面的地址加上 `.md` 也能得到它。TypeScript 示例里的 `wxpay` 是按「快速开始」初始化的 `wechatpay-axios-plugin` 客户端。',
    `## 指南\n\n${navigation.guide.map(({ title, link }) => item(title, link)).join('\n')}`,
    `## 机器可读\n\n- [OpenAPI 3.1](${address(OPENAPI_FILE)}): 全部接口与通知${first ? `；每个产品另有一份，地址如 \`${address(familyOpenApiFile(first))}\`` : ''}\n- [TypeScript 声明](${address(DECLARATIONS_FILE)}): 全部接口的参数与返回类型，全部通知的类型`,
    ...categories.flatMap((category) => {
      const families = navigation.families.filter(family => categoryOf(family.category) === category)
      return families.map(family => `## ${category || '其他产品'}：${family.title}\n\n${[...family.link ? [item('概述', family.link)] : [], list(family.groups)].filter(Boolean).join('\n')}`)
    }),
    ...navigation.notifications.map(group => `## 回调通知${group.title ? `：${group.title}` : ''}\n\n${list([group])}`),
    // Of secondary interest, by the convention: what may be left out where a context is short.
    `## Optional\n\n- [全文](${address(LLMS_FULL_FILE)}): 全部页面的 Markdown，合为一个文件`,
  ].join('\n\n')}\n`
}

/**
 * All pages in one text, each under its address. Errors that have been told before are
 * told by where that was: most pages have the same.
 *
 * @param pages the pages, in order
 * @param address how an address from the root of the site is written
 */
export function printLlmsFull(pages: readonly MarkdownPage[], address: (file: string) => string): string {
  const firstPages = new Map<string, string>()
  return pages.map(({ link, markdown, errors }) => {
    let text = markdown
    let from = 0
    for (const { section, table } of errors) {
      const before = firstPages.get(table)
      firstPages.set(table, before ?? link)
      const at = text.indexOf(section, from)
      const shown = before === undefined ? section : `错误码同 ${address(before)}`
      text = text.slice(0, at) + shown + text.slice(at + section.length)
      from = at + shown.length
    }
    return `<!-- ${address(link)} -->\n\n${text}`
  }).join('\n')
}
