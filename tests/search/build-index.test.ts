import type { Catalogue, SearchRecord } from '../../.vitepress/search/search-record.ts'
import { expect, it } from 'vitest'
import { buildIndex } from '../../.vitepress/search/build-index.ts'

function record(path: string, title: string, text: string): SearchRecord {
  return { label: 'GET', path, title, family: '示例产品', description: '', aliases: [], entries: [{ anchor: 'response.note', name: 'note', title: '备注', values: [], text }] }
}

const RECORDS = [record('/v3/demo/a', '查询甲', '甲'), record('/v3/demo/b', '查询乙', '乙'), { ...record('/v3/demo/c', '查询甲', '甲'), aliases: ['甲单'] }, { ...record('/v3/demo/d', '查询丁', '丁'), deprecated: true as const }]

function json(content: Uint8Array | undefined): unknown {
  return JSON.parse(new TextDecoder().decode(content))
}

it('makes the engine, its index, the catalogue and the entries, and nothing that the site does not use', async () => {
  const files = await buildIndex(RECORDS)
  const kinds = [...files.keys()].map(name => name.replace(/[0-9a-f]{6,}/g, '*').replace(/pagefind\.und_\*/, 'pagefind.und_*'))
  expect([...new Set(kinds)].sort()).toEqual(['catalogue.json', 'entries/und_*.json', 'index/und_*.pf_index', 'pagefind-entry.json', 'pagefind-worker.js', 'pagefind.js', 'pagefind.und_*.pf_meta', 'wasm.unknown.pagefind'])

  const { families, rows } = json(files.get('catalogue.json')) as Catalogue
  expect(families).toEqual(['示例产品'])
  expect(rows.map(([, ...row]) => row)).toEqual([
    ['GET', '/v3/demo/a', '查询甲', 0],
    ['GET', '/v3/demo/b', '查询乙', 0],
    ['GET', '/v3/demo/c', '查询甲', 0, ['甲单']],
    ['GET', '/v3/demo/d', '查询丁', 0, [], 1],
  ])
  expect(rows.map(([id]) => json(files.get(`entries/${id}.json`)))).toEqual(RECORDS.map(({ entries }) => entries.map(({ anchor, name, title, values, text }) => [anchor, name, title, values, text])))
})

it('gives a record another id when its entries change, and no other', async () => {
  const ids = async (records: readonly SearchRecord[]): Promise<string[]> => (json((await buildIndex(records)).get('catalogue.json')) as Catalogue).rows.map(([id]) => id)
  const [before, after] = [await ids(RECORDS), await ids([RECORDS[0]!, record('/v3/demo/b', '查询乙', '乙！'), RECORDS[2]!, RECORDS[3]!])]
  expect(before.map((id, i) => id === after[i])).toEqual([true, false, true, true])
})
