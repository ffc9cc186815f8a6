import type { CommandResult } from '../support/temporary-project.ts'
import { existsSync, readFileSync } from 'node:fs'
import path from 'pathe'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { DEMO, examplesPage } from '../support/pages.ts'
import { ROOT } from '../support/root.ts'
import { TemporaryProject } from '../support/temporary-project.ts'

vi.mock(import('../../.vitepress/engine/compiler-process/compiler-service.ts'), () => import('../support/compiler-in-process.ts'))

const projects: TemporaryProject[] = []

async function create(files: Record<string, string> = {}): Promise<TemporaryProject> {
  const project = await TemporaryProject.create(files)
  projects.push(project)
  return project
}

afterEach(() => projects.splice(0).forEach(project => project.remove()))

function snapshot(name: string): string {
  return path.join(import.meta.dirname, '../fixtures/new', name)
}

function read(project: TemporaryProject, file: string): string {
  return readFileSync(path.join(project.root, file), 'utf8')
}

const FIELDS = 'out_trade_no:\n  title: 商户订单号\n  example: EXAMPLE20261120000001\n'
const CLOSE = '/v3/demo/orders/{out_trade_no}/close-now'

describe('an operation that is begun', () => {
  it('has a page and a snippet where they belong, with all that its path says', async () => {
    const project = await create({ 'docs/fields.yaml': FIELDS })
    const { code, stdout } = await project.run(['new', 'POST', CLOSE]) // as a person runs it, in a process of its own
    expect(code).toBe(0)
    expect(stdout).toContain(`✓ docs/openapi${CLOSE}.md\n✓ snippets/openapi${CLOSE}.post.ts\n`)
    await expect(read(project, `docs/openapi${CLOSE}.md`)).toMatchFileSnapshot(snapshot('post.md'))
    await expect(read(project, `snippets/openapi${CLOSE}.post.ts`)).toMatchFileSnapshot(snapshot('post.ts'))
    // What check tells next is what a person has to say, and nothing else.
    await expect((await project.runInProcess(['check', 'POST', CLOSE])).stdout).toMatchFileSnapshot(snapshot('post.txt'))
  })

  it('passes all checks as soon as what is left has been filled in', async () => {
    const project = await create({ 'docs/fields.yaml': FIELDS })
    await project.runInProcess(['new', `GET ${CLOSE}`, '--title', '查询关单', '--description', '商户查询订单是否已关。'])
    const page = read(project, `docs/openapi${CLOSE}.md`)
    project.write(`docs/openapi${CLOSE}.md`, page.replace('\n\n{.im-table #response}', '\n| closed {data-required} | boolean | 是否已关闭\n\n{.im-table #response}'))
    expect((await project.runInProcess(['check'])).stdout).toBe('✓ 1 page, 1 operation, 1 example: no errors.\n')
  })

  it('becomes a section of the page that its path has already', async () => {
    const project = await create({ [DEMO.page]: examplesPage(DEMO.table), [DEMO.snippet]: DEMO.call })
    const untitled = await project.runInProcess(['new', 'GET', DEMO.path])
    expect(untitled.stderr).toContain(`${DEMO.page} is there, and describes POST. To add a section to it, say what the operation is called: --title … Nothing is written.`)
    expect(untitled.code).toBe(1)
    const { stdout } = await project.runInProcess(['new', 'get', DEMO.path, '--title', '查询解除', '--description', '查询授权是否已解除。'])
    expect(stdout).toContain(`✓ ${DEMO.page}: a section is added`)
    await expect(read(project, DEMO.page)).toMatchFileSnapshot(snapshot('section.md'))
  })

  it('may be a notification, by its type', async () => {
    const project = await create({ 'snippets/notify.ts': readFileSync(path.join(ROOT, 'snippets/notify.ts'), 'utf8') })
    expect((await project.runInProcess(['new', 'DEMO.DONE', '--title', '完成通知', '--description', '做完之后发来，按单号处理。'])).code).toBe(0)
    const page = read(project, 'docs/webhooks/DEMO.DONE.md')
    await expect(page).toMatchFileSnapshot(snapshot('notification.md'))
    await expect(read(project, 'snippets/webhooks/DEMO.DONE.ts')).toMatchFileSnapshot(snapshot('notification.ts'))
    project.write('docs/webhooks/DEMO.DONE.md', page.replace('| 加密后的密文数据', '| 加密后的密文数据\n| order_no {data-required data-indent=3} | string | 单号'))
    expect((await project.runInProcess(['check'])).stdout).toMatch(/no errors\.\n$/)
  })
})

