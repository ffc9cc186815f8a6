import type { SandboxKeys } from '../../sandbox/keys.ts'
import type { Operation } from './signed-request.ts'
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { pathToFileURL } from 'node:url'
import { rolldown } from 'rolldown'
import { globSync } from 'tinyglobby'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { readCall } from '../../.vitepress/examples/read-call.ts'
import { snippetName } from '../../.vitepress/reference/snippet-name.ts'
import { createSchemaCompiler } from '../../sandbox/compile-schema.ts'
import { readSite, ROOT } from '../support/site.ts'
import { RunningSandbox } from './running-sandbox.ts'
import { operationsOf } from './signed-request.ts'

const SNIPPETS = path.join(ROOT, 'snippets', 'openapi')
const files = globSync('**/*.ts', { cwd: SNIPPETS }).sort()

/** A module that stands for snippets/wxpay.ts: the same client, with keys and an address that are real. */
function clientModule(keys: SandboxKeys, origin: string): string {
  const config = {
    mchid: keys.mchid,
    serial: keys.merchantSerial,
    privateKey: keys.merchantPrivateKey.export({ type: 'pkcs8', format: 'pem' }),
    certs: { [keys.platformSerial]: keys.platformPublicKey.export({ type: 'spki', format: 'pem' }) },
    baseURL: `${origin}/`,
  }
  return `import { Wechatpay } from 'wechatpay-axios-plugin'\nexport const wxpay = new Wechatpay(${JSON.stringify(config)})\n`
}

/** Writes a snippet as JavaScript that imports that client, and nothing else about it changed. */
async function bundleSnippet(file: string, target: string, client: string): Promise<void> {
  const bundle = await rolldown({
    input: path.join(SNIPPETS, file),
    platform: 'node',
    external: id => /^[^./#\0]/.test(id) && !path.isAbsolute(id),
    plugins: [{
      name: 'sandbox-client',
      resolveId: id => id === '#wxpay' ? '\0wxpay' : undefined,
      load: id => id === '\0wxpay' ? client : undefined,
    }],
  })
  await bundle.write({ file: target, format: 'esm' })
  await bundle.close()
}

describe('every snippet of the repository, run with the SDK', () => {
  let sandbox: RunningSandbox
  let operations: Operation[]
  let folder: string
  let ran = 0
  const compile = createSchemaCompiler()

  beforeAll(async () => {
    const { document } = (await readSite()).reference
    operations = operationsOf(document)
    sandbox = await RunningSandbox.start({ document })
    const cache = path.join(ROOT, 'node_modules', '.cache')
    mkdirSync(cache, { recursive: true })
    folder = mkdtempSync(path.join(cache, 'sandbox-snippets-'))
    vi.spyOn(console, 'info').mockImplementation(() => {})
  })

  afterAll(async () => {
    vi.restoreAllMocks()
    await sandbox.close()
    rmSync(folder, { recursive: true, force: true })
    process.stdout.write(`ran ${ran} of ${files.length} snippets\n`)
  })

  it('finds snippets', () => {
    expect(files.length).toBeGreaterThan(0)
  })

  it.each(files)('%s', async (file) => {
    const source = path.join(SNIPPETS, file)
    const name = snippetName(source, SNIPPETS)!
    const operation = operations.find(({ path: template, method }) => template === name.path && method === name.method)?.operation
    expect(operation, 'the operation that its place names').toBeDefined()
    // What every other language of the page is derived from.
    const { call: read } = readCall(readFileSync(source, 'utf8'), name)
    expect(read).toBeDefined()
    const target = path.join(folder, `${files.indexOf(file)}.mjs`)
    await bundleSnippet(file, target, clientModule(sandbox.keys, sandbox.origin))

    const before = sandbox.calls.length
    // Runs to its end only if the answer passes the SDK's own verification.
    await import(/* @vite-ignore */ pathToFileURL(target).href)
    const calls = sandbox.calls.slice(before)
    ran++

    expect(calls.map(call => `${call.method} ${call.path}`)).toEqual([`${read!.method.toUpperCase()} ${read!.path}`])
    const [call] = calls
    expect(call!.pathParameters).toEqual(read!.pathParameters)
    expect(call!.query).toEqual(read!.query ?? {})
    expect(call!.body).toEqual(read!.body?.type === 'json' ? read!.body.value : undefined)

    const { status, body } = call!.answer
    const response = operation!.responses?.[status]
    expect(response, `a response ${status} of the document`).toBeDefined()
    const schema = response && 'content' in response ? response.content?.['application/json']?.schema : undefined
    if (schema) {
      const isValid = compile(schema)
      expect(isValid(JSON.parse(body.toString())), JSON.stringify(isValid.errors)).toBe(true)
    }
    else if (status === 204) {
      expect(body).toHaveLength(0)
    }
  })
})
