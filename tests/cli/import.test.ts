import { existsSync, readFileSync } from 'node:fs'
import path from 'pathe'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { DEMO, examplesPage } from '../support/pages.ts'
import { runInProcess } from '../support/run-in-process.ts'
import { TemporaryProject } from '../support/temporary-project.ts'

vi.mock(import('../../.vitepress/engine/compiler-process/compiler-service.ts'), () => import('../support/compiler-in-process.ts'))

const projects: TemporaryProject[] = []

async function create(files: Record<string, string>): Promise<TemporaryProject> {
  const project = await TemporaryProject.create(files)
  projects.push(project)
  return project
}

afterEach(() => {
  for (const project of projects.splice(0))
    project.remove()
})

const ORDERS = 'docs/openapi/v3/demo/orders.md'
const ORDERS_SNIPPET = 'snippets/openapi/v3/demo/orders.post.ts'

/** A document with an operation that pages can say, and perhaps one that they cannot. */
function documentOf({ isRefused = false, type = 'string', description = '单号' } = {}): string {
  return JSON.stringify({
    openapi: '3.1.0',
    info: { title: '演示', version: '1' },
    paths: {
      '/v3/demo/orders': {
        post: {
          summary: '下单',
          description: '建立一张订单。',
          requestBody: { required: true, content: { 'application/json': { schema: { type: 'object', required: ['order_no'], properties: { order_no: { type, description } } } } } },
          responses: { 204: { description: '无返回内容' } },
        },
      },
      ...isRefused && { '/v3/demo/trees': { get: { responses: { 200: { description: 'OK', content: { 'application/json': { schema: { type: 'array', items: { type: 'string' } } } } } } } } },
    },
  })
}

describe('an import into an empty project', () => {
  it('writes a page and a snippet that pass all checks, and nothing the second time', async () => {
    const project = await create({ 'api.json': documentOf() })
    const document = path.join(project.root, 'api.json')
    const first = await project.run(['import', document]) // as a person runs it, in a process of its own
    expect(first.stdout).toBe('✓ 1 operation on 1 page (0 unchanged), 1 new snippet: 2 files written. Next: npm run check\n')
    expect(first.code).toBe(0)
    expect(readFileSync(path.join(project.root, ORDERS), 'utf8')).toContain('| order_no {data-required data-indent=1} | string | 单号')

    const second = await project.runInProcess(['import', document])
    expect(second.stdout).toBe('✓ 1 operation on 1 page (1 unchanged), 0 new snippets: 0 files written. Next: npm run check\n')
    const check = await project.runInProcess(['check'])
    expect(check.stdout).toBe('✓ 1 page, 1 operation, 1 example: no errors.\n')
  })

  it('takes several documents, of which the last counts, and YAML', async () => {
    const project = await create({
      'old.json': documentOf({ type: 'integer' }),
      'new.yaml': `# YAML\n${documentOf()}`,
    })
    const { stdout, code } = await project.runInProcess(['import', path.join(project.root, 'old.json'), path.join(project.root, 'new.yaml')])
    expect(stdout).toContain('left out POST /v3/demo/orders: a later document has it too, and that counts.')
    expect(code).toBe(0)
    expect(readFileSync(path.join(project.root, ORDERS), 'utf8')).toContain('| order_no {data-required data-indent=1} | string |')
  })

  it('shows with --dry-run what would change, as a patch, and changes nothing', async () => {
    const project = await create({ 'api.json': documentOf() })
    const { stdout, code } = await project.runInProcess(['import', path.join(project.root, 'api.json'), '--dry-run'])
    expect(stdout).toContain(`--- /dev/null\n+++ b/${ORDERS}\n`)
    expect(stdout).toContain('+| order_no {data-required data-indent=1} | string | 单号\n')
    expect(stdout).toContain(`+++ b/${ORDERS_SNIPPET}\n`)
    expect(stdout).toContain('2 files would change.')
    expect(code).toBe(0)
    expect(existsSync(path.join(project.root, ORDERS))).toBe(false)
    expect(existsSync(path.join(project.root, ORDERS_SNIPPET))).toBe(false)
  })
})

