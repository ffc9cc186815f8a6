import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'

/** A file of a generated site, by its path from the project's folder. */
interface GeneratedFile {
  file: string
  text: string
}

const FAMILY_SIZE = 20

/**
 * Pages and snippets of made-up operations, in the size and manner of the real
 * ones. The same number always gives the same files.
 *
 * @param count how many operations
 */
export function generateOperations(count: number): GeneratedFile[] {
  const files: GeneratedFile[] = []
  for (let i = 0; i < count; i++) {
    const family = `family-${Math.floor(i / FAMILY_SIZE)}`
    if (i % FAMILY_SIZE === 0)
      files.push({ file: `docs/openapi/v3/${family}/index.md`, text: familyPage(family) })
    const isQuery = i % 3 === 0
    const name = `v3/${family}/orders/${resource(i)}/{order_no}`
    files.push(
      { file: `docs/openapi/${name}.md`, text: isQuery ? queryPage(i) : createPage(i) },
      { file: `snippets/openapi/${name}.${isQuery ? 'get' : 'post'}.ts`, text: isQuery ? querySnippet(i, family) : createSnippet(i, family) },
    )
  }
  return files
}

/** Writes generated files below a folder. */
export async function writeFiles(root: string, files: readonly GeneratedFile[]): Promise<void> {
  for (const { file, text } of files) {
    await mkdir(path.dirname(path.join(root, file)), { recursive: true })
    await writeFile(path.join(root, file), text)
  }
}

function resource(i: number): string {
  return `batch-${letters(i)}`
}

/** 0 → a, 25 → z, 26 → ba: a path segment that the SDK's chain can spell. */
function letters(i: number): string {
  return (i >= 26 ? letters(Math.floor(i / 26)) : '') + String.fromCharCode(97 + i % 26)
}

function property(i: number): string {
  return `batch${letters(i).replace(/^./, first => first.toUpperCase())}`
}

function familyPage(family: string): string {
  return `---
title: 产品 ${family}
description: 为测量而生成的一组接口。
---

# {{ $frontmatter.title }}

<OperationIndex />
`
}

function page(i: number, method: string, request: string, response: string): string {
  return `---
title: 生成的接口 ${i}
description: 第 ${i} 个为测量而生成的接口，字段的数目与层次和真实接口相当。
---

# {{ $frontmatter.title }} {#${method}}

{{ $frontmatter.description }}

| 请求参数 | 类型 {.type} | 描述 {.desc}
| --- | --- | ---
| order_no {data-required} | string | 商户订单号 ${i}
${request}
{.im-table #request}

[[examples]]

| 返回字典 | 类型 {.type} | 描述 {.desc}
| --- | --- | ---
${response}
{.im-table #response}

参阅 [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/${4_000_000_000 + i})
`
}

function queryPage(i: number): string {
  return page(i, 'get', `| query {data-required} | object {data-tooltip="在 PHP 中写作数组"} | 查询参数
| mchid {data-required data-indent=1} | string | 商户号 ${i}
| page_size {data-indent=1} | integer | 每页的条数
`, `| mchid {data-required} | string | 商户号
| order_no {data-required} | string | 商户订单号
| transaction_id | string | 微信支付订单号
| trade_state_${letters(i)} {data-required} | \`SUCCESS\` \\| \`REFUND\` \\| \`NOTPAY\` \\| \`CLOSED\` | 交易状态
| success_time | string | 支付完成的时间，RFC 3339 格式
| amount {data-required} | object | 订单金额
| total {data-required data-indent=1} | integer | 总金额，单位为分
| currency {data-indent=1} | string | 币种，ISO 4217 代码
| promotion_detail | object[] | 优惠功能
| coupon_id {data-required data-indent=1} | string | 券ID
| name {data-indent=1} | string | 优惠名称
| amount {data-required data-indent=1} | integer | 优惠券面额，单位为分
`)
}

function createPage(i: number): string {
  return page(i, 'post', `| json {data-required} | object {data-tooltip="在 PHP 中写作数组"} | 请求正文
| appid {data-required data-indent=1} | string | 公众账号ID
| mchid {data-required data-indent=1} | string | 商户号
| description_${letters(i)} {data-required data-indent=1} | string | 商品描述 ${i}
| notify_url {data-required data-indent=1} | string | 通知地址
| time_expire {data-indent=1} | string | 交易结束的时间，RFC 3339 格式
| amount {data-required data-indent=1} | object | 订单金额
| total {data-required data-indent=2} | integer | 总金额，单位为分
| currency {data-indent=2} | string | 币种，ISO 4217 代码
| payer {data-required data-indent=1} | object | 支付者
| openid {data-required data-indent=2} | string | 用户标识
| goods_detail {data-indent=1} | object[] | 单品列表
| merchant_goods_id {data-required data-indent=2} | string | 商户侧的商品编码
| quantity {data-required data-indent=2} | integer | 商品数量
| unit_price {data-required data-indent=2} | integer | 商品单价，单位为分
`, `| prepay_id_${letters(i)} {data-required} | string | 预支付交易会话标识 ${i}
| create_time {data-required} | string | 创建的时间，RFC 3339 格式
| state {data-required} | \`CREATED\` \\| \`ACCEPTED\` \\| \`REJECTED\` | 受理状态
`)
}

function querySnippet(i: number, family: string): string {
  return `import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3${chain(family)}.orders.${property(i)}._order_no_.get({
  order_no: 'ORDER202611200001',
  params: {
    mchid: '1900000001',
    page_size: 20,
  },
})

if (data.trade_state_${letters(i)} === 'SUCCESS')
  console.info(data.transaction_id, data.amount.total)
`
}

function createSnippet(i: number, family: string): string {
  return `import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3${chain(family)}.orders.${property(i)}._order_no_.post({
  appid: 'wx1234567890abcdef',
  mchid: '1900000001',
  description_${letters(i)}: '智能手环',
  notify_url: 'https://merchant.example.com/notify',
  amount: {
    total: 19900,
    currency: 'CNY',
  },
  payer: {
    openid: 'oExample0Openid0000000000001',
  },
  goods_detail: [{
    merchant_goods_id: 'SKU0001',
    quantity: 1,
    unit_price: 19900,
  }],
}, {
  order_no: 'ORDER202611200001',
})

console.info(data.prepay_id_${letters(i)}, data.state)
`
}

/** `family-0` cannot be humped, so it is a quoted property. */
function chain(family: string): string {
  return `['${family}']`
}
