/** A picture of the guide. */
export interface Screenshot {
  /** Of its files, `docs/public/screenshots/name.light.webp` and `name.dark.webp`. */
  name: string
  /** What is seen on it. */
  shows: 'terminal' | 'overlay' | 'hover' | 'page'
}

/** All pictures of the guide; each is shown by some page. */
export const SCREENSHOT_LIST: readonly Screenshot[] = [
  { name: 'error-terminal', shows: 'terminal' },
  { name: 'error-overlay', shows: 'overlay' },
  { name: 'hover', shows: 'hover' },
  { name: 'page', shows: 'page' },
]

/** The path that the guide's own example describes. */
export const EXAMPLE_PATH = '/v3/demo/orders/{out_trade_no}/remind'

const PAGE = `---
title: 发送付款提醒
description: 用户下单后迟迟未付时，由商户提醒他一次；同一订单一天只能提醒一次。
---

# {{ $frontmatter.title }} {#post}

{{ $frontmatter.description }}

| 请求参数 | 类型 {.type} | 描述 {.desc}
| --- | --- | ---
| out_trade_no {data-required} | string | 商户订单号
| json {data-required} | object {data-tooltip="在 PHP 中写作数组"} | 请求正文，以 JSON 传输
| openid {data-required data-indent=1} | string | 用户标识
| channel {data-indent=1} | \`MESSAGE\` \\| \`CARD\` | 提醒方式：不传则由微信支付选择

{.im-table #request}

[[examples]]

| 返回字典 | 类型 {.type} | 描述 {.desc}
| --- | --- | ---
| remind_id {data-required} | string | 提醒单号：同一次提醒重试时不变
| remind_time | string | 提醒时间：已送达时返回

{.im-table #response}
`

const SNIPPET = `import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.demo.orders._out_trade_no_.remind.post({
  openid: 'oExample0Openid0000000000001',
}, {
  out_trade_no: 'EXAMPLE20261120000001',
})

console.info('已提醒', data.remind_id, data.remind_time)
`

/** The page and the snippet of the guide's example, as they are in the end. */
export const EXAMPLE = {
  page: { file: `docs/openapi${EXAMPLE_PATH}.md`, text: PAGE },
  snippet: { file: `snippets/openapi${EXAMPLE_PATH}.post.ts`, text: SNIPPET },
  /** The same with a mistake that the guide shows. */
  brokenSnippet: SNIPPET.replace('openid:', 'open_id:'),
} as const

/** The files of a project that has nothing but the example. */
export const EXAMPLE_PROJECT: Readonly<Record<string, string>> = {
  'docs/index.md': '---\ntitle: 首页\ndescription: 演示。\n---\n\n# 首页\n',
  'docs/public/favicon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>\n',
  'docs/fields.yaml': 'out_trade_no:\n  title: 商户订单号\n  description: 由商户系统生成，在同一商户号下唯一\n  maxLength: 32\n  example: EXAMPLE20261120000001\nopenid:\n  title: 用户标识\n  description: 用户在该 AppID 下的唯一标识\n',
  'docs/openapi/index.md': '---\ntitle: 接口总览\ndescription: 全部接口。\ncategories:\n  - title: 演示\n    description: 演示用的产品。\n---\n\n# 接口总览\n\n<ProductIndex />\n',
  'docs/openapi/v3/demo/index.md': '---\ntitle: 付款提醒\ndescription: 提醒用户付款。\ncategory: 演示\n---\n\n# 付款提醒\n\n<OperationIndex />\n',
  [EXAMPLE.page.file]: PAGE,
  [EXAMPLE.snippet.file]: SNIPPET,
}