describe('an operation is refused, and nothing written,', () => {
  it.each([
    ['that has a page', [`POST ${DEMO.path}`], { [DEMO.page]: examplesPage(DEMO.table).replace('[[examples]]\n', '') }, 'describes POST /v3/demo/users/{openid}/terminate already. Nothing is written.'],
    ['that has a snippet', [`POST ${DEMO.path}`], { [DEMO.snippet]: DEMO.call }, `has a snippet already: ${DEMO.snippet}. Nothing is written.`],
    ['that has a scene', [`POST ${DEMO.path}`], { [DEMO.snippet.replace('.post.', '.post.retail.')]: DEMO.call }, 'has a snippet already'],
    ['whose page has mistakes', [`GET ${DEMO.path}`, '--title', '查询'], { [DEMO.page]: examplesPage(DEMO.table.replace('openid {', 'opnid {')) }, 'and mend them first. Nothing is written.'],
    ['that the chain cannot spell', ['GET', '/v3/demo/dEmo-a'], {}, 'The path segment `dEmo-a` cannot be written'],
    ['without a method', ['/v3/demo/orders'], {}, 'Which method? npm run new -- POST /v3/demo/orders'],
    ['with a method that there is none of', ['FETCH', '/v3/demo/orders'], {}, '“FETCH /v3/demo/orders” is no operation.'],
    ['that leads out of the folder', ['GET', '/v3/../../x'], {}, 'is no operation.'],
    ['without a name', [], {}, 'Which operation?'],
  ] as [string, string[], Record<string, string>, string][])('%s', async (_, args, files, message) => {
    const project = await create(files)
    const { code, stderr } = await project.runInProcess(['new', ...args])
    expect(stderr).toContain(message)
    expect(stderr).not.toContain('    at ')
    expect(code).toBe(1)
    for (const file of [DEMO.page, DEMO.snippet])
      expect(existsSync(path.join(project.root, file)) ? read(project, file) : undefined).toBe(files[file])
  })
})

describe('a check of one operation', () => {
  const files = { [DEMO.page]: examplesPage(DEMO.table), [DEMO.snippet]: DEMO.call }

  it('lists what its page has, by the page, the path or the name', async () => {
    const project = await create(files)
    const lists: CommandResult[] = []
    for (const args of [[path.join(project.root, DEMO.page)], [DEMO.path], ['POST', DEMO.path], [`post ${DEMO.path}`]])
      lists.push(await project.runInProcess(['check', ...args]))
    await expect(lists[0]!.stdout).toMatchFileSnapshot(snapshot('checklist.txt'))
    for (const { stdout } of lists)
      expect(stdout).toBe(lists[0]!.stdout)
  })

  it('tells what is wrong with its example too', async () => {
    const project = await create({ ...files, [DEMO.snippet]: DEMO.call.replace('reason:', 'raeson:') })
    const { code, stdout } = await project.runInProcess(['check', 'POST', DEMO.path])
    expect(stdout).toContain(`${DEMO.snippet}:3:`)
    expect(stdout).toContain(`  ✗ example            1 error in ${DEMO.snippet}`)
    expect(code).toBe(1)
  })

  it('says how to begin one that nobody describes', async () => {
    const project = await create(files)
    const { code, stderr } = await project.runInProcess(['check', 'DELETE', DEMO.path])
    expect(stderr).toContain(`No page describes DELETE ${DEMO.path}. Begin one: npm run new -- DELETE ${DEMO.path}`)
    expect(code).toBe(1)
    expect((await project.runInProcess(['check', 'POST', '/v3/nowhere'])).stderr).toContain('No page describes POST /v3/nowhere.')
  })
})
