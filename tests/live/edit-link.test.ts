import { Buffer } from 'node:buffer'
import { deflateRawSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { EDIT_HASH } from '../../.vitepress/live/edit-hash.ts'
import { readEditHash, writeEditHash } from '../../.vitepress/live/edit-link.ts'

const CODE = 'const { data } = await wxpay.v3.pay.transactions.jsapi.post({ description: \'示例商品 🧋\' })\n'

const packed = (bytes: Uint8Array): string => Buffer.from(deflateRawSync(bytes)).toString('base64url')

describe('a link to edited code', () => {
  it.each([CODE, '', '\n\n', '?>&#%\\', 'a'.repeat(65_536)])('brings back what it was made of', async (code) => {
    const hash = await writeEditHash({ number: 3, code })
    expect(hash).toMatch(/^#edit=3\.[\w-]+$/)
    expect(new URL(hash, 'https://example.com/').hash).toBe(hash)
    expect(await readEditHash(hash)).toEqual({ number: 3, code })
  })

  it('is shorter than code that repeats itself', async () => {
    expect((await writeEditHash({ number: 1, code: CODE.repeat(10) })).length).toBeLessThan(CODE.length * 2)
  })

  it('carries no more than an example could be', async () => {
    await expect(writeEditHash({ number: 1, code: 'a'.repeat(65_537) })).rejects.toThrow(RangeError)
  })

  it.each([
    ['nothing', EDIT_HASH],
    ['no number', `${EDIT_HASH}.${packed(Buffer.from(CODE))}`],
    ['the example before the first', `${EDIT_HASH}0.${packed(Buffer.from(CODE))}`],
    ['a sign that is none of its alphabet', `${EDIT_HASH}1.ab+c`],
    ['what is not compressed', `${EDIT_HASH}1.${Buffer.from('code').toString('base64url')}`],
    ['half of it', `${EDIT_HASH}1.${packed(Buffer.from(CODE)).slice(0, 40)}`],
    ['what is not text', `${EDIT_HASH}1.${packed(Uint8Array.of(0xFF, 0xFE, 0xFD))}`],
    ['more than an example could be', `${EDIT_HASH}1.${packed(Buffer.alloc(10_000_000, 'a'))}`],
    ['a little more than that', `${EDIT_HASH}1.${packed(Buffer.alloc(65_537, 'a'))}`],
    ['another fragment', '#request.amount'],
  ])('is refused with %s', async (_, hash) => {
    expect(await readEditHash(hash)).toBeUndefined()
  })
})
