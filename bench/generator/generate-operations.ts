import type { GeneratedField, Vocabulary } from './fields.ts'
import type { ProjectFile } from './write-files.ts'
import { generateFields, printObject, printRows } from './fields.ts'
import { evenly, quantile, seededRandom } from './random.ts'

/** A made-up operation: its page and its snippet. */
export interface GeneratedOperation {
  /** The number of its family. */
  family: number
  method: 'get' | 'post'
  /** Rows of its tables. */
  rows: { request: number, response: number }
  page: ProjectFile
  snippet: ProjectFile
}

/** How many rows the tables of the site have, from the least to the most in twenty steps. */
const ROWS = {
  request: [1, 1, 1, 2, 3, 3, 4, 4, 4, 5, 6, 6, 7, 8, 9, 11, 14, 17, 24, 40, 118],
  response: [1, 1, 1, 1, 1, 2, 2, 3, 4, 5, 6, 7, 9, 11, 14, 16, 19, 26, 34, 45, 182],
}

/** How many operations the families of the site have, one after the other. */
const FAMILIES = [4, 1, 7, 2, 12, 5, 3, 8, 2, 24, 6]

/** How many of the operations that take more than a path are asked with a query. */
const QUERIES = 0.25

/**
 * Made-up operations, in the size and manner of the site's. The same number always
 * gives the same ones, and a larger one the same and more.
 *
 * @param count how many
 */
export function generateOperations(count: number): GeneratedOperation[] {
  const operations: GeneratedOperation[] = []
  for (let family = 0; operations.length < count; family++) {
    const size = Math.min(FAMILIES[family % FAMILIES.length]!, count - operations.length)
    for (let i = 0; i < size; i++)
      operations.push(generateOperation(operations.length, family))
  }
  return operations
}

/** The pages and snippets of operations, and the pages of their families. */
export function operationFiles(operations: readonly GeneratedOperation[]): ProjectFile[] {
  const families = [...new Set(operations.map(({ family }) => family))]
  return [...families.map(familyPage), ...operations.flatMap(({ page, snippet }) => [page, snippet])]
}

function generateOperation(i: number, family: number): GeneratedOperation {
  const rows = { request: quantile(ROWS.request, evenly(i, 0)), response: quantile(ROWS.response, evenly(i, 1)) }
  const hasBody = rows.request > 2
  const method = !hasBody || evenly(i, 2) < QUERIES ? 'get' : 'post'
  const random = seededRandom(i)
  const vocabulary: Vocabulary = { family: letters(family), own: `${letters(i)}x` }
  const request = hasBody ? generateFields(rows.request - 2, random, vocabulary, method === 'get') : []
  const response = rows.response > 1 ? generateFields(rows.response, random, vocabulary) : []
  const name = `v3/product-${letters(family)}/batch-${letters(i)}/{order_no}`
  return {
    family,
    method,
    rows,
    page: { file: `docs/openapi/${name}.md`, text: page(i, method, request, response) },
    snippet: { file: `snippets/openapi/${name}.${method}.ts`, text: snippet(i, family, method, request, response) },
  }
}

/** 0 → a, 25 → z, 26 → ba: a path segment that the SDK's chain can spell. */
function letters(i: number): string {
  return (i >= 26 ? letters(Math.floor(i / 26)) : '') + String.fromCharCode(97 + i % 26)
}

/** `batch-ba` → `batchBa` */
function property(word: string, i: number): string {
  return word + letters(i).replace(/^./, first => first.toUpperCase())
}

function familyPage(family: number): ProjectFile {
  return {
    file: `docs/openapi/v3/product-${letters(family)}/index.md`,
    text: `---
title: 产品 ${family}
description: 为测量而生成的一组接口，数目与真实的产品相当。
---

# {{ $frontmatter.title }}

{{ $frontmatter.description }}

<OperationIndex />
`,
  }
}

function page(i: number, method: string, request: readonly GeneratedField[], response: readonly GeneratedField[]): string {
  const group = method === 'get' ? '| query {data-required} | object {data-tooltip="在 PHP 中写作数组"} | 查询参数，附在请求路径之后\n' : '| json {data-required} | object {data-tooltip="在 PHP 中写作数组"} | 请求正文\n'
  return `---
title: 生成的接口 ${i}
description: 第 ${i} 个为测量而生成的接口，字段的数目、名称与层次和真实的接口相当。
---

# {{ $frontmatter.title }} {#${method}}

{{ $frontmatter.description }}

| 请求参数 | 类型 {.type} | 描述 {.desc}
| --- | --- | ---
| order_no {data-required} | string | 商户订单号：由商户自定，在同一商户号下不重复
${request.length > 0 ? group + printRows(request, 1) : ''}
{.im-table #request}

[[examples]]

| 返回字典 | 类型 {.type} | 描述 {.desc}
| --- | --- | ---
${response.length > 0 ? printRows(response, 0) : '| 无返回内容 {align=center colspan=3}\n'}
{.im-table #response}

参阅 [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/${4_000_000_000 + i})
`
}

function snippet(i: number, family: number, method: string, request: readonly GeneratedField[], response: readonly GeneratedField[]): string {
  const used = response.slice(0, 2).map(({ name }) => `data.${name}`)
  const orderNo = '  order_no: \'ORDER202611200001\',\n'
  const args = method === 'post'
    ? `${printObject(request, '')}, {\n${orderNo}}`
    : `{\n${orderNo}${request.length > 0 ? `  params: ${printObject(request, '  ')},\n` : ''}}`
  return `import { wxpay } from '#wxpay'
// ---cut---
const { ${used.length > 0 ? 'data' : 'status'} } = await wxpay.v3.${property('product', family)}.${property('batch', i)}._order_no_.${method}(${args})

console.info(${used.length > 0 ? used.join(', ') : 'status'})
`
}
