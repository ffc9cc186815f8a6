import type { HeadConfig } from 'vitepress'
import type { HeadSite, HeadSubject } from '../../.vitepress/navigation/page-head.ts'
import { describe, expect, it } from 'vitest'
import { pageHead } from '../../.vitepress/navigation/page-head.ts'

const SITE: HeadSite = { title: '接口参考', description: '全部接口。', base: '/reference/' }
const ADDRESS = new URL('https://example.com/reference/')

const operation: HeadSubject = {
  relativePath: 'openapi/v3/pay/orders/{id}.md',
  title: '查询订单',
  description: '按订单号查询。',
  trail: [{ title: '全部产品', link: '/openapi/' }, { title: '基础支付', link: '/openapi/#基础支付' }, { title: '查询订单' }],
}
const OPERATION_ADDRESS = 'https://example.com/reference/openapi/v3/pay/orders/%7Bid%7D'

/** The tags of a kind, by the attribute that names them. */
function named(head: readonly HeadConfig[], tag: string, by: string, value: string): Record<string, string> {
  return Object.fromEntries(head.flatMap(([name, attributes]) => name === tag ? [[attributes[by]!, attributes[value]!]] : []))
}

interface Thing { '@type': string, [key: string]: unknown }

function scriptOf(head: readonly HeadConfig[]): string {
  return head.flatMap(([tag, attributes, content = '']) => tag === 'script' && attributes.type === 'application/ld+json' ? [content] : [])[0]!
}

function thingsOf(head: readonly HeadConfig[]): Thing[] {
  return (JSON.parse(scriptOf(head)) as { '@graph': Thing[] })['@graph']
}

describe('the head of a page', () => {
  it('says what Open Graph asks for', () => {
    expect(named(pageHead(operation, { ...SITE, address: ADDRESS }), 'meta', 'property', 'content')).toEqual({
      'og:type': 'article',
      'og:title': '查询订单',
      'og:description': '按订单号查询。',
      'og:url': OPERATION_ADDRESS,
      'og:site_name': '接口参考',
      'og:locale': 'zh_CN',
    })
    expect(named(pageHead({ ...operation, relativePath: 'index.md' }, SITE), 'meta', 'property', 'content')['og:type']).toBe('website')
  })

  it('links to where the page is, if the site knows its address, and to nowhere if not', () => {
    expect(named(pageHead(operation, { ...SITE, address: ADDRESS }), 'link', 'rel', 'href')).toEqual({ canonical: OPERATION_ADDRESS })
    expect(named(pageHead({ ...operation, relativePath: 'openapi/v3/pay/index.md' }, { ...SITE, address: ADDRESS }), 'link', 'rel', 'href'))
      .toEqual({ canonical: 'https://example.com/reference/openapi/v3/pay/' })
    const without = pageHead(operation, SITE)
    expect(named(without, 'link', 'rel', 'href')).toEqual({})
    expect(JSON.stringify(without)).not.toMatch(/example\.com|localhost|og:url/)
  })

  it('says what the page is, and the way to it', () => {
    const [article, breadcrumbs] = thingsOf(pageHead(operation, { ...SITE, address: ADDRESS }))
    expect(article).toMatchObject({ '@type': 'APIReference', 'headline': '查询订单', 'description': '按订单号查询。', 'inLanguage': 'zh-CN', 'url': OPERATION_ADDRESS })
    expect(breadcrumbs).toEqual({
      '@type': 'BreadcrumbList',
      'itemListElement': [
        { '@type': 'ListItem', 'position': 1, 'name': '全部产品', 'item': 'https://example.com/reference/openapi/' },
        { '@type': 'ListItem', 'position': 2, 'name': '基础支付', 'item': `https://example.com/reference/openapi/#${encodeURIComponent('基础支付')}` },
        { '@type': 'ListItem', 'position': 3, 'name': '查询订单', 'item': OPERATION_ADDRESS },
      ],
    })
  })

  it('leads by paths of the host that it is read from, if the site knows no address', () => {
    const [article, breadcrumbs] = thingsOf(pageHead(operation, SITE))
    expect(article?.url).toBe('/reference/openapi/v3/pay/orders/%7Bid%7D')
    expect(breadcrumbs?.itemListElement).toMatchObject([{ item: '/reference/openapi/' }, {}, { item: '/reference/openapi/v3/pay/orders/%7Bid%7D' }])
  })

  it.each([
    ['index.md', ['WebSite']],
    ['guide/signature.md', ['TechArticle']],
    ['openapi/index.md', ['TechArticle']],
    ['openapi/v3/pay/index.md', ['TechArticle']],
    ['openapi/v3/pay/orders.md', ['APIReference']],
    ['webhooks/index.md', ['TechArticle']],
    ['webhooks/TRANSACTION.SUCCESS.md', ['APIReference']],
  ])('calls %s %j', (relativePath, types) => {
    expect(thingsOf(pageHead({ ...operation, relativePath, trail: [] }, SITE)).map(thing => thing['@type'])).toEqual(types)
  })

  it('cannot be ended by what a page says', () => {
    const title = '</script><script>alert(1)</script><!-- "\'&\u2028'
    const head = pageHead({ ...operation, title, trail: [{ title }] }, SITE)
    expect(scriptOf(head)).not.toMatch(/</)
    expect(thingsOf(head)[0]?.headline).toBe(title)
  })
})
