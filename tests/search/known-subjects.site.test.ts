import type { SiteOperation } from '../support/site.ts'
import { beforeAll, expect, it } from 'vitest'
import { subjectName } from '../../.vitepress/model/subject.ts'
import { ALIASES } from '../../.vitepress/search/aliases.ts'
import { FIRST, LAST } from '../../.vitepress/search/prominence.ts'
import { readSite, siteOperations } from '../support/site.ts'

let operations: SiteOperation[]

beforeAll(async () => {
  operations = siteOperations(await readSite())
})

it('the other names that the search knows are of operations and notifications that pages describe', () => {
  const labels = operations.map(({ subject, name }) => subject.kind === 'path' ? name : `EVENT ${name}`)
  expect(Object.keys(ALIASES).filter(label => !labels.includes(label))).toEqual([])
})

it('what the search lists first, and last, is there', () => {
  const places = operations.map(({ subject }) => `${subjectName(subject)}/`)
  expect([...FIRST, ...LAST].filter(folder => !places.some(place => place.startsWith(folder)))).toEqual([])
})
