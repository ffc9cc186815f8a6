import type { SandboxKeys } from '../../sandbox/signing/keys.ts'
import type { ErrorBody } from './running-sandbox.ts'
import { generateKeyPairSync } from 'node:crypto'
import process from 'node:process'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { operationsOf } from '../../.vitepress/model/api-description.ts'
import { readSite } from '../support/site.ts'
import { mutantsOf } from './mutants.ts'
import { errorOf, RunningSandbox } from './running-sandbox.ts'
import { exampleRequest } from './signed-request.ts'

const { reference: { document } } = await readSite()
const operations = operationsOf(document.paths)

/** Keys half as long as the API's: most of the time of these tests goes into signatures. */
function shortKeys(): SandboxKeys {
  const [merchant, platform] = [generateKeyPairSync('rsa', { modulusLength: 1024 }), generateKeyPairSync('rsa', { modulusLength: 1024 })]
  return {
    mchid: '1900000001',
    merchantSerial: 'A'.repeat(40),
    apiv3Key: '0'.repeat(32),
    platformSerial: `PUB_KEY_ID_${'1'.repeat(28)}`,
    merchantPrivateKey: merchant.privateKey,
    merchantPublicKey: merchant.publicKey,
    platformPrivateKey: platform.privateKey,
    platformPublicKey: platform.publicKey,
  }
}

describe('a request to any operation of the site', () => {
  let sandbox: RunningSandbox
  let sent = 0
  let refused = 0

  beforeAll(async () => {
    sandbox = await RunningSandbox.start({ document, keys: shortKeys() })
  })
  afterAll(async () => {
    await sandbox.close()
    process.stdout.write(`refused ${refused} of ${sent} requests with a mistake, to ${operations.length} operations\n`)
  })

  it.each(operations)('$method $path', async (operation) => {
    const request = exampleRequest(operation, sandbox.keys)
    const good = await sandbox.call(request)
    expect(good.status, good.body.toString()).toBeLessThan(300)
    expect(sandbox.calls.map(({ method, path }) => `${method} ${path}`)).toEqual([`${operation.method.toUpperCase()} ${operation.path}`])

    const mutants = mutantsOf(operation, request, sandbox.keys)
    expect(mutants.length).toBeGreaterThan(3)
    for (const { mistake, request, credentials, expected } of mutants) {
      sent++
      const reply = await sandbox.call(request, credentials)
      const { code, detail }: ErrorBody = errorOf(reply)
      expect({ status: reply.status, code, field: detail?.field, location: detail?.location }, mistake).toEqual(expected)
      refused++
    }
    expect(sandbox.calls).toHaveLength(1)
    sandbox.calls.length = 0
  })
})
