import type { ExampleCall } from '../../.vitepress/call/call.ts'
import type { Operation } from '../../.vitepress/model/operation.ts'
import type { Project } from '../../.vitepress/project/project.ts'
import { spawnSync } from 'node:child_process'
import process from 'node:process'
import { beforeAll, describe, expect, it } from 'vitest'
import { compareText } from '../../.vitepress/diagnostics/problem.ts'
import { PHP } from '../../.vitepress/languages/php/language.ts'
import { derivedTabs } from '../../.vitepress/languages/tabs.ts'
import { operationsOf } from '../../.vitepress/model/api-description.ts'
import { pathSubject } from '../../.vitepress/model/subject.ts'
import { phpCallOf } from '../../.vitepress/php-fences/example-call.ts'
import { readPhp } from '../../.vitepress/php-fences/read-php.ts'
import { readSite } from '../support/site.ts'

let site: Project

beforeAll(async () => {
  site = await readSite()
})

/** Every scene of the site that can be read, with its operation. */
function scenes(): { file: string, call: ExampleCall, operation: Operation }[] {
  return operationsOf(site.reference.document.paths).flatMap(({ path, method, operation }) =>
    site.examples.scenes(pathSubject(path), method).flatMap(({ file, call }) => call ? [{ file, call, operation }] : []))
}

/** A form has its parts in any order; that JSON has a name is what TypeScript needs to know its type. */
function comparable(call: ExampleCall | undefined): ExampleCall | undefined {
  if (call?.body?.type !== 'form')
    return call
  const parts = call.body.parts.map(({ filename, ...part }) => ({ ...part, ...filename !== undefined && part.content.type !== 'json' && { filename } }))
  return { ...call, body: { type: 'form', parts: parts.toSorted((a, b) => compareText(a.name, b.name)) } }
}

describe('the PHP that is derived from a snippet', () => {
  it('makes the same call, for every operation and in all six forms', () => {
    const operations = new Set<Operation>()
    let count = 0
    for (const { file, call, operation } of scenes()) {
      const tabs = derivedTabs(call, operation)
      for (const form of PHP.forms) {
        const { calls: [read], problems } = readPhp(tabs.find(tab => tab.id === form.id)!.code)
        expect(problems, file).toEqual([])
        expect(read, file).toMatchObject({ async: form.async, path: { style: form.style } })
        expect(comparable(phpCallOf(read!, operation)), file).toEqual(comparable(call))
        count++
      }
      operations.add(operation)
    }
    const all = operationsOf(site.reference.document.paths).length
    expect(operations.size).toBe(all)
    expect(count).toBeGreaterThanOrEqual(all * 6)
    process.stdout.write(`read back ${count} of ${count} PHP examples of ${all} operations\n`)
  })

  it.skipIf(spawnSync('php', ['-v']).error)('is PHP, says PHP', () => {
    const code = scenes().flatMap(({ call, operation }) => derivedTabs(call, operation).filter(({ language }) => language === PHP).map(tab => tab.code))
    const { status, stdout, stderr } = spawnSync('php', ['-l'], { input: `<?php\n${code.join('\n')}\n`, encoding: 'utf8' })
    expect(`${stdout}${stderr}`).toContain('No syntax errors')
    expect(status).toBe(0)
  })
})
