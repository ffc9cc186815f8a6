import { beforeAll, expect, it } from 'vitest'
import { operationsOf } from '../../.vitepress/model/api-description.ts'
import { ALIASES } from '../../.vitepress/search/aliases.ts'
import { FIRST, LAST } from '../../.vitepress/search/prominence.ts'
import { readSite } from '../support/site.ts'

/** `POST /v3/…`, `EVENT TRANSACTION.SUCCESS` */
let labels: string[]

beforeAll(async () => {
  const { paths, webhooks } = (await readSite()).reference.document
  labels = [
    ...operationsOf(paths).map(({ method, path }) => `${method.toUpperCase()} ${path}`),
    ...operationsOf(webhooks).map(({ path }) => `EVENT ${path}`),
  ]
})

it('the other names that the search knows are of operations and notifications that pages describe', () => {
  expect(Object.keys(ALIASES).filter(label => !labels.includes(label))).toEqual([])
})

it('what the search lists first, and last, is there', () => {
  const places = labels.map(label => `${label.slice(label.indexOf(' ') + 1)}/`)
  expect([...FIRST, ...LAST].filter(folder => !places.some(place => place.startsWith(folder)))).toEqual([])
})
