import type { Operation } from '../../.vitepress/model/operation.ts'
import type { Schema } from '../../.vitepress/model/schema.ts'
import type { Project } from '../../.vitepress/project/project.ts'
import process from 'node:process'
import { beforeAll, describe, expect, it } from 'vitest'
import { checkCall } from '../../.vitepress/call/check-call.ts'
import { readCall } from '../../.vitepress/call/read-call.ts'
import { FILE } from '../../.vitepress/model/schema.ts'
import { readSite, siteOperations } from '../support/site.ts'

const text: Schema = { type: 'string' }
const secret: Schema = { 'type': 'string', 'x-encrypted': true }

function object(properties: Record<string, Schema>, required: string[] = []): Schema {
  return { type: 'object', properties, required }
}

const OPERATION: Operation = {
  parameters: [
    { name: 'openid', in: 'path', required: true, schema: text },
    { name: 'phone', in: 'query', required: false, schema: secret },
    { name: 'state', in: 'query', required: false, schema: text },
    { name: 'Wechatpay-Serial', in: 'header', required: false, schema: text },
  ],
  requestBody: { required: true, content: { 'application/json': { schema: object({
    name: secret,
    note: text,
    names: { type: 'array', items: secret },
    people: { type: 'array', items: object({ card: secret, kind: text }) },
    attach: { type: 'string', contentMediaType: 'application/json', contentSchema: object({ card: secret, kind: text }) },
  }) } } },
  responses: {},
}

const FORM: Operation = {
  requestBody: { required: true, content: { 'multipart/form-data': { schema: object({
    meta: { type: 'string', contentMediaType: 'application/json', contentSchema: object({ sha256: text, owner: object({ name: secret }), files: { type: 'array', items: object({ name: text }) } }, ['sha256']) },
    file: { type: 'string', contentMediaType: FILE },
    pictures: { type: 'array', items: { type: 'string', contentMediaType: FILE } },
    note: text,
  }, ['meta', 'file']) } } },
  responses: {},
}

/** What is wrong with a call: `what is underlined code`. */
function told(code: string, operation: Operation, path: string): string[] {
  const source = `import { encrypt, wxpay } from '#wxpay'\n${code}\n`
  const { call, places, problems } = readCall(source, { path, method: 'post' })
  expect(problems).toEqual([])
  return checkCall(call!, places!, operation).map(({ start, length, code: rule, message, help }) => {
    expect(help).toBeTruthy()
    return `${source.slice(start, start + length).replace(/\s+/g, ' ')} ${rule} ${message}`
  })
}

function toldOfBody(body: string, config = ''): string[] {
  return told(`await wxpay.v3.demo._openid_.post(${body}, { openid: 'o1', ${config} })`, OPERATION, '/v3/demo/{openid}')
}

function toldOfForm(form: string): string[] {
  return told(`${form}\nawait wxpay.v3.demo.post(form.getBuffer(), { meta, headers: form.getHeaders() })`, FORM, '/v3/demo')
}

describe('a field that is encrypted', () => {
  it('is passed by encrypt, wherever it stands', () => {
    expect(toldOfBody('{ name: encrypt(\'张三\'), names: [encrypt(\'a\'), encrypt(\'b\')], people: [{ card: encrypt(\'1\'), kind: \'A\' }], note: \'x\' }', 'params: { phone: encrypt(\'1\'), state: \'s\' }, headers: { \'Wechatpay-Serial\': \'x\' }')).toEqual([])
  })

  it('is reported where it is passed as it is', () => {
    expect(toldOfBody('{ name: \'张三\', names: [encrypt(\'a\'), `b`], people: [{ card: (\'1\' as string) }], attach: JSON.stringify({ card: \'2\' }) }', 'params: { phone: \'3\' }')).toEqual([
      '\'张三\' example/not-encrypted `name` has to be encrypted before it is sent, but the snippet passes it as it is.',
      '`b` example/not-encrypted `names` has to be encrypted before it is sent, but the snippet passes it as it is.',
      '\'1\' example/not-encrypted `card` has to be encrypted before it is sent, but the snippet passes it as it is.',
      '\'2\' example/not-encrypted `card` has to be encrypted before it is sent, but the snippet passes it as it is.',
      '\'3\' example/not-encrypted `phone` has to be encrypted before it is sent, but the snippet passes it as it is.',
    ])
  })

  it('is the only one that is passed by encrypt', () => {
    expect(toldOfBody('{ note: encrypt(\'x\'), people: [{ kind: encrypt(\'A\') }] }', 'params: { state: encrypt(\'s\') }')).toEqual([
      'encrypt(\'x\') example/needlessly-encrypted `note` is encrypted, but the table does not say that it has to be.',
      'encrypt(\'A\') example/needlessly-encrypted `kind` is encrypted, but the table does not say that it has to be.',
      'encrypt(\'s\') example/needlessly-encrypted `state` is encrypted, but the table does not say that it has to be.',
    ])
  })

  it('is left to the compiler where the table has no such field, or the value is no text', () => {
    expect(toldOfBody('{ nme: \'张三\', other: encrypt(\'x\'), name: 12, constructor: encrypt(\'x\') }')).toEqual([])
  })
})