describe('an import into a project that has the page', () => {
  const DOCUMENT = JSON.stringify({
    openapi: '3.1.0',
    info: { title: '演示', version: '1' },
    paths: {
      [DEMO.path]: {
        post: {
          summary: 'Terminate',
          parameters: [{ name: 'openid', in: 'path', required: true, schema: { type: 'string' } }],
          requestBody: { required: true, content: { 'application/json': { schema: { type: 'object', required: ['reason'], properties: { reason: { type: 'string', enum: ['退订', '其他'] }, note: { type: 'string', description: '备注' } } } } } },
          responses: { 204: { description: '无返回内容' } },
        },
      },
    },
  })
  const SCENE = DEMO.snippet.replace('.post.', '.post.retail.')

  it('changes rows, and leaves titles, texts, snippets and scenes', async () => {
    const page = `${examplesPage(DEMO.table)}\n::: tip\n我们的提示\n:::\n`
    const project = await create({ 'api.json': DOCUMENT, [DEMO.page]: page, [DEMO.snippet]: DEMO.call, [SCENE]: `/** 零售 */\n${DEMO.call}` })
    const dryRun = await project.runInProcess(['import', path.join(project.root, 'api.json'), '--dry-run'])
    expect(dryRun.stdout).toContain(`--- a/${DEMO.page}\n+++ b/${DEMO.page}\n`)
    expect(dryRun.stdout).toContain('-| reason {data-required data-indent=1} | string | 撤销原因\n+| reason {data-required data-indent=1} | `退订` \\| `其他` | 撤销原因\n+| note {data-indent=1} | string | 备注\n')

    const { stdout, code } = await project.runInProcess(['import', path.join(project.root, 'api.json')])
    expect(stdout).toContain('1 operation on 1 page (0 unchanged), 0 new snippets: 1 file written.')
    expect(code).toBe(0)
    expect(readFileSync(path.join(project.root, DEMO.page), 'utf8')).toBe(page.replace(
      '| reason {data-required data-indent=1} | string | 撤销原因',
      '| reason {data-required data-indent=1} | `退订` \\| `其他` | 撤销原因\n| note {data-indent=1} | string | 备注',
    ))
    expect(readFileSync(path.join(project.root, DEMO.snippet), 'utf8')).toBe(DEMO.call)
    expect(readFileSync(path.join(project.root, SCENE), 'utf8')).toBe(`/** 零售 */\n${DEMO.call}`)
  })

  it('writes no snippet where there are scenes', async () => {
    const project = await create({ 'api.json': DOCUMENT, [DEMO.page]: examplesPage(DEMO.table), [SCENE]: DEMO.call })
    const { stdout } = await project.runInProcess(['import', path.join(project.root, 'api.json')])
    expect(stdout).toContain('0 new snippets: 1 file written.')
    expect(existsSync(path.join(project.root, DEMO.snippet))).toBe(false)
  })

  it('refuses a page that has mistakes, and says the way out', async () => {
    const page = examplesPage(DEMO.table.replace('string | 撤销原因', 'strng | 撤销原因'))
    const project = await create({ 'api.json': DOCUMENT, [DEMO.page]: page, [DEMO.snippet]: DEMO.call })
    const { stdout, code } = await project.runInProcess(['import', path.join(project.root, 'api.json')])
    expect(stdout).toContain(`refused POST ${DEMO.path}: its page has mistakes: run \`npm run check -- ${DEMO.page}\` and mend them first.`)
    expect(stdout).toContain('✖ 1 refused, and nothing is written.')
    expect(code).toBe(1)
    expect(readFileSync(path.join(project.root, DEMO.page), 'utf8')).toBe(page)
  })
})

describe('an import of which something is refused', () => {
  it('writes nothing at all, and says why', async () => {
    const project = await create({ 'good.json': documentOf(), 'api.json': documentOf({ isRefused: true }) })
    const { stdout, code } = await project.run(['import', path.join(project.root, 'good.json'), path.join(project.root, 'api.json')]) // with the exit code of a process
    expect(stdout).toContain('refused GET /v3/demo/trees /responses/200/content/application~1json/schema: an answer that is no object has no rows.')
    expect(stdout).toContain('✖ 1 refused, and nothing is written. Mend the document, or import the rest with --partial.')
    expect(code).toBe(1)
    expect(existsSync(path.join(project.root, ORDERS))).toBe(false)
    expect(existsSync(path.join(project.root, 'snippets/openapi'))).toBe(false)
  })

  it('writes the rest with --partial, and still says that something is missing', async () => {
    const project = await create({ 'api.json': documentOf({ isRefused: true }) })
    const { stdout, code } = await project.runInProcess(['import', path.join(project.root, 'api.json'), '--partial'])
    expect(stdout).toContain('refused GET /v3/demo/trees')
    expect(stdout).toContain('! 1 operation on 1 page (0 unchanged), 1 new snippet: 2 files written, 1 refused.')
    expect(code).toBe(1)
    expect(existsSync(path.join(project.root, ORDERS))).toBe(true)
    expect(existsSync(path.join(project.root, 'docs/openapi/v3/demo/trees.md'))).toBe(false)
  })

  it('tells names as they are, and lets none of them paint the terminal', async () => {
    const document = JSON.stringify({ openapi: '3.1.0', info: { title: 'x', version: '1' }, paths: { '/v3/\u001B[31mred': { get: { responses: { 204: { description: '' } } } } } })
    const project = await create({ 'api.json': document })
    const { stdout } = await project.runInProcess(['import', path.join(project.root, 'api.json')], { env: { FORCE_COLOR: '0' } })
    expect(stdout).toContain('refused GET /v3/\\u001b[31mred path: ')
    expect(stdout).not.toContain('\u001B')
  })
})

describe('a document that cannot be read', () => {
  it.each([
    ['is broken', 'api.json', '{ "openapi": ', 'refused api.json: it is no JSON: it ends too early.'],
    ['is another file', 'package.json', undefined, 'refused package.json /openapi: it is no OpenAPI 3.0 or 3.1 document.'],
  ])('and %s is refused by its name', async (_, name, text, expected) => {
    const project = await create(text === undefined ? {} : { [name]: text })
    const file = path.join(project.root, name)
    const { stdout, stderr, code } = await project.runInProcess(['import', file])
    expect(stdout.replaceAll(`${project.root}/`, '')).toContain(expected)
    expect(stdout + stderr).not.toContain('    at ')
    expect(code).toBe(1)
  })

  it('because there is none is a mistake of the command line', async () => {
    const project = await create({})
    const missing = await project.runInProcess(['import', path.join(project.root, 'nowhere.json')])
    expect(missing.stderr).toContain('nowhere.json.')
    expect(missing.code).toBe(1)
    const folder = await project.runInProcess(['import', project.root])
    expect(folder.stderr).toContain('cannot be read (EISDIR).')
    const none = await runInProcess(['import'])
    expect(none.stderr).toContain('Which document?')
    expect(`${missing.stderr}${folder.stderr}${none.stderr}`).not.toContain('    at ')
    expect(none.code).toBe(1)
  })
})
