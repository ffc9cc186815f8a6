import type { AxiosInstance } from 'axios'
import type { CallBody, ExampleCall } from '../../.vitepress/call/call.ts'
import type { PlacedOperation } from '../../.vitepress/model/api-description.ts'
import type { Literal } from '../../.vitepress/sample-values/literal.ts'
import type { ReceivedPart } from '../../sandbox/http/read-body.ts'
import type { SnippetBundle } from './bundle-snippets.ts'
import { readFileSync } from 'node:fs'
import process from 'node:process'
import path from 'pathe'
import { globSync } from 'tinyglobby'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { readCall } from '../../.vitepress/call/read-call.ts'
import { operationsOf } from '../../.vitepress/model/api-description.ts'
import { subjectName } from '../../.vitepress/model/subject.ts'
import { snippetName } from '../../.vitepress/page/snippet-name.ts'
import { EncryptedText, isLiteralObject } from '../../.vitepress/sample-values/literal.ts'
import { createSchemaCompiler } from '../../sandbox/validation/compile-schema.ts'
import { readSite } from '../support/site.ts'
import { bundleSnippets, importFakeFiles, snippetKeys, SNIPPETS } from './bundle-snippets.ts'
import { FILE_BYTES } from './fake-files.ts'
import { RunningSandbox } from './running-sandbox.ts'

const CLIENT = path.join(SNIPPETS, 'wxpay.ts')
const OPERATIONS = path.join(SNIPPETS, 'openapi')
const DEFAULT_BASE = 'https://api.mch.weixin.qq.com/'
const files = globSync('**/*.ts', { cwd: OPERATIONS }).sort()

/** What is in a client of the SDK: a way to send any request, and axios. */
interface ClientCore {
  request: (path: string, method: string, data: unknown, config?: { data?: unknown }) => Promise<unknown>
  v3: AxiosInstance
}

describe('every snippet of the repository, run with the SDK', () => {
  let sandbox: RunningSandbox
  let operations: Map<string, PlacedOperation>
  let bundle: SnippetBundle
  let written: Map<string, Uint8Array>
  /** The entry points that snippets asked for. */
  const bases: (string | undefined)[] = []
  let ran = 0
  const compile = createSchemaCompiler()

  beforeAll(async () => {
    const { document } = (await readSite()).reference
    operations = new Map(operationsOf(document.paths).map(operation => [`${operation.method} ${operation.path}`, operation]))
    const keys = snippetKeys()
    sandbox = await RunningSandbox.start({ document, keys })
    bundle = await bundleSnippets([CLIENT, ...files.map(file => path.join(OPERATIONS, file))], keys);
    ({ written } = await importFakeFiles(bundle))
    const { wxpay } = await bundle.import(CLIENT) as { wxpay: { client: ClientCore } } // the SDK's own client, for the chain's type hides it
    const { client } = wxpay
    client.v3.interceptors.request.use((config) => {
      bases.push(config.baseURL)
      config.baseURL = `${sandbox.origin}/`
      return config
    })
    vi.spyOn(console, 'info').mockImplementation(() => {})
  })

  afterAll(async () => {
    vi.restoreAllMocks()
    await sandbox.close()
    bundle.remove()
    process.stdout.write(`ran ${ran} of ${files.length} snippets\n`)
  })

  it('finds snippets', () => {
    expect(files.length).toBeGreaterThan(0)
  })

  it.each(files)('%s', async (file) => {
    const source = path.join(OPERATIONS, file)
    const { subject, method } = snippetName(source, OPERATIONS)!
    const named = subjectName(subject)
    const operation = operations.get(`${method} ${named}`)?.operation
    expect(operation, 'the operation that its place names').toBeDefined()
    // What every other language of the page is derived from.
    const code = readFileSync(source, 'utf8')
    const { call: read } = readCall(code, { path: named, method })
    expect(read).toBeDefined()

    const before = sandbox.calls.length
    written.clear()
    // Runs to its end only if the answer passes the SDK's own verification.
    await bundle.import(source)
    const calls = sandbox.calls.slice(before)

    expect(calls.map(call => `${call.method} ${call.path}`)).toEqual([`${read!.method.toUpperCase()} ${read!.path}`])
    const [call] = calls
    expect(call!.pathParameters).toEqual(read!.pathParameters)
    expect(call!.query).toEqual(decrypted(read!.query ?? {}))
    expect(call!.headers).toMatchObject(read!.headers ?? {})
    expect(bases.at(-1)).toBe(read!.baseUri ?? DEFAULT_BASE)
    expectBody(call!, read!.body)

    const { status, body } = call!.answer
    const response = operation!.responses?.[status]
    expect(response, `a response ${status} of the document`).toBeDefined()
    const schema = response && 'content' in response ? response.content?.['application/json']?.schema : undefined
    if (schema) {
      const isValid = compile(schema, 'encrypted')
      expect(isValid(JSON.parse(body.toString())), JSON.stringify(isValid.errors)).toBe(true)
    }
    else if (status === 204) {
      expect(body).toHaveLength(0)
    }
    expect(written.size, 'how many files are written').toBe(code.includes('createWriteStream(') ? 1 : 0)
    for (const [file, bytes] of written)
      expect(body.equals(bytes), `${file} is what was answered`).toBe(true)
    ran++
  })
})

/** Holds what the sandbox received against what was read from the snippet's source. */
function expectBody(call: { body: unknown, form?: ReceivedPart[] }, body: ExampleCall['body']): void {
  if (body?.type === 'form')
    expectParts(call.form, body)
  else
    expect(call.body).toEqual(body && decrypted(body.value))
}

function expectParts(received: ReceivedPart[] | undefined, { parts }: Extract<CallBody, { type: 'form' }>): void {
  expect(received?.map(({ name }) => name)).toEqual(parts.map(({ name }) => name))
  for (const [i, { name, content, filename }] of parts.entries()) {
    const { content: bytes, filename: receivedName } = received![i]!
    if (content.type === 'file')
      expect([receivedName, bytes.equals(FILE_BYTES)], name).toEqual([filename, true]) // of a text the SDK leaves its name out
    else if (content.type === 'json')
      expect(JSON.parse(bytes.toString()), name).toMatchObject(content.value as object) // meta is one
    else
      expect(bytes.toString(), name).toBe(content.value)
  }
}

/** What a call says once its encrypted texts have been decrypted. */
function decrypted(value: Literal): Literal {
  if (value instanceof EncryptedText)
    return value.text
  if (Array.isArray(value))
    return value.map(decrypted)
  return isLiteralObject(value) ? Object.fromEntries(Object.entries(value).map(([name, member]) => [name, decrypted(member)])) : value
}
