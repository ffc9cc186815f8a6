import type { Project } from '../../.vitepress/project/project.ts'
import { beforeAll, describe, expect, it } from 'vitest'
import { plainDescription } from '../../.vitepress/reference/inline-text.ts'
import { readSite, sitePages } from '../support/site.ts'

let site: Project

beforeAll(async () => {
  site = await readSite()
}, 60_000)

describe('a page of the site', () => {
  it('has a title and a description, and shares the two with no other', () => {
    const pages = new Map<string, string[]>()
    for (const { file, frontmatter: { title, description } } of sitePages(site)) {
      const own = [title, description].map(text => typeof text === 'string' ? plainDescription(text).trim() : '')
      expect(own, file).not.toContain('')
      const key = own.join('\n')
      pages.set(key, [...pages.get(key) ?? [], file])
    }
    expect(pages.size).toBeGreaterThan(1000)
    expect([...pages].filter(([, files]) => files.length > 1)).toEqual([])
  })
})
