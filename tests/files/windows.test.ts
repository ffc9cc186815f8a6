import type { Example } from '../../.vitepress/engine/examples/example.ts'
import type { ImportTarget } from '../../.vitepress/import/plan-import.ts'
import type { MarkdownParser } from '../../.vitepress/page/read-page.ts'
import path from 'pathe'
import { createMarkdownRenderer } from 'vitepress'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { ExampleCompiler } from '../../.vitepress/engine/compiler/compiler.ts'
import { collectExamples } from '../../.vitepress/engine/examples/collect-examples.ts'
import { exampleId } from '../../.vitepress/engine/examples/example.ts'
import { loadDocument } from '../../.vitepress/import/documents/load-document.ts'
import { planImport } from '../../.vitepress/import/plan-import.ts'
import { markdown } from '../../.vitepress/markup/markdown.ts'
import { pathSubject } from '../../.vitepress/model/subject.ts'
import { checkSnippets } from '../../.vitepress/project/checks/check-snippets.ts'
import { layoutOf } from '../../.vitepress/project/layout.ts'
import { Sources } from '../../.vitepress/project/sources.ts'
import { DEMO, examplesPage } from '../support/pages.ts'
import { ROOT } from '../support/root.ts'
import { WINDOWS_ROOT, WindowsFiles, windowsTypescript } from '../support/windows.ts'

const NATIVE_ROOT = WINDOWS_ROOT.replaceAll('/', '\\')
const layout = layoutOf(`${NATIVE_ROOT.replace('C:', 'c:')}\\`)
let parser: MarkdownParser

beforeAll(async () => {
  parser = await createMarkdownRenderer(ROOT, { ...markdown, highlight: () => '' })
})

/** A path of the project as Windows writes it. */
function native(file: string): string {
  return `${NATIVE_ROOT}\\${file.replaceAll('/', '\\')}`
}

describe('the sources of a project on Windows', () => {
  let files: WindowsFiles
  let sources: Sources

  beforeEach(async () => {
    files = new WindowsFiles({
      [native(DEMO.page)]: examplesPage(DEMO.table),
      [native(DEMO.snippet)]: DEMO.call,
      [native('snippets/wxpay.ts')]: 'export const wxpay = {}\n',
      [native('docs/fields.yaml')]: 'reason:\n  title: 原因\n',
      [native('docs/guide/first.md')]: `# 第一次\n\n<<< @/../${DEMO.snippet}{ts twoslash}\n`,
    })
    sources = new Sources(layout, files)
    await sources.readAll(parser, () => {})
  })

  it('lie below a folder whose letter is a capital, with forward slashes', () => {
    expect(layout.root).toBe(WINDOWS_ROOT)
    expect(sources.allFiles().toSorted()).toEqual([DEMO.page, 'docs/guide/first.md', DEMO.snippet, 'snippets/wxpay.ts'].map(file => `${WINDOWS_ROOT}/${file}`).toSorted())
  })

  it('are pages by their place, with the snippets beside them', () => {
    const page = sources.page(DEMO.page.replace('docs/', ''))!
    expect(page.subject).toEqual(pathSubject(DEMO.path))
    expect(page.problems).toEqual([])
    expect(page.fences.map(fence => fence.import?.file)).toEqual([`${WINDOWS_ROOT}/${DEMO.snippet}`])
    expect(sources.snippetsOf(pathSubject(DEMO.path), 'post').map(({ file }) => file)).toEqual([`${WINDOWS_ROOT}/${DEMO.snippet}`])
    const report = checkSnippets(sources.allPages(), sources.allSnippets(), { root: layout.root, snippets: path.join(layout.snippets, 'openapi') })
    expect(report.problems).toEqual([])
  })

  it.each([
    ['as Vite writes it', (file: string) => `${WINDOWS_ROOT}/${file}`],
    ['as Windows writes it', native],
    ['with a small letter for the drive', (file: string) => native(file).replace('C:', 'c:')],
    ['with other capitals', (file: string) => native(file).toUpperCase()],
  ])('are the same files by whatever path they change: %s', (_, write) => {
    expect(sources.owns(write(DEMO.snippet).replace('.TS', '.ts'))).toBe(true)
    expect(sources.known(write(DEMO.snippet))).toBe(`${WINDOWS_ROOT}/${DEMO.snippet}`)
    files.write(native(DEMO.snippet), DEMO.call.replace('退订', '不要了'))
    expect(sources.update([write(DEMO.snippet)])).toEqual([`${WINDOWS_ROOT}/${DEMO.page}`])
    expect(sources.allSnippets()).toHaveLength(2)
    expect(sources.page(DEMO.page.replace('docs/', ''))!.fences[0]!.code).toContain('不要了')
    files.delete(native(DEMO.snippet))
    sources.update([write(DEMO.snippet)])
    expect(sources.snippetsOf(pathSubject(DEMO.path), 'post')).toEqual([])
  })

  it('follow a file whose name changes in its capitals alone', () => {
    const renamed = DEMO.page.replace('terminate', 'Terminate')
    files.write(native(renamed), examplesPage(DEMO.table))
    sources.update([native(DEMO.page), native(renamed)])
    expect(sources.allPages().flatMap(page => page.subject ?? [])).toEqual([pathSubject(DEMO.path.replace('terminate', 'Terminate'))])
  })

  it('are imported by their very names, as other systems want it', () => {
    files.write(native('docs/guide/first.md'), `# 第一次\n\n<<< @/../${DEMO.snippet.replace('terminate', 'Terminate')}{ts twoslash}\n`)
    sources.update([native('docs/guide/first.md')])
    expect(sources.page('guide/first.md')!.problems.map(({ code }) => code)).toEqual(['page/broken-import'])
  })

  it('are examples where their page shows them, once', () => {
    const { examples, problems } = collectExamples(sources.allPages(), sources.allSnippets())
    expect(problems).toEqual([])
    const placed = [...examples.values()].find(({ example }) => example.file?.endsWith('.post.ts'))!
    expect(placed.example.file).toBe(`${WINDOWS_ROOT}/${DEMO.snippet}`)
    expect(placed.origins.map(({ file }) => file)).toEqual([`${WINDOWS_ROOT}/${DEMO.snippet}`])
  })

  it('take the pages and snippets of an import where they belong', async () => {
    const target: ImportTarget = {
      readText: file => files.readText(path.join(layout.root, file)),
      readPage: (file, text) => sources.pageOf(path.join(layout.root, file), text),
      sameButForCase: (file) => {
        const found = sources.spelledAnyhow(path.join(layout.root, file))
        const known = found && path.relative(layout.root, found)
        return known === file ? undefined : known
      },
      hasSnippet: (subject, method) => sources.snippetsOf(subject, method).length > 0,
      dictionary: sources.fields.dictionary,
    }
    const operation = { summary: '提醒', description: '提醒用户付款。', responses: { 204: { description: '无返回内容' } } }
    const items = (names: string[]): object => Object.fromEntries(names.map(name => [name, { post: operation }]))
    const document = await loadDocument(JSON.stringify({ openapi: '3.1.0', info: { title: 't', version: '1' }, paths: items(['/v3/demo/remind', '/v3/demo/aux']), webhooks: items(['DEMO.done', 'Demo.Remind', 'DEMO.REMIND']) }))
    files.write(native('docs/webhooks/DEMO.DONE.md'), '# 完成\n')
    sources.update([native('docs/webhooks/DEMO.DONE.md')])
    const plan = planImport([document], target)
    expect(plan.changes.map(({ file }) => file)).toEqual(['docs/openapi/v3/demo/remind.md', 'snippets/openapi/v3/demo/remind.post.ts', 'docs/webhooks/Demo.Remind.md', 'snippets/webhooks/Demo.Remind.ts'])
    expect(plan.refused.map(({ operation, reason }) => `${operation}: ${reason}`)).toEqual([
      'POST /v3/demo/aux: its page could not be checked out on Windows: `aux.md` is the name of a device',
      'POST DEMO.done: its page would differ from docs/webhooks/DEMO.DONE.md in capitals alone, and be the same file on Windows and macOS',
      'POST DEMO.REMIND: its page would differ from docs/webhooks/Demo.Remind.md in capitals alone, and be the same file on Windows and macOS',
    ])
  })
})

