import path from 'pathe'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { DEMO, examplesPage } from '../support/pages.ts'
import { TemporaryProject } from '../support/temporary-project.ts'

vi.mock(import('../../.vitepress/engine/compiler-process/compiler-service.ts'), () => import('../support/compiler-in-process.ts'))

const projects: TemporaryProject[] = []

afterEach(() => projects.splice(0).forEach(project => project.remove()))

async function check(files: Record<string, string>, args: string[] = []): Promise<string> {
  const project = await TemporaryProject.create(files)
  projects.push(project)
  const { stdout } = await project.runInProcess(['check', ...args])
  return stdout
}

function snapshot(name: string): string {
  return path.join(import.meta.dirname, '../fixtures/completeness', `${name}.txt`)
}

const OVERVIEW = '---\ntitle: 接口\ndescription: 全部接口。\ncategories:\n  - title: 演示\n    description: 演示用的产品。\n---\n\n# 接口\n\n<ProductIndex />\n'
const FAMILY = '---\ntitle: 演示产品\ndescription: 演示一组接口。\ncategory: 演示\n---\n\n# 演示产品\n\n<OperationIndex />\n'

/** A site that nothing is missing of. */
const WHOLE = {
  'docs/openapi/index.md': OVERVIEW,
  'docs/openapi/v3/demo/index.md': FAMILY,
  [DEMO.page]: examplesPage(DEMO.table),
  [DEMO.snippet]: DEMO.call,
}

describe('a site that nothing is missing of', () => {
  it('is told of without a warning', async () => {
    expect(await check(WHOLE)).toBe('✓ 3 pages, 1 operation, 1 example: no errors.\n')
  })
})

describe('what is forgotten of an operation is told with its place and the way out:', () => {
  it.each<[string, Record<string, string>]>([
    ['a description of its own', { [DEMO.page]: examplesPage(DEMO.table).replace('主动结束与用户的授权关系。', '解除授权。') }],
    ['words under its heading', { [DEMO.page]: examplesPage(DEMO.table).replace('{{ $frontmatter.description }}\n', '') }],
    ['the meanings of fields', { [DEMO.page]: examplesPage(DEMO.table.replace(' 撤销原因', '').replace('| 用户标识', '|')), 'docs/fields.yaml': 'openid:\n  title: 用户标识\n' }],
    ['what a field of a field means', { [DEMO.page]: examplesPage(`${DEMO.table}\n| amount {data-indent=1} | object | 金额\n| total {data-indent=2} | integer |\n| payee {data-indent=1} | object | 收款方\n| total {data-indent=2} | integer |`), 'docs/fields.yaml': 'amount.total:\n  title: 总金额\n' }],
    ['what the body holds', { [DEMO.page]: examplesPage(DEMO.table.split('\n').slice(0, 2).join('\n')), [DEMO.snippet]: DEMO.call.replace('{ reason: \'退订\' }', '{}') }],
    ['its tables', { 'docs/openapi/v3/demo/empty.md': '---\ntitle: 空的一页\ndescription: 只有标题，没有表。\n---\n\n# 空的一页 {#post}\n\n做什么。\n' }],
    ['its title and description', { [DEMO.page]: examplesPage(DEMO.table).replace('title: 解除授权', 'title: ').replace(/description: .*/, 'description: ""') }],
    ['its example', { [DEMO.page]: examplesPage(DEMO.table).replace('[[examples]]\n', '') }],
    ['its page', { 'snippets/openapi/v3/demo/nowhere.post.ts': DEMO.call.replace('users._openid_.terminate', 'nowhere') }],
    ['its response table', { [DEMO.page]: examplesPage(DEMO.table).replace(/\| 返回字典[\s\S]*/, '') }],
    ['the page of its product', { 'docs/openapi/v3/other/orders.md': examplesPage(DEMO.table.split('\n').slice(1).join('\n')), 'snippets/openapi/v3/other/orders.post.ts': DEMO.call.replace('demo.users._openid_.terminate', 'other.orders').replace(', { openid: \'o1\' }', '') }],
    ['the category of its product', { 'docs/openapi/v3/demo/index.md': FAMILY.replace('category: 演示', 'category: 演式') }],
    ['any category of its product', { 'docs/openapi/v3/demo/index.md': FAMILY.replace('category: 演示\n', '') }],
    ['its group', { 'docs/openapi/v3/demo/index.md': FAMILY.replace('一组接口', '订单与授权').replace('category: 演示\n', 'category: 演示\ngroups:\n  - title: 订单\n    paths: [/v3/demo/orders]\n') }],
    ['the title of another page', { 'docs/guide/first.md': '# 第一次\n' }],
  ])('%s', async (name, files) => {
    await expect(await check({ ...WHOLE, ...files })).toMatchFileSnapshot(snapshot(name.replaceAll(' ', '-')))
  })

  it('a notification\'s handler, its content and its group', async () => {
    const project = await TemporaryProject.create({
      ...WHOLE,
      'docs/webhooks/index.md': '---\ntitle: 通知\ndescription: 全部通知。\ngroups:\n  - title: 退款\n    paths: [REFUND]\n---\n\n# 通知\n\n<OperationIndex />\n',
    })
    projects.push(project)
    await project.runInProcess(['new', 'DEMO.DONE', '--title', '完成通知', '--description', '做完之后发来，按单号处理。'])
    project.delete('snippets/webhooks/DEMO.DONE.ts')
    const { stdout } = await project.runInProcess(['check'])
    await expect(stdout).toMatchFileSnapshot(snapshot('a-notification'))
  })
})

describe('a site without an overview of its products', () => {
  it('needs no pages of families', async () => {
    expect(await check({ [DEMO.page]: examplesPage(DEMO.table), [DEMO.snippet]: DEMO.call })).toBe('✓ 1 page, 1 operation, 1 example: no errors.\n')
  })
})

describe('a page that cannot be read', () => {
  it('is told of by its mistake alone', async () => {
    expect(await check({ ...WHOLE, 'docs/guide/broken.md': '---\ntitle: [\n---\n' })).not.toContain('warning')
  })
})
