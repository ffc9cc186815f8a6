import type { CommandResult } from '../support/temporary-project.ts'
import path from 'pathe'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { DEMO, examplesPage, javascriptPage, phpPage, snippetPage } from '../support/pages.ts'
import { runInProcess } from '../support/run-in-process.ts'
import { runCommand, TemporaryProject } from '../support/temporary-project.ts'

vi.mock(import('../../.vitepress/engine/compiler-process/compiler-service.ts'), () => import('../support/compiler-in-process.ts'))

const { path: PATH, page: PAGE, snippet: SNIPPET, table: TABLE, call: CALL } = DEMO

const projects: TemporaryProject[] = []

async function create(files: Record<string, string>): Promise<TemporaryProject> {
  const project = await TemporaryProject.create(files)
  projects.push(project)
  return project
}

async function check(files: Record<string, string>, args: string[] = [], env: NodeJS.ProcessEnv = {}): Promise<CommandResult> {
  const project = await create(files)
  return project.runInProcess(['check', ...args], { env })
}

afterEach(() => {
  for (const project of projects.splice(0))
    project.remove()
})

function snapshot(name: string): string {
  return path.join(import.meta.dirname, '../fixtures/reports', name)
}

describe('a page alone', () => {
  it('passes with a table that keeps the rules and PHP by hand', async () => {
    const { code, stdout } = await check({ [PAGE]: phpPage(TABLE) })
    expect(stdout).toContain('1 page, 1 operation, 0 examples: no errors.')
    expect(code).toBe(0)
  })

  it('fails with a table that files a path parameter under query', async () => {
    const { code, stdout } = await check({ [PAGE]: phpPage('| query {data-required} | object | 查询参数\n| openid {data-required data-indent=1} | string | 用户标识') })
    expect(stdout).toContain(`${PAGE}:13:3 - error page/misfiled-path-parameter`)
    expect(code).toBe(1)
  })

  it('fails with PHP that files a path parameter under query', async () => {
    const page = phpPage(TABLE, '\'json\' => [\'reason\' => \'退订\'], \'query\' => [\'openid\' => \'o1\'],')
    const line = page.split('\n').findIndex(text => text.includes('\'query\'')) + 1
    const { code, stdout } = await check({ [PAGE]: page })
    expect(stdout).toContain(`${PAGE}:${line}:45 - error php/misfiled-path-parameter`)
    expect(code).toBe(1)
  })

  it('passes without tables, with placeholders that its own declarations expect', async () => {
    const { code, stdout } = await check({ [PAGE]: javascriptPage('openid: string', '{ openid }') })
    expect(stdout).toContain('no errors.')
    expect(code).toBe(0)
  })

  it('fails without tables where a call leaves out what its own declarations require, at that line', async () => {
    const page = javascriptPage('params: { openid: string }', '{ openid }')
    const line = page.split('\n').indexOf('}, { openid })') + 1
    const { code, stdout } = await check({ [PAGE]: page })
    expect(stdout).toContain(`${PAGE}:${line}:6 - error TS2353`)
    expect(code).toBe(1)
  })

  it('passes with a snippet that its table describes', async () => {
    const project = await create({ [PAGE]: snippetPage(PATH, TABLE), [SNIPPET]: CALL })
    // As a person runs it: in a process of its own, which starts that of the compiler.
    const { code, stdout } = await project.run(['check'])
    expect(stdout).toBe('✓ 1 page, 1 operation, 1 example: no errors.\n')
    expect(code).toBe(0)
  })
})