describe('the compiler on Windows', () => {
  const typescript = windowsTypescript()
  let compiler: ExampleCompiler

  beforeEach(() => {
    compiler = new ExampleCompiler(typescript, { root: layout.root, tsconfig: layout.tsconfig, explains: true, watches: true })
  })

  function example(code: string, file?: string): Example {
    return { id: exampleId('ts', code), language: 'ts', code, ...file !== undefined && { file: `${WINDOWS_ROOT}/${file}` } }
  }

  function codes({ id }: Example): string[] {
    return compiler.diagnose(id).map(({ code }) => code)
  }

  it('finds the client, the libraries and the SDK', () => {
    compiler.files.set(layout.sdk, 'export interface Wechatpay { v3: { demo: { post: (data: { reason: string }) => Promise<{ status: number }> } } }\nexport namespace WeChatPay.OpenAPI.V3 {}\n')
    const good = example('import { Buffer } from \'node:buffer\'\nimport type { Wechatpay } from \'#wechatpay\'\ndeclare const wxpay: Wechatpay\nawait wxpay.v3.demo.post({ reason: Buffer.from(\'a\').toString() })\nexport {}', 'snippets/openapi/v3/demo.post.ts')
    const bad = example(good.code.replace('reason:', 'reasn:'), 'snippets/openapi/v3/other.post.ts')
    compiler.add(good)
    compiler.add(bad)
    expect(codes(good)).toEqual([])
    expect(codes(bad)).toEqual(['TS2561'])
    const [{ related }] = compiler.diagnose(bad.id) as [ReturnType<typeof compiler.diagnose>[number]]
    expect(related.map(({ file }) => file)).toEqual([])
  })

  it('takes a module for the same, whatever its capitals, and says so of an import', () => {
    const level = example('export const level: number = 1', 'snippets/level.ts')
    const use = example('import { level } from \'./level.js\'\nexport const twice: number = level * 2', 'snippets/use.ts')
    const other = example('import { level } from \'./Level.js\'\nexport const twice: number = level * 2', 'snippets/other.ts')
    for (const each of [level, use, other])
      compiler.add(each)
    expect(codes(level)).toEqual([])
    expect(codes(use)).toEqual([])
    expect(codes(other)).toEqual(['TS1149'])

    // It changes by another path.
    compiler.files.set(`${WINDOWS_ROOT}/SNIPPETS/level.ts`, 'export const level = \'1\'\n')
    expect(codes(use)).toEqual(['TS2362'])
    expect(compiler.files.within(`${WINDOWS_ROOT}/Snippets`)).toHaveLength(3)
  })

  it('reads several modules of one example', () => {
    const several = example('// @filename: a.ts\nexport const a = 1\n// @filename: b.ts\nimport { a } from \'./a.js\'\nexport const b: string = a')
    compiler.add(several)
    expect(compiler.diagnose(several.id).map(({ code, start }) => `${code} ${several.code.slice(start, start + 1)}`)).toEqual(['TS2322 b'])
  })
})
