import type { Project } from '../../.vitepress/project/project.ts'
import path from 'pathe'
import { afterEach, describe, expect, it } from 'vitest'
import { pathSubject } from '../../.vitepress/model/subject.ts'
import { readProject } from '../../.vitepress/project/open-project.ts'
import { DEMO, examplesPage } from '../support/pages.ts'
import { TemporaryProject } from '../support/temporary-project.ts'

const projects: TemporaryProject[] = []

afterEach(() => projects.splice(0).forEach(project => project.remove()))

const PAGE = examplesPage(DEMO.table)

/** A page with a list of errors in its front matter. */
function listing(errors: readonly (readonly [status: number, code: string, description: string])[], page = '---\ntitle: 演示\ndescription: 一组接口。\n---\n\n# 演示\n'): string {
  const list = errors.map(([status, code, description]) => `  - { status: ${status}, code: ${code}, description: ${description} }\n`).join('')
  return page.replace('\n---\n', `\nerrors:\n${list}---\n`)
}

async function read(files: Record<string, string>): Promise<Project> {
  const project = await TemporaryProject.create({ [DEMO.page]: PAGE, [DEMO.snippet]: DEMO.call, ...files })
  projects.push(project)
  return readProject(project.root)
}

function codesOf(project: Project): string[] {
  return project.errorCodes(pathSubject(DEMO.path)).map(({ status, code, description }) => `${status} ${code} ${description}`)
}

describe('the errors of an operation', () => {
  it.each([
    'docs/openapi/v3/index.md',
    'docs/openapi/v3/demo/index.md',
    'docs/openapi/v3/demo/users/index.md',
    'docs/openapi/v3/demo/users/{openid}/index.md',
    'docs/openapi/v3/demo/users/{openid}/terminate/index.md',
  ])('are those that an overview lists, as deep as %s', async (overview) => {
    const project = await read({ [overview]: listing([[403, 'NO_AUTH', '没有权限']]) })
    expect(codesOf(project)).toContain('403 NO_AUTH 没有权限')
  })

  it('are those that its own page lists', async () => {
    const project = await read({ [DEMO.page]: listing([[404, 'NOT_FOUND', '没有授权过']], PAGE) })
    expect(codesOf(project)).toContain('404 NOT_FOUND 没有授权过')
  })

  it('come in the order of their status, and the nearest description of a code counts', async () => {
    const project = await read({
      'docs/openapi/v3/demo/index.md': listing([[429, 'FREQUENCY_LIMITED', '太频繁'], [403, 'NO_AUTH', '产品未开通']]),
      'docs/openapi/v3/demo/users/index.md': listing([[403, 'NO_AUTH', '无权代用户操作'], [400, 'PARAM_ERROR', '参数有误']]),
    })
    expect(codesOf(project)).toEqual([
      '400 PARAM_ERROR 参数有误',
      expect.stringMatching(/^400 INVALID_REQUEST /),
      expect.stringMatching(/^401 SIGN_ERROR /),
      '403 NO_AUTH 无权代用户操作',
      '429 FREQUENCY_LIMITED 太频繁',
      expect.stringMatching(/^500 SYSTEM_ERROR /),
    ])
  })

  it('are not those of a neighbour', async () => {
    const project = await read({
      'docs/openapi/v3/demo/user/index.md': listing([[403, 'NO_AUTH', '没有权限']]),
      'docs/openapi/v3/demo/users/other/index.md': listing([[403, 'NO_AUTH', '没有权限']]),
    })
    expect(codesOf(project).join()).not.toContain('NO_AUTH')
  })

  it('are shown anew when an overview changes', async () => {
    const overview = 'docs/openapi/v3/demo/users/index.md'
    const project = await read({ [overview]: listing([[403, 'NO_AUTH', '没有权限']]) })
    projects[0]!.write(overview, listing([[403, 'NO_AUTH', '未获授权']]))
    const { pages } = await project.update([path.join(projects[0]!.root, overview)])
    expect(pages).toContain(path.join(projects[0]!.root, DEMO.page))
    expect(codesOf(project)).toContain('403 NO_AUTH 未获授权')
  })
})

it.each(['docs/openapi/index.md', 'docs/guide/first.md', 'docs/webhooks/index.md', 'docs/webhooks/DEMO.SUCCESS.md'])('errors that no operation would have are a mistake, on %s', async (file) => {
  const project = await read({ [file]: listing([[403, 'NO_AUTH', '没有权限']]) })
  const { problems } = project.page(file.replace('docs/', ''))!
  expect(problems.map(({ code, at }) => `${code} ${at.start.line}`)).toContain('page/misplaced-errors 4')
})
