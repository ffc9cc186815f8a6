import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import process from 'node:process'
import path from 'pathe'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { parsePageDates, readPageDates } from '../../.vitepress/project/page-dates.ts'
import { sitemapOf } from '../../.vitepress/project/sitemap.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'reference-dates-'))
  // A hook of git that runs the tests says which repository it is of, and means another.
  for (const name of Object.keys(process.env).filter(name => name.startsWith('GIT_')))
    vi.stubEnv(name, undefined)
})

afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true, maxRetries: 3 })
})

/** Runs git in a folder below the temporary one. */
function git(where: string, ...args: string[]): void {
  execFileSync('git', ['-C', path.join(folder, where), '-c', 'user.name=t', '-c', 'user.email=t@example.com', '-c', 'commit.gpgsign=false', ...args], { stdio: 'pipe' })
}

/** Changes files of a repository, on some day. */
function commit(where: string, date: string, ...files: string[]): void {
  for (const file of files) {
    mkdirSync(path.dirname(path.join(folder, where, file)), { recursive: true })
    writeFileSync(path.join(folder, where, file), date)
  }
  git(where, 'add', '.')
  vi.stubEnv('GIT_COMMITTER_DATE', date)
  git(where, 'commit', '-m', 'c')
  vi.stubEnv('GIT_COMMITTER_DATE', undefined)
}

/** A repository of two pages, each of a day of its own. */
function createRepository(where: string): void {
  git('', 'init', '-q', where)
  commit(where, '2026-01-02T03:04:05Z', 'docs/a.md', 'docs/b.md', 'package.json')
  commit(where, '2026-02-02T03:04:05Z', 'docs/b.md')
  commit(where, '2026-03-02T03:04:05Z', 'package.json')
}

/** The dates of the pages of a repository, or of what has been made of one. */
async function datesOf(where: string): Promise<[page: string, date: string][]> {
  const dates = await readPageDates(path.join(folder, where, 'docs'))
  return [...dates].map(([page, date]): [string, string] => [page, new Date(date).toISOString()]).sort()
}

const DATES = [
  ['a.md', '2026-01-02T03:04:05.000Z'],
  ['b.md', '2026-02-02T03:04:05.000Z'],
]

describe('the dates of pages', () => {
  it('are those of the last commits that changed them', async () => {
    git('', 'init', '-q')
    commit('', '2026-01-02T03:04:05Z', 'docs/index.md', 'docs/openapi/v3/{id}.md', 'docs/中文.md', 'other/index.md')
    commit('', '2026-02-02T03:04:05Z', 'docs/openapi/v3/{id}.md', 'other.md')
    expect(await datesOf('')).toEqual([
      ['index.md', '2026-01-02T03:04:05.000Z'],
      ['openapi/v3/{id}.md', '2026-02-02T03:04:05.000Z'],
      ['中文.md', '2026-01-02T03:04:05.000Z'],
    ])
  })

  it('are the same in a clone and in a worktree, which has what is committed there besides', async () => {
    createRepository('whole')
    git('', 'clone', '-q', 'whole', 'clone')
    git('whole', 'worktree', 'add', '-q', '../tree', '-b', 'other')
    for (const where of ['whole', 'clone', 'tree'])
      expect(await datesOf(where), where).toEqual(DATES)
    commit('tree', '2026-04-02T03:04:05Z', 'docs/a.md')
    expect(await datesOf('tree')).toEqual([['a.md', '2026-04-02T03:04:05.000Z'], DATES[1]])
    expect(await datesOf('whole')).toEqual(DATES)
  })

  it('are unknown where the history is cut off, wherever that is, until it is whole', async () => {
    createRepository('whole')
    for (const depth of ['1', '2']) {
      git('', 'clone', '-q', '--depth', depth, `file://${folder}/whole`, `cut-${depth}`)
      git(`cut-${depth}`, 'worktree', 'add', '-q', `../tree-${depth}`, '-b', 'other')
      expect(await datesOf(`cut-${depth}`)).toEqual([])
      expect(await datesOf(`tree-${depth}`)).toEqual([])
    }
    git('cut-1', 'fetch', '-q', '--unshallow')
    expect(await datesOf('cut-1')).toEqual(DATES)
  })

  it('are unknown without a history, also inside of a repository that knows nothing of the pages', async () => {
    createRepository('whole')
    for (const where of ['unpacked', 'whole/vendor/unpacked'])
      cpSync(path.join(folder, 'whole/docs'), path.join(folder, where, 'docs'), { recursive: true })
    expect(await datesOf('unpacked')).toEqual([])
    expect(await datesOf('whole/vendor/unpacked')).toEqual([])
    expect(await datesOf('whole')).toEqual(DATES)
  })

  it('are unknown where git is not installed', async () => {
    createRepository('whole')
    vi.stubEnv('PATH', path.join(folder, 'no programs'))
    expect(await datesOf('whole')).toEqual([])
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