describe('a form', () => {
  const META = 'const meta = { sha256: \'a\' } as const\n'

  it('has the parts that the table has', () => {
    expect(toldOfForm(`${META}const form = new Multipart().append('file', readFileSync('a'), 'a').append('meta', JSON.stringify(meta), 'meta.json').append('note', 'x')`)).toEqual([])
  })

  it('is reported where a part is one that the table does not have', () => {
    expect(toldOfForm(`${META}const form = new Multipart().append('meta', JSON.stringify(meta)).append('fiel', readFileSync('a'), 'a').append('file', readFileSync('a'), 'a')`)).toEqual([
      '\'fiel\' example/unknown-part The form has a part `fiel`, but the table has no such row under `body`.',
    ])
  })

  it('is reported where parts are missing that the table requires', () => {
    expect(toldOfForm(`${META}const form = new Multipart().append('note', 'x')`)).toEqual([
      'new Multipart() example/missing-part The form has no `meta` and no `file`, which the table requires.',
    ])
    expect(toldOfForm(`${META}const form = new Multipart().append('file', readFileSync('a'))`)).toEqual([
      'new Multipart() example/missing-part The form has no `meta`, which the table requires.',
    ])
  })

  it('is reported where a part that is JSON is something else, or has fields that the table does not have', () => {
    expect(toldOfForm('const meta = { sha256: \'a\' }\nconst form = new Multipart().append(\'file\', readFileSync(\'a\')).append(\'meta\', \'{}\')')).toEqual([
      '\'meta\' example/part-is-json The part `meta` holds JSON, but the snippet appends something else.',
    ])
    expect(toldOfForm('const meta = { sha265: \'a\', owner: { nmae: 1 }, files: [{ name: \'a\' }, { size: 1 }] } as const\nconst form = new Multipart().append(\'file\', readFileSync(\'a\')).append(\'meta\', JSON.stringify(meta))')).toEqual([
      'sha265 example/unknown-part-field The JSON of `meta` has a field `sha265`, but the table has no such row under it.',
      'nmae example/unknown-part-field The JSON of `meta` has a field `nmae`, but the table has no such row under it.',
      'size example/unknown-part-field The JSON of `meta` has a field `size`, but the table has no such row under it.',
    ])
  })

  it('sends files where the table has files, several of one name too, and texts where it has texts', () => {
    expect(toldOfForm(`${META}const form = new Multipart().append('meta', JSON.stringify(meta)).append('file', readFileSync('a'), 'a').append('pictures', readFileSync('a'), 'a').append('pictures', createReadStream('b'), 'b')`)).toEqual([])
    expect(toldOfForm(`${META}const form = new Multipart().append('meta', JSON.stringify(meta)).append('file', 'a').append('pictures', JSON.stringify({})).append('note', readFileSync('a'), 'a')`)).toEqual([
      '\'file\' example/part-is-file The part `file` is a file, but the snippet appends something else.',
      '\'pictures\' example/part-is-file The part `pictures` is a file, but the snippet appends something else.',
      '\'note\' example/part-is-no-file The snippet appends a file as `note`, but the table does not say that it is one.',
    ])
  })

  it('encrypts in its JSON what is encrypted', () => {
    expect(toldOfForm('const meta = { sha256: encrypt(\'a\'), owner: { name: \'b\' } }\nconst form = new Multipart().append(\'file\', readFileSync(\'a\')).append(\'meta\', JSON.stringify(meta))')).toEqual([
      'encrypt(\'a\') example/needlessly-encrypted `sha256` is encrypted, but the table does not say that it has to be.',
      '\'b\' example/not-encrypted `name` has to be encrypted before it is sent, but the snippet passes it as it is.',
    ])
  })
})

describe('a mistake in a snippet of the site', () => {
  let site: Project

  beforeAll(async () => {
    site = await readSite()
  })

  /** All texts of a snippet in the clear and all others encrypted, each alone, and each part of a form misspelt. */
  function mutants(code: string): { code: string, at: number }[] {
    const call = code.indexOf('// ---cut---')
    const encrypted = Array.from(code.matchAll(/encrypt\(('(?:[^'\\]|\\.)*')\)/g), ({ 0: whole, 1: inner, index }) =>
      ({ code: code.slice(0, index) + inner! + code.slice(index + whole.length), at: index }))
    const plain = Array.from(code.matchAll(/(?<=[\w']: |\[|, )'(?:[^'\\]|\\.)*'(?=,\n|, '|\])/g), ({ 0: whole, index }) =>
      ({ code: `${code.slice(0, index)}encrypt(${whole})${code.slice(index + whole.length)}`, at: index }))
    const parts = Array.from(code.matchAll(/(?<=\.append\(')\w+(?=')/g), ({ 0: whole, index }) =>
      ({ code: `${code.slice(0, index)}${whole}x${code.slice(index + whole.length)}`, at: index - 1 }))
    // How an answer is received is no part of the request.
    return [...encrypted, ...plain, ...parts].filter(({ at }) => at > call && !code.slice(0, at).endsWith('responseType: '))
  }

  it('is reported at its place', () => {
    const counts = { all: 0, encrypted: 0 }
    const alive: string[] = []
    for (const { subject, method, operation } of siteOperations(site)) {
      if (subject.kind === 'webhook')
        continue
      for (const { code, file, call, places } of site.examples.scenes(subject, method)) {
        expect(checkCall(call!, places!, operation), file).toEqual([])
        counts.encrypted += places!.filter(place => place.kind === 'encrypted').length
        for (const mutant of mutants(code)) {
          const read = readCall(mutant.code, { path: subject.path, method })
          const found = [...read.problems, ...read.call ? checkCall(read.call, read.places!, operation) : []]
          counts.all++
          if (!found.some(({ start }) => start === mutant.at))
            alive.push(`${file}\n${mutant.code}`)
        }
      }
    }
    process.stdout.write(`killed ${counts.all - alive.length} of ${counts.all} mistakes in encryption and forms; ${counts.encrypted} texts of the site are encrypted\n`)
    expect(alive).toEqual([])
    expect(counts.encrypted).toBeGreaterThan(50)
  })
})
