import type { Project } from '../.vitepress/project/project.ts'
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import process from 'node:process'
import { validate } from '@scalar/openapi-parser'
import { globSync } from 'tinyglobby'
import { beforeAll, describe, expect, it } from 'vitest'
import { readSite, ROOT } from './support/site.ts'

let site: Project

beforeAll(async () => {
  site = await readSite()
})

function operations(): [path: string, method: string][] {
  return Object.entries(site.reference.document.paths ?? {})
    .flatMap(([at, methods]) => Object.keys(methods ?? {}).map((method): [string, string] => [at, method]))
}

describe('the reference', () => {
  it('holds the payscore authorization family', () => {
    expect(operations().filter(([at]) => at.startsWith('/v3/payscore/') && at.includes('permissions'))).toHaveLength(17)
  })

  it('is a valid OpenAPI 3.1 document', async () => {
    const { valid, errors } = await validate(JSON.parse(JSON.stringify(site.reference.document)) as object)
    expect(errors ?? []).toEqual([])
    expect(valid).toBe(true)
  })

  it('links every operation to its official document', () => {
    const without = operations().filter(([at, method]) => {
      const operation = site.reference.document.paths?.[at]?.[method as 'get'] // read from its own keys
      return !operation?.externalDocs?.url.startsWith('https://pay.weixin.qq.com/')
    })
    expect(without).toEqual([])
  })

  it('has a snippet for every operation', () => {
    const without = operations().filter(([at, method]) => !existsSync(path.join(ROOT, 'snippets/openapi', `${at}.${method}.ts`)))
    expect(without).toEqual([])
  })

  it('describes every page in a sentence of its own', () => {
    const descriptions = site.reference.document.paths
      ? Object.values(site.reference.document.paths).flatMap(methods => Object.values(methods ?? {}).map(operation => (operation as { description: string }).description))
      : []
    expect(new Set(descriptions).size).toBe(descriptions.length)
    expect(descriptions.filter(text => text.length < 30)).toEqual([])
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
