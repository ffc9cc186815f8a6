import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import process from 'node:process'
import path from 'pathe'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { parsePageDates, readPageDates } from '../../.vitepress/project/page-dates.ts'
import { sitemapOf } from '../../.vitepress/project/sitemap.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'reference-dates-'))
})

afterEach(() => rmSync(folder, { recursive: true }))

function git(date: string, ...args: string[]): void {
  const env = { ...process.env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date }
  execFileSync('git', ['-C', folder, '-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args], { env, stdio: 'pipe' })
}

function commit(date: string, ...files: string[]): void {
  for (const file of files) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
    writeFileSync(path.join(folder, file), date)
  }
  git(date, 'add', '.')
  git(date, 'commit', '-m', 'c')
}

describe('the dates of pages', () => {
  it('are those of the last commits that changed them', async () => {
    git('', 'init', '-q')
    commit('2026-01-02T03:04:05Z', 'docs/index.md', 'docs/openapi/v3/{id}.md', 'docs/中文.md', 'other/index.md')
    commit('2026-02-02T03:04:05Z', 'docs/openapi/v3/{id}.md', 'other.md')
    const dates = await readPageDates(path.join(folder, 'docs'))
    expect([...dates].map(([page, date]) => [page, new Date(date).toISOString()]).sort()).toEqual([
      ['index.md', '2026-01-02T03:04:05.000Z'],
      ['openapi/v3/{id}.md', '2026-02-02T03:04:05.000Z'],
      ['中文.md', '2026-01-02T03:04:05.000Z'],
    ])
  })

  it('are unknown without a history, and with one that is cut off', async () => {
    mkdirSync(path.join(folder, 'docs'))
    expect(await readPageDates(path.join(folder, 'docs'))).toEqual(new Map())
    git('', 'init', '-q', 'whole')
    folder = path.join(folder, 'whole')
    commit('2026-01-02T03:04:05Z', 'docs/a.md')
    commit('2026-02-02T03:04:05Z', 'docs/b.md')
    folder = path.dirname(folder)
    git('', 'clone', '-q', '--depth', '1', `file://${folder}/whole`, 'cut')
    expect(await readPageDates(path.join(folder, 'cut/docs'))).toEqual(new Map())
    expect((await readPageDates(path.join(folder, 'whole/docs'))).size).toBe(2)
  })

  it('are read from the last commit to the first', () => {
    expect(parsePageDates(':b\n\nx.md\n:a\n\nx.md\ny.md\n')).toEqual(new Map([['x.md', 'b'], ['y.md', 'a']]))
    expect(parsePageDates('')).toEqual(new Map())
  })
})

describe('the map of the site', () => {
  const ADDRESS = new URL('https://example.com/reference/')
  const items = [{ url: '' }, { url: 'openapi/' }, { url: 'openapi/v3/{id}' }]

  it('says when each page was changed, where that is known', async () => {
    const dates = new Map([['index.md', 'a'], ['openapi/index.md', 'b']])
    const { hostname, transformItems } = sitemapOf(ADDRESS, Promise.resolve(dates))
    expect(hostname).toBe('https://example.com/reference/')
    expect(await transformItems!(items)).toEqual([{ url: '', lastmod: 'a' }, { url: 'openapi/', lastmod: 'b' }, { url: 'openapi/v3/{id}' }])
  })

  it('says no date where none is known', async () => {
    expect(await sitemapOf(ADDRESS, undefined).transformItems!(items)).toEqual(items)
  })
})