describe('all that is wrong', () => {
  const files = {
    [PAGE]: snippetPage(PATH, TABLE.replace('string | 撤销原因', 'integer | 撤销原因').replace('| openid {data-required} | string |', '| openid {data-required} | strng |')),
    [SNIPPET]: CALL,
    'docs/guide.md': '# 指南\n\n- 一项\n\n  ```ts twoslash\n  const n: number = \'一\'\n  ```\n\n```vue twoslash\n<template />\n```\n',
    'docs/openapi/v3/demo/broken.md': '---\ntitle: [\n---\n',
    'snippets/openapi/v3/demo/nowhere.post.ts': 'import { wxpay } from \'#wxpay\'\nawait wxpay.v3.demo.nowhere.post()\n',
  }

  it('is told at once, as tsc tells it', async () => {
    const project = await create(files)
    const { code, stdout } = await project.run(['check']) // with the exit code of a process
    await expect(stdout).toMatchFileSnapshot(snapshot('pretty.txt'))
    expect(code).toBe(1)
  })

  it('is annotated on GitHub', async () => {
    const { code, stdout } = await check(files, [], { GITHUB_ACTIONS: 'true' })
    await expect(stdout.slice(stdout.indexOf('::'))).toMatchFileSnapshot(snapshot('github.txt'))
    expect(code).toBe(1)
  })

  it('is told as JSON', async () => {
    const { code, stdout } = await check(files, ['--format', 'json'])
    await expect(stdout).toMatchFileSnapshot(snapshot('problems.json'))
    expect(JSON.parse(stdout)).toHaveProperty('problems')
    expect(code).toBe(1)
  })

  it('is told of one file, if only that is asked for', async () => {
    const project = await create(files)
    const one = await project.runInProcess(['check', path.join(project.root, 'docs/guide.md'), '--format', 'json'])
    const { problems } = JSON.parse(one.stdout) as { problems: { file: string }[] }
    expect(problems.map(({ file }) => file)).toEqual(Array.from({ length: 4 }, () => 'docs/guide.md'))
    const none = await project.runInProcess(['check', path.join(project.root, 'docs/nowhere.md')])
    expect(none.stderr).toContain('docs/nowhere.md is no page and no snippet of this project.')
    expect(none.code).toBe(1)
  })
})

describe('snippets and pages', () => {
  it('are held against each other', async () => {
    const other = PATH.replace('terminate', 'close')
    const { code, stdout } = await check({
      [PAGE]: snippetPage(other, TABLE),
      [SNIPPET]: CALL,
      [`snippets/openapi${other}.post.ts`]: CALL,
    })
    expect(stdout).toContain('error example/foreign-snippet')
    expect(stdout).toContain('warning example/hidden-snippet')
    expect(code).toBe(1)
  })

  it('may both be missing: that is a warning', async () => {
    const { code, stdout } = await check({ [PAGE]: phpPage(TABLE).replace('```php', '```text') })
    expect(stdout).toContain('warning example/missing')
    expect(code).toBe(0)
  })

  it('may show one of several scenes, or a part of a file', async () => {
    const page = snippetPage(PATH, TABLE).replace('.post.ts{', '.post.retail.ts#call{')
    const { code, stdout } = await check({
      [PAGE]: page,
      [`snippets/openapi${PATH}.post.retail.ts`]: `const unused: number = 'outside of the part that is shown'\n// #region call\n${CALL.replace('reason:', 'reasons:')}// #endregion call\n`,
    })
    expect(stdout).toContain('.post.retail.ts:1:7 - error TS2322')
    expect(stdout.match(/\.post\.retail\.ts:5:72 - error TS2561/g)).toHaveLength(1)
    expect(code).toBe(1)
  })
})

describe('a command line', () => {
  it.each([
    [['chek'], 'There is no command chek.'],
    [['check', '--format', 'xml'], '--format is pretty or json, not xml.'],
    [['check', '--formt', 'json'], 'Unknown option \'--formt\''],
    [[], 'Which command?'],
  ])('that is wrong, %j, is answered with what is right', async (args, message) => {
    const { code, stderr } = await runInProcess(args)
    expect(stderr).toContain(message)
    expect(stderr).toContain('Usage:')
    expect(stderr).not.toContain('    at ')
    expect(code).toBe(1)
  })

  it('that names no project says what is missing', async () => {
    const { code, stderr } = await runCommand(['check', '--root', path.join(import.meta.dirname, '../fixtures')])
    expect(stderr).toContain('it has no docs.')
    expect(stderr).not.toContain('    at ')
    expect(code).toBe(1)
  })
})

