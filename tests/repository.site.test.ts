import type { Subject } from '../.vitepress/model/subject.ts'
import type { Project } from '../.vitepress/project/project.ts'
import type { SiteOperation } from './support/site.ts'
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import process from 'node:process'
import { validate } from '@scalar/openapi-parser'
import path from 'pathe'
import { globSync } from 'tinyglobby'
import { beforeAll, describe, expect, it } from 'vitest'
import { snippetFile } from '../.vitepress/model/subject.ts'
import { ROOT } from './support/root.ts'
import { readSite, siteOperations, sitePages } from './support/site.ts'
import { writtenNotifications, writtenOperations } from './support/written-pages.ts'

let site: Project
let operations: SiteOperation[]

beforeAll(async () => {
  site = await readSite()
  operations = siteOperations(site)
})

function named(kind: Subject['kind']): SiteOperation[] {
  return operations.filter(operation => operation.subject.kind === kind)
}

describe('the reference', () => {
  it('holds all operations that authors have written, and all notifications', () => {
    const [written, types] = [writtenOperations(), writtenNotifications()]
    expect(named('path').map(({ name }) => name).sort()).toEqual(written.toSorted())
    expect(named('webhook').map(({ name }) => name).sort()).toEqual(types.toSorted())
    expect(site.counts).toMatchObject({ operations: written.length, notifications: types.length })
    expect(written).toEqual(expect.arrayContaining(['POST /v3/pay/transactions/jsapi', 'GET /v3/bank-batch-transfer/receipt/detail-receipts', 'POST /v3/bank-batch-transfer/receipt/detail-receipts']))
    expect(types).toContain('TRANSACTION.SUCCESS')
  })

  it('is a valid OpenAPI 3.1 document', async () => {
    const { valid, errors } = await validate(JSON.parse(JSON.stringify({ openapi: '3.1.1', ...site.reference.document })) as object)
    expect(errors ?? []).toEqual([])
    expect(valid).toBe(true)
  })

  it('links every operation to its official document, but for those that have none any more', async () => {
    const without = operations.filter(({ operation }) => !operation.externalDocs?.url.startsWith('https://pay.weixin.qq.com/'))
    process.stdout.write(`${operations.length - without.length} of ${operations.length} operations and notifications have an official document\n`)
    await expect(`${without.map(({ name }) => name).join('\n')}\n`).toMatchFileSnapshot(path.join(import.meta.dirname, 'fixtures/repository/without-official-document.txt'))
  })

  it('has a snippet for every operation, and for every notification', () => {
    const without = operations.filter(({ subject, method }) => !existsSync(path.join(ROOT, snippetFile(subject, method))))
    expect(without.map(({ name }) => name)).toEqual([])
  })
})

describe('a description', () => {
  /** What each operation says of itself, and each page that is not one operation's alone. */
  function descriptions(): { where: string, title: string, text: string }[] {
    const pages = sitePages(site).filter(page => page.operations.length !== 1).map(({ file, frontmatter }) =>
      ({ where: path.relative(ROOT, file), title: String(frontmatter.title ?? ''), text: String(frontmatter.description ?? '') }))
    return [...operations.map(({ name, operation }) => ({ where: name, title: operation.summary ?? '', text: operation.description ?? '' })), ...pages]
  }

  it('is of its own, on every page and of every operation', () => {
    const places = new Map<string, string[]>()
    for (const { where, text } of descriptions())
      places.set(text, [...places.get(text) ?? [], where])
    expect([...places].filter(([, where]) => where.length > 1)).toEqual([])
  })

  it('says more than the title, and does not begin as all others could', () => {
    const empty = descriptions().filter(({ title, text }) => text.length < 12 || text.replace(/[。.]$/, '') === title || /^(?:本接口|用于|该接口|商户可以通过)/.test(text))
    expect(empty).toEqual([])
  })
})

describe('the SDK module', () => {
  it('compiles under strict, libraries and all', () => {
    const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc')
    const args = ['--noEmit', '--strict', '--noUncheckedIndexedAccess', '--target', 'es2023', '--module', 'esnext', '--moduleResolution', 'bundler', '--types', 'node', '--ignoreConfig', site.layout.sdk]
    expect(() => execFileSync(process.execPath, [tsc, ...args], { cwd: ROOT, encoding: 'utf8', stdio: 'pipe' })).not.toThrow()
  })

  it('is not committed', () => {
    expect(readFileSync(path.join(ROOT, '.gitignore'), 'utf8')).toContain('.vitepress/generated/')
  })
})

describe('the pages', () => {
  it('show no TypeScript or JavaScript that is not checked', () => {
    const unchecked = globSync('docs/**/*.md', { cwd: ROOT }).flatMap((file) => {
      const lines = readFileSync(path.join(ROOT, file), 'utf8').split('\n')
      return lines.flatMap((line, i) => /^\s*(?:```|<<<.*\{)(?:ts|js|tsx|jsx|typescript|javascript)\b/.test(line) && !line.includes('twoslash') ? [`${file}:${i + 1}`] : [])
    })
    expect(unchecked).toEqual([])
  })
})
