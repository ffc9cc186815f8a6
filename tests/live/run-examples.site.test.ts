import process from 'node:process'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { callOfModule } from '../../.vitepress/call/call-of-module.ts'
import { parseModule } from '../../.vitepress/live/follow/parse-module.ts'
import { runCall } from '../../.vitepress/live/run/run-call.ts'
import { RunningSandbox } from '../sandbox/running-sandbox.ts'
import { readSite, siteOperations } from '../support/site.ts'

const SITE = 'http://127.0.0.1:4173'

let sandbox: RunningSandbox
let scenes: { file: string, code: string, path: string, method: 'get' | 'post' | 'put' | 'patch' | 'delete' }[]

beforeAll(async () => {
  const site = await readSite()
  scenes = siteOperations(site).flatMap(({ subject, method }) => subject.kind === 'path' ? site.examples.scenes(subject, method).map(({ file, code }) => ({ file, code, path: subject.path, method })) : [])
  sandbox = await RunningSandbox.start({ document: site.reference.document, origins: [SITE] })
  const { fetch } = globalThis
  vi.stubGlobal('location', new URL(SITE))
  vi.stubGlobal('navigator', { userAgent: 'tests' })
  vi.stubGlobal('fetch', (url: string, options: RequestInit) => fetch(url, { ...options, headers: { 'Origin': SITE, 'User-Agent': 'tests', ...options.headers } }))
})

afterAll(async () => {
  vi.unstubAllGlobals()
  await sandbox.close()
})

it('every example of the site can be run from its page: the sandbox accepts it, and signs what it answers', async () => {
  for (const { file, code, path, method } of scenes) {
    const module = code.includes('#wxpay') ? code : `import { wxpay } from '#wxpay'\n${code}`
    const { call } = callOfModule(parseModule(module), { path, method })
    const { response, unverified } = await runCall(call!, sandbox.origin)
    expect(response.line, `${file}\n${response.body}`).toMatch(/^HTTP\/1\.1 20[04] /)
    expect(unverified, file).toBeUndefined()
    expect(sandbox.calls.at(-1)!.path, file).toBe(path)
  }
  expect(sandbox.calls).toHaveLength(scenes.length)
  process.stdout.write(`ran ${scenes.length} of ${scenes.length} examples\n`)
})
