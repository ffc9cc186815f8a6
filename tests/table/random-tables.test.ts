import type { Operation } from '../../.vitepress/model/operation.ts'
import type { PageReader } from '../../.vitepress/page/read-page.ts'
import process from 'node:process'
import { beforeAll, describe, expect, it } from 'vitest'
import { normalizeOperation } from '../../.vitepress/import/normalize/normalize-operation.ts'
import { OperationReport } from '../../.vitepress/import/problem.ts'
import { pathSubject } from '../../.vitepress/model/subject.ts'
import { printPage } from '../../.vitepress/page/print-page.ts'
import { readDocument } from '../../.vitepress/page/read-document.ts'
import { readPage } from '../../.vitepress/page/read-page.ts'
import { topLevelRows } from '../../.vitepress/table/print-table.ts'
import { pageReader } from '../support/page-fixtures.ts'
import { RandomOperations, seededRandom } from '../support/random-operation.ts'

const PATH = '/v3/demo/{openid}/{order_no}'
const SUBJECT = pathSubject(PATH)
const COUNT = 500

let reader: PageReader

beforeAll(async () => {
  reader = await pageReader()
})

function readBack(text: string): { operation: Operation | undefined, problems: string[] } {
  const page = readPage({ file: `/docs/openapi${PATH}.md`, relativePath: `openapi${PATH}.md`, text }, reader)
  const { document, problems } = readDocument([page])
  return {
    operation: (document.paths)[PATH]?.post,
    problems: problems.filter(({ code }) => code !== 'page/no-snippet').map(({ message }) => message),
  }
}

/** What follows from the rest, or has a text of the table's own. */
function withoutDerived(operation: Operation | undefined): unknown {
  const { servers, 'x-request-rows': rows, requestBody, ...rest } = operation ?? { responses: {} }
  const body = requestBody && 'content' in requestBody
    ? { ...requestBody, content: Object.fromEntries(Object.entries(requestBody.content).map(([type, { schema }]) => {
        const { title, description, 'x-tooltip': tooltip, ...own } = schema as Record<string, unknown> // a schema
        return [type, own]
      })) }
    : undefined
  return { ...rest, requestBody: body }
}

describe('any operation that tables can say', () => {
  it('is read back from its tables as it was printed', () => {
    let rows = 0
    for (let seed = 1; seed <= COUNT; seed++) {
      const operation = new RandomOperations(seededRandom(seed)).operation()
      const text = printPage(SUBJECT, { post: operation }, { title: '演示', description: '一段说明。' })
      const read = readBack(text)
      expect(read.problems, `seed ${seed}\n${text}`).toEqual([])
      expect(withoutDerived(read.operation), `seed ${seed}\n${text}`).toEqual(withoutDerived(operation))
      expect(printPage(SUBJECT, { post: read.operation! }, { title: '演示', description: '一段说明。' }), `seed ${seed}`).toBe(text)
      rows += text.split('\n').filter(line => line.startsWith('| ')).length
    }
    process.stdout.write(`read back ${COUNT} of ${COUNT} random operations, ${rows} rows\n`)
  })

  it('is left as it is by an import', () => {
    for (let seed = 1; seed <= COUNT; seed++) {
      const made = new RandomOperations(seededRandom(seed)).operation()
      const operation: Operation = { ...made, 'x-request-rows': topLevelRows(SUBJECT, made) }
      const report = new OperationReport('POST')
      const imported = normalizeOperation({ subject: SUBJECT, method: 'post', operation: JSON.parse(JSON.stringify(operation)) as Record<string, unknown>, shared: [] }, report)
      expect([...report.refused, ...report.left], `seed ${seed}`).toEqual([])
      expect(imported, `seed ${seed}`).toEqual(operation)
    }
  })
})
