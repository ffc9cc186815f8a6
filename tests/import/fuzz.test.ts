import type { PageReader } from '../../.vitepress/page/read-page.ts'
import { readFileSync } from 'node:fs'
import process from 'node:process'
import path from 'pathe'
import { globSync } from 'tinyglobby'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadDocument } from '../../.vitepress/import/documents/load-document.ts'
import { planImport } from '../../.vitepress/import/plan-import.ts'
import { readDescription } from '../../.vitepress/import/read-description.ts'
import { loadYaml } from '../../.vitepress/markup/yaml.ts'
import { readPage } from '../../.vitepress/page/read-page.ts'
import { pageReader } from '../support/page-fixtures.ts'
import { seededRandom } from '../support/random-operation.ts'

const DOCUMENTS = path.join(import.meta.dirname, '../fixtures/import')
const COUNT = 150

/** What a part of a document may be replaced by. */
const JUNK: unknown[] = [null, true, false, 0, -1.5, '', 'object', 'string', '{{ x }}', '__proto__', [], [null], [[]], ['null'], {}, { type: 'object' }, { type: 'array' }, { type: ['string', 'null'] }, { $ref: '#/paths' }, { $ref: '#' }, { $ref: '' }, { $ref: 5 }, { allOf: [] }, { allOf: [true, null] }, { oneOf: {} }, { enum: [] }, { enum: [{}] }, { const: null }, { properties: [] }, { items: [{ type: 'string' }] }, { required: 'a' }, { content: {} }, { schema: 5 }]

let reader: PageReader

beforeAll(async () => {
  reader = await pageReader()
})

/** Replaces, drops or doubles a random part of a value, in place. */
function mutate(value: unknown, random: () => number): void {
  const places: [owner: Record<string, unknown>, name: string][] = []
  const visit = (part: unknown): void => {
    if (typeof part !== 'object' || part === null)
      return
    for (const name of Object.keys(part)) {
      places.push([part as Record<string, unknown>, name]) // an object, or a list by its indices
      visit((part as Record<string, unknown>)[name])
    }
  }
  visit(value)
  const place = places[Math.floor(random() * places.length)]
  if (!place)
    return
  const [owner, name] = place
  const choice = random()
  if (choice < 0.6)
    owner[name] = structuredClone(JUNK[Math.floor(random() * JUNK.length)])
  else if (choice < 0.8)
    delete owner[name]
  else
    owner[`${name}${'\u0000 .{}|'[Math.floor(random() * 6)]}`] = owner[name]
}

describe('a document that is damaged at random', () => {
  it('is imported or refused, and neither breaks the importer nor is told one thing and written another', async () => {
    const sources = globSync('good/*.{json,yaml}', { cwd: DOCUMENTS }).sort().flatMap((name) => {
      try {
        return [loadYaml(readFileSync(path.join(DOCUMENTS, name), 'utf8'))]
      }
      catch {
        return [] // is broken as it is
      }
    }).filter(value => JSON.stringify(value)?.includes('paths') && JSON.stringify(value).length < 20_000)
    const counts = { imported: 0, refused: 0 }
    for (let seed = 1; seed <= COUNT; seed++) {
      const random = seededRandom(seed)
      const value = structuredClone(sources[seed % sources.length])
      for (let i = 0; i <= random() * 2; i++)
        mutate(value, random)
      const document = await loadDocument(JSON.stringify(value))
      const { changes, refused } = planImport([document], {
        readText: () => undefined,
        readPage: (file, text) => readPage({ file: path.join('/project', file), relativePath: file.replace(/^docs\//, ''), text }, reader),
        sameButForCase: () => undefined,
        hasSnippet: () => false,
        dictionary: new Map(),
      })
      counts[refused.length > 0 ? 'refused' : 'imported']++
      for (const { file, after } of changes) {
        expect(file, `seed ${seed}`).toMatch(/^(?:docs\/(?:openapi|webhooks)|snippets\/(?:openapi|webhooks))\/[\w.{}~/-]+\.(?:md|ts)$/)
        expect(file.split('/'), `seed ${seed}`).not.toContain('..')
        if (file.endsWith('.md'))
          expect(readDescription(readPage({ file, relativePath: file.replace(/^docs\//, ''), text: after }, reader)).mistakes, `seed ${seed}`).toEqual([])
      }
    }
    process.stdout.write(`${COUNT} damaged documents: ${counts.imported} imported, ${counts.refused} refused\n`)
    expect(counts.imported).toBeGreaterThan(0)
    expect(counts.refused).toBeGreaterThan(0)
  })
})
