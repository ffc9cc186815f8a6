import type { ExampleCall } from '../../.vitepress/call/call.ts'
import type { ResponseKind } from '../../.vitepress/model/operation.ts'
import type { Project } from '../../.vitepress/project/project.ts'
import process from 'node:process'
import { beforeAll, describe, expect, it } from 'vitest'
import { exampleCall } from '../../.vitepress/call/example-call.ts'
import { readCall } from '../../.vitepress/call/read-call.ts'
import { printExample } from '../../.vitepress/import/print-example.ts'
import { printSnippet } from '../../.vitepress/languages/typescript/print-snippet.ts'
import { responseKind } from '../../.vitepress/model/operation.ts'
import { subjectName } from '../../.vitepress/model/subject.ts'
import { EncryptedText } from '../../.vitepress/sample-values/literal.ts'
import { readSite, siteOperations } from '../support/site.ts'
import { SnippetPrograms, toldOf } from '../support/snippet-programs.ts'

let site: Project

beforeAll(async () => {
  site = await readSite()
})

const NONE: ResponseKind = { type: 'none' }

describe('a snippet that is written for an operation', () => {
  it('is read back to the call that it was written from, for every operation', () => {
    const operations = siteOperations(site).filter(({ subject }) => subject.kind === 'path')
    for (const { subject, method, name, operation } of operations) {
      const path = subjectName(subject)
      const call = exampleCall(path, method, operation)
      const { call: read, problems } = readCall(printSnippet(call, responseKind(operation)), { path, method })
      expect(problems, name).toEqual([])
      // What a form's headers are follows from the form.
      const { headers, ...rest } = call
      expect(read, name).toEqual(call.body?.type === 'form' ? rest : call)
    }
    process.stdout.write(`read back ${operations.length} of ${operations.length} written snippets\n`)
  })

  it('compiles, for every operation and every notification', () => {
    const operations = siteOperations(site)
    const texts = operations.map(({ subject, method, operation }) => printExample(subject, method, operation))
    let i = 0
    for (const compiled of new SnippetPrograms().compile(texts)) {
      const { name } = operations[i++]!
      expect(toldOf(compiled), `${name}\n${compiled.source.text}`).toEqual([])
    }
  })

  it.each<[string, ExampleCall]>([
    ['texts of all kinds', { method: 'post', path: '/v3/demo/orders', pathParameters: {}, body: { type: 'json', value: { a: 'it\'s "x" \\ $y `z`', b: '\u0000\u2028\u200B\n', c: '中文😀', d: '\uD83D', e: '' } } }],
    ['names that have to be quoted', { method: 'post', path: '/v3/demo/orders', pathParameters: {}, body: { type: 'json', value: { 'a-b': 1, '1st': 2, '中文': 3, 'it\'s': 4, 'a\\b': 5, 'a\nb': 6, '': 7, 'constructor': 8 } } }],
    ['numbers, and what is none', { method: 'post', path: '/v3/demo/orders', pathParameters: {}, body: { type: 'json', value: [-1, 0, 0.5, 1e21, 1e-7, true, false, null, [], {}, [[]], [{}]] } }],
    ['texts that are encrypted', { method: 'post', path: '/v3/demo/orders', pathParameters: {}, query: { phone: new EncryptedText('1') }, body: { type: 'json', value: { a: [new EncryptedText('it\'s'), new EncryptedText('\\')] } } }],
    ['parameters of the path', { method: 'get', path: '/v3/demo/{order-no}/{id}.{format}/get/delete/2024', pathParameters: { 'order-no': 'a', 'id': 1, 'format': 'pdf' } }],
    ['another entry point', { method: 'get', path: '/v3/demo/orders', pathParameters: {}, baseUri: 'https://api2.mch.weixin.qq.com' }],
    ['a body of a method that has none', { method: 'delete', path: '/v3/demo/orders', pathParameters: {}, body: { type: 'json', value: [{ a: 1 }] } }],
    ['a form', { method: 'post', path: '/v3/demo/orders', pathParameters: {}, body: { type: 'form', parts: [
      { name: 'meta', content: { type: 'json', value: { a: { b: [1, 'x'] } } }, filename: 'meta.json' },
      { name: 'file', content: { type: 'file', path: '/path/it\'s.jpg' }, filename: 'it\'s.jpg' },
      { name: 'note', content: { type: 'text', value: 'a\nb' } },
      { name: 'extra', content: { type: 'json', value: [{ on: true }] }, filename: 'extra.json' },
    ] } }],
  ])('holds %s', (_, call) => {
    const { call: read, problems } = readCall(printSnippet(call, NONE), call)
    expect(problems).toEqual([])
    expect(read).toEqual(call)
  })
})