describe('an example in all languages', () => {
  it('passes where one call can be read', async () => {
    const { code, stdout } = await check({ [PAGE]: examplesPage(TABLE), [SNIPPET]: CALL })
    expect(stdout).toContain('no errors')
    expect(stdout).not.toContain('warning')
    expect(code).toBe(0)
  })

  it('fails at what cannot be said in another language', async () => {
    const { code, stdout } = await check({ [PAGE]: examplesPage(TABLE), [SNIPPET]: CALL.replace('\'退订\'', 'String(1)') })
    expect(stdout).toContain(`${SNIPPET}:3:80 - error example/computed-value`)
    expect(code).toBe(1)
  })

  it('fails where a text is not encrypted that has to be, or is that has not', async () => {
    const table = TABLE.replace('| reason {data-required data-indent=1}', '| phone {data-indent=1 data-encrypted} | string | 手机号\n| reason {data-required data-indent=1}')
    const { code, stdout } = await check({ [PAGE]: examplesPage(table), [SNIPPET]: CALL.replace('{ wxpay }', '{ encrypt, wxpay }').replace('\'退订\'', 'encrypt(\'退订\'), phone: \'1\'') })
    expect(stdout).toContain(`${SNIPPET}:3:80 - error example/needlessly-encrypted`)
    expect(stdout).toContain(`${SNIPPET}:3:102 - error example/not-encrypted`)
    expect(code).toBe(1)
  })

  it('fails where a form has not the parts of the table', async () => {
    const table = TABLE.replace('| json {data-required} | object | 请求正文', '| body {data-required} | object | 表单').replace('string | 撤销原因', 'string | 撤销原因\n| file {data-required data-indent=1} | string | 文件')
    const call = CALL.replace('// ---cut---\n', 'import { Multipart } from \'wechatpay-axios-plugin\'\n// ---cut---\n').replace('{ reason: \'退订\' }', 'new Multipart().append(\'reasons\', \'退订\').append(\'reason\', \'退订\').getBuffer()')
    const { code, stdout } = await check({ [PAGE]: examplesPage(table), [SNIPPET]: call })
    expect(stdout).toContain(`${SNIPPET}:4:70 - error example/missing-part`)
    expect(stdout).toContain(`${SNIPPET}:4:93 - error example/unknown-part`)
    expect(code).toBe(1)
  })

  it('fails without a snippet, and under no operation', async () => {
    const { code, stdout } = await check({ [PAGE]: examplesPage(TABLE), 'docs/guide/first.md': '---\ntitle: 第一次\n---\n\n# 第一次\n\n[[examples]]\n' })
    expect(stdout).toContain(`${PAGE}:18:1 - error page/no-snippet`)
    expect(stdout).toContain('docs/guide/first.md:7:1 - error page/examples-without-operation')
    expect(code).toBe(1)
  })

  it('shows every scene, so that none is hidden', async () => {
    const { code, stdout } = await check({ [PAGE]: examplesPage(TABLE), [SNIPPET]: CALL, [SNIPPET.replace('.post.', '.post.retail.')]: `/** 零售 */\n${CALL}` })
    expect(stdout).not.toContain('warning')
    expect(code).toBe(0)
  })

  it('fails where a family lists errors that are none', async () => {
    const { code, stdout } = await check({ [PAGE]: examplesPage(TABLE), [SNIPPET]: CALL, 'docs/openapi/v3/demo/index.md': '---\ntitle: 演示\ndescription: 一组接口。\nerrors:\n  - status: 200\n    code: OK\n---\n\n# 演示\n' })
    expect(stdout).toContain('docs/openapi/v3/demo/index.md:4:1 - error page/bad-errors')
    expect(code).toBe(1)
  })
})
