import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'pathe'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { BuildRecords } from '../../.vitepress/project/build-record.ts'

let root: string

beforeEach(async () => {
  vi.stubEnv('SITE_URL', '')
  root = mkdtempSync(path.join(tmpdir(), 'reference-build-'))
  write('docs/index.md', '# 首页\n')
  write('.vitepress/dist/index.html', '<h1>首页</h1>')
  await build()
})

afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(root, { recursive: true })
})

function write(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true })
  writeFileSync(path.join(root, file), text)
}

function records(base = '/'): BuildRecords {
  return new BuildRecords({ root, outDir: path.join(root, '.vitepress/dist'), base })
}

/** Remembers a build, in which something may have happened. */
async function build(meanwhile?: () => void): Promise<void> {
  const built = records()
  await built.isCurrent()
  meanwhile?.()
  await built.remember()
}

describe('a build that is remembered', () => {
  it('holds while its sources and what it has written are as they were', async () => {
    expect(await records().isCurrent()).toBe(true)
    // What is made of the sources is none.
    write('.vitepress/cache/other.json', '{}')
    write('.vitepress/generated/wechatpay.d.ts', 'export {}\n')
    expect(await records().isCurrent()).toBe(true)
  })

  it.each<[what: string, change: () => void]>([
    ['a page has changed', () => write('docs/index.md', '# 另一个首页\n')],
    ['a page has come', () => write('docs/other.md', '# 另一页\n')],
    ['an example has come', () => write('snippets/openapi/v3/demo.post.ts', 'export {}\n')],
    ['a program of the site has changed', () => write('.vitepress/config.ts', 'export default {}\n')],
    ['other packages are installed', () => write('node_modules/.package-lock.json', '{}')],
    ['what has been written is changed', () => write('.vitepress/dist/index.html', 'not what was built')],
    ['something has been written besides', () => write('.vitepress/dist/other.html', 'not what was built')],
    ['what has been written is taken away', () => rmSync(path.join(root, '.vitepress/dist/index.html'))],
    ['all that has been written is taken away', () => rmSync(path.join(root, '.vitepress/dist'), { recursive: true })],
    ['the cache is deleted', () => rmSync(path.join(root, '.vitepress/cache'), { recursive: true })],
    ['the record is damaged', () => {
      const folder = path.join(root, '.vitepress/cache/builds')
      for (const record of readdirSync(folder))
        writeFileSync(path.join(folder, record), '{')
    }],
    ['the site is to be served elsewhere', () => vi.stubEnv('SITE_URL', 'https://example.com/')],
  ])('does not hold once %s, and another does', async (_, change) => {
    change()
    expect(await records().isCurrent()).toBe(false)
    write('.vitepress/dist/index.html', '<h1>首页</h1>')
    await build()
    expect(await records().isCurrent()).toBe(true)
  })

  it('says nothing of a site under another path', async () => {
    expect(await records('/reference/').isCurrent()).toBe(false)
  })

  it('is forgotten if a source has changed while it ran', async () => {
    write('docs/index.md', '# 另一个首页\n')
    await build(() => write('docs/index.md', '# 又一个首页\n'))
    expect(await records().isCurrent()).toBe(false)
  })
})
