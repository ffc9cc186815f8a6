import { afterEach, describe, expect, it, vi } from 'vitest'
import { DEMO, examplesPage } from '../support/pages.ts'
import { TemporaryProject } from '../support/temporary-project.ts'

vi.mock(import('../../.vitepress/engine/compiler-process/compiler-service.ts'), () => import('../support/compiler-in-process.ts'))

const ADDRESS = DEMO.page.replace('docs', '').replace(/\.md$/, '')
const OTHER = 'docs/openapi/v3/demo/tickets.md'

/** A page with two operations, whose rows have the method in their ids. */
const TWO_METHODS = `---
title: 工单
description: 查询与新建工单。
---

# {{ $frontmatter.title }}

${['get', 'post'].map(method => `## 操作 {#${method}}

做什么

| 返回字典 | 类型 {.type} | 描述 {.desc}
| --- | --- | ---
| id | string | 编号
| parts | object[] | 部分
| sku {data-indent=1} | string | 货号

{.im-table #response}
`).join('\n')}`

const FILES = {
  'docs/index.md': '---\ntitle: 首页\n---\n\n# 首页\n',
  'docs/public/a.svg': '<svg/>',
  'docs/fields.yaml': 'reason:\n  title: 原因\n  description: 见[工单](/openapi/v3/demo/tickets)\n',
  'docs/fields/index.md': '---\ntitle: 字段\n---\n\n# 字段\n\n[[fields]]\n',
  'docs/fields/r.md': '---\ntitle: R\n---\n\n# R\n\n[[fields:r]]\n',
  'docs/openapi/index.md': '---\ntitle: 接口\ncategories:\n  - title: 演示\n    description: 演示用的产品\n---\n\n# 接口\n\n<ProductIndex />\n',
  'docs/openapi/v3/demo/index.md': '---\ntitle: 演示产品\ndescription: 演示。\ncategory: 演示\n---\n\n# 演示产品\n\n<OperationIndex />\n',
  [DEMO.page]: examplesPage(DEMO.table),
  [DEMO.snippet]: DEMO.call,
  [OTHER]: TWO_METHODS,
}

const projects: TemporaryProject[] = []

afterEach(() => projects.splice(0).forEach(project => project.remove()))

/** What check tells of a guide with the given lines, which begin on its sixth. */
async function check(lines: string[], files: Record<string, string> = {}): Promise<string> {
  const project = await TemporaryProject.create({ ...FILES, 'docs/guide/first.md': `---\ntitle: 第一次\ndescription: 第一次。\n---\n\n${lines.join('\n')}\n`, ...files })
  projects.push(project)
  return (await project.runInProcess(['check'])).stdout
}

describe('a link', () => {
  it('may lead to any page, any file and any place that is there', async () => {
    const report = await check([
      '# 第一次',
      '## 第二节 {#second}',
      '### 没有写 ID 的一节',
      '[一](/) [二](/guide/first) [三](./first.md) [四](#second) [五](/guide/first.html#second) [六](#没有写-id-的一节) [七](/a.svg) [八](https://example.com/#x)',
      `[一](${ADDRESS}#request.reason) [二](${ADDRESS}#request.openid) [三](${ADDRESS}?lang=php#post) [四](${ADDRESS}#errors.SIGN_ERROR) [五](${ADDRESS}#response)`,
      '[一](/openapi/v3/demo/tickets#get-response.parts.sku) [二](../openapi/v3/demo/tickets#post-response.id) [三](/openapi/v3/demo/tickets#post-response)',
      '[一](/fields/#r) [二](/fields/r#reason) [三](/openapi/#演示) [四](/openapi/#%E6%BC%94%E7%A4%BA) [五](/openapi/v3/demo/)',
    ])
    expect(report).toContain('no errors.')
  })

  it('may not lead where nothing is, and is told with its place and what was meant', async () => {
    const report = await check([
      '# 第一次',
      `[对](/guide/first) [错](/guide/frist) [错](/openapi) 和 [错](${ADDRESS}#request.raeson)`,
      '',
      '| 一 | 二',
      '| --- | ---',
      '| 表里 | [错](#frist)',
      '',
      '- [错](/openapi/v3/demo/tickets#response.parts.sku)',
      '- [错](/openapi/#演式)',
      '- [错](/nothing.svg)',
    ])
    expect(report).toContain('docs/guide/first.md:7:23 - error page/dead-link: There is no page /guide/frist. Did you mean `/guide/first`?')
    expect(report).toContain('docs/guide/first.md:7:41 - error page/dead-link: There is no page /openapi.')
    expect(report).toContain('error page/dead-anchor: docs/openapi/v3/demo/users/{openid}/terminate.md has no place `#request.raeson`. Did you mean `#request.reason`?')
    expect(report).toContain('docs/guide/first.md:11:12 - error page/dead-anchor: docs/guide/first.md has no place `#frist`')
    expect(report).toContain('docs/guide/first.md:13:7 - error page/dead-anchor: docs/openapi/v3/demo/tickets.md has no place `#response.parts.sku`. Did you mean `#get-response.parts.sku`?')
    expect(report).toContain('docs/guide/first.md:14:7 - error page/dead-anchor: docs/openapi/index.md has no place `#演式`. Did you mean `#演示`?')
    expect(report).toContain('docs/guide/first.md:15:7 - error page/dead-link: There is no page /nothing.svg.')
    expect(report).toContain('Found 7 errors')
  })

  it('is followed in front matter and in the dictionary as well', async () => {
    const report = await check(['# 第一次 {#top}'], {
      'docs/fields.yaml': 'reason:\n  title: 原因\n  description: 见[工单](/openapi/v3/demo/ticket)\n',
      'docs/guide/second.md': '---\ntitle: 第二次\ndescription: 见[第一次](/guide/first#tip)。\n---\n\n# 第二次\n\n{{ $frontmatter.description }}\n',
    })
    expect(report).toContain('docs/fields.yaml:3:22 - error page/dead-link: There is no page /openapi/v3/demo/ticket. Did you mean `/openapi/v3/demo/tickets`?')
    expect(report).toContain('docs/guide/second.md:3:21 - error page/dead-anchor: docs/guide/first.md has no place `#tip`. Did you mean `#top`?')
  })
})
