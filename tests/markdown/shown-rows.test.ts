import type { MarkdownRenderer } from 'vitepress'
import type { HttpMethod } from '../../.vitepress/model/http-method.ts'
import type { Project } from '../../.vitepress/project/project.ts'
import process from 'node:process'
import path from 'pathe'
import { createMarkdownRenderer } from 'vitepress'
import { beforeAll, expect, it } from 'vitest'
import { labelsOf } from '../../.vitepress/dictionary/field-dictionary.ts'
import { withPagePopups } from '../../.vitepress/engine/hovers/current-popups.ts'
import { fieldTablePlugin } from '../../.vitepress/markdown/field-table.ts'
import { operationFields } from '../../.vitepress/markdown/operation-fields.ts'
import { markdown } from '../../.vitepress/markup/markdown.ts'
import { elementOf, holdsJson } from '../../.vitepress/model/schema.ts'
import { ROOT } from '../support/root.ts'
import { readSite } from '../support/site.ts'

let site: Project
let md: MarkdownRenderer

beforeAll(async () => {
  // VitePress makes one for a process, the first time: that one reads the site as well.
  md = await createMarkdownRenderer(path.join(ROOT, 'docs'), {
    ...markdown,
    highlight: () => '',
    config(renderer) {
      markdown.config(renderer)
      fieldTablePlugin(renderer, { dictionary: () => site.dictionary })
    },
  })
  site = await readSite()
})

/** What a row of a table says of its field besides name, type and description. */
interface RowFacts {
  /** Beside the type: unit, format, length. */
  labels: string[]
  encrypted: boolean
  encoded: boolean
  /** Values whose meaning is listed below the description, or told in it. */
  values: string[]
}

const ROW = /<tr>\s*<td[^>]*\sid="([^"]+)"[^>]*>.*?<\/tr>/gs

function decode(html: string): string {
  return html.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&')
}

/** The rows of a page's tables by their ids, as a reader sees them. */
function shownRows(html: string): Map<string, RowFacts> {
  return new Map(Array.from(html.matchAll(ROW), ([row, id]) => [decode(id!), {
    labels: Array.from(row.matchAll(/<small>([^<]*)<\/small>/g), ([, label]) => decode(label!)),
    encrypted: row.includes('im-encrypted'),
    encoded: row.includes('im-encoded'),
    values: Array.from(row.slice(row.lastIndexOf('<td')).matchAll(/<code[^>]*>([^<]*)<\/code>/g), ([, value]) => decode(value!)),
  }]))
}

it('show what is declared of their fields: unit, format, length, meanings of values, and how they are sent', async () => {
  let count = 0
  const unlike: string[] = []
  for (const { page, text, relativePath } of site.pages) {
    if (page.operations.length === 0)
      continue
    const { html } = await withPagePopups(() => md.renderAsync(text.replace(/^---\n.*?\n---\n/s, ''), { path: page.file, relativePath, cleanUrls: true }))
    const shown = shownRows(html)
    for (const { method } of page.operations) {
      const operation = site.operation(page.subject!, method as HttpMethod)! // it describes one
      for (const { id, schema } of operationFields(operation, page.operations.length > 1 ? method : undefined)) {
        count++
        const row = shown.get(id)
        const { 'x-unit': unit, 'x-format': format, maxLength } = schema
        const values = Object.keys(schema['x-enum-descriptions'] ?? {})
        const declared = { labels: labelsOf({ unit, format, maxLength }), encrypted: elementOf(schema)['x-encrypted'] === true, encoded: holdsJson(schema) }
        if (!row || JSON.stringify({ labels: row.labels, encrypted: row.encrypted, encoded: row.encoded }) !== JSON.stringify(declared) || values.some(value => !row.values.includes(value)))
          unlike.push(`${relativePath} ${id}: ${JSON.stringify(row)}, declared ${JSON.stringify({ ...declared, values })}`)
      }
    }
  }
  process.stdout.write(`compared ${count} rows with what is declared of them\n`)
  expect(unlike.slice(0, 10), `${unlike.length} rows`).toEqual([])
})
