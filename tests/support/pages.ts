/** Pages in the forms that authors write, in words of these tests. */

const FRONTMATTER = `---
title: 解除授权
description: 主动结束与用户的授权关系。
---

# {{ $frontmatter.title }} {#post}

{{ $frontmatter.description }}
`

const NO_CONTENT = `| 返回字典 | 类型 {.type} | 描述 {.desc}
| --- | --- | ---
| 空字符串(无返回内容) {align=center colspan=3}

{.im-table #response}
`

/** A page whose example is PHP, by hand: its table, and the options of its call. */
export function phpPage(table: string, options = '\'openid\' => \'o1\', \'json\' => [\'reason\' => \'退订\'],'): string {
  return `${FRONTMATTER}
| 请求参数 | 类型 {.type} | 描述 {.desc}
| --- | --- | ---
${table}

{.im-table #request}

::: code-group

\`\`\`php [同步纯链式]
$response = $instance->v3->demo->users->_openid_->terminate->post([
  ${options}
]);
\`\`\`

:::

${NO_CONTENT}`
}

/** A page without tables: its one fence carries its own declarations and a call. */
export function javascriptPage(config: string, call: string): string {
  return `${FRONTMATTER}
\`\`\`js twoslash
// @filename: virtual.ts
/// <reference types="node" />
import { AxiosPromise, AxiosRequestConfig } from 'axios'
namespace Demo.Users._openid_.Terminate.PostHttpMethod {
  export interface JsonDataRequest {
    appid: string
    reason: string
  }
  export interface RequestConfig extends AxiosRequestConfig {
    data?: JsonDataRequest
    ${config}
  }
  export interface WellformedResponse {
  }
}
namespace Demo.Users._openid_ {
  export interface Terminate {
    post(data: Terminate.PostHttpMethod.JsonDataRequest, config: Terminate.PostHttpMethod.RequestConfig): AxiosPromise<Terminate.PostHttpMethod.WellformedResponse>
  }
}
export var terminate: Demo.Users._openid_.Terminate
// @filename: business.js
import { terminate } from './virtual'
// ---cut---
terminate.post({
//        ^^^^
  appid,
  reason,
}, ${call})
.then(({ status, }) => status === 204) // [!code hl]
\`\`\`
`
}

/** A page of the form that this site writes: a table, and a snippet beside it. */
export function snippetPage(path: string, table: string): string {
  return `${FRONTMATTER}
| 请求参数 | 类型 {.type} | 描述 {.desc}
| --- | --- | ---
${table}

{.im-table #request}

<<< @/../snippets/openapi${path}.post.ts{ts twoslash}

${NO_CONTENT}`
}

/** A page whose example is shown in all languages. */
export function examplesPage(table: string): string {
  return snippetPage('', table).replace(/<<<.*\n/, '[[examples]]\n')
}

/** The operation that tests of commands break and mend. */
export const DEMO = {
  path: '/v3/demo/users/{openid}/terminate',
  page: 'docs/openapi/v3/demo/users/{openid}/terminate.md',
  snippet: 'snippets/openapi/v3/demo/users/{openid}/terminate.post.ts',
  table: `| openid {data-required} | string | 用户标识
| json {data-required} | object | 请求正文
| reason {data-required data-indent=1} | string | 撤销原因`,
  call: `import { wxpay } from '#wxpay'
// ---cut---
const { status } = await wxpay.v3.demo.users._openid_.terminate.post({ reason: '退订' }, { openid: 'o1' })
console.info(status)
`,
}
