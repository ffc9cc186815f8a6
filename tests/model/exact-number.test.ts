import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inexactNumbers, isExact } from '../../.vitepress/model/exact-number.ts'

describe('a number that JavaScript has', () => {
  it.each(['0', '-0', '1', '1.50', '0.1', '100.00', '1e3', '1E+3', '1_000', '9007199254740992', '9007199254740994', '0x1F', '0b11', '0o17', '0x20000000000000', '1.7976931348623157e308', '.5', '5.'])('%s is exact', (literal) => {
    expect(isExact(literal)).toBe(true)
  })

  it('is exact as it is printed, whichever it is', () => {
    fc.assert(fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), value => isExact(String(value))))
    fc.assert(fc.property(fc.maxSafeInteger(), value => isExact(String(value))))
  })
})

describe('a number that JavaScript has not', () => {
  it.each(['9007199254740993', '-9007199254740993', '1050201062612639745', '0.12345678901234567890', '0x20000000000001', '1e400', '9007199254740993.0', '900719925474099.35'])('%s is not', (literal) => {
    expect(isExact(literal)).toBe(false)
  })

  it('is not, of all that are written otherwise than they are sent', () => {
    fc.assert(fc.property(fc.bigInt({ min: 2n ** 53n, max: 2n ** 63n }), value => isExact(String(value)) === (JSON.stringify(Number(value)) === String(value))))
  })
})

it('finds them in a document, and nothing that is part of a word', () => {
  const found = inexactNumbers('{"enum":[9007199254740993, -9007199254740995, 12],"a9007199254740997":"v1.9007199254740999"}\n- 0.12345678901234567890\n')
  expect([...found.values()]).toEqual(['9007199254740993', '-9007199254740995', '0.12345678901234567890'])
  expect([...found.keys()]).toEqual([9007199254740992, -9007199254740996, 0.12345678901234568])
})
