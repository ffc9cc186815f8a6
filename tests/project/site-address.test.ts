import { describe, expect, it } from 'vitest'
import { UserError } from '../../.vitepress/diagnostics/user-error.ts'
import { assertAddress, siteAddress } from '../../.vitepress/project/site-address.ts'

describe('the address of the site', () => {
  it('is what the environment says, with a slash at its end', () => {
    expect(siteAddress({ SITE_URL: 'https://example.com' })?.href).toBe('https://example.com/')
    expect(siteAddress({ SITE_URL: ' https://example.com/reference ' })?.href).toBe('https://example.com/reference/')
    expect(siteAddress({ SITE_URL: 'http://10.0.0.1:8080/reference/' })?.href).toBe('http://10.0.0.1:8080/reference/')
  })

  it('is none, if the environment says nothing', () => {
    expect(siteAddress({})).toBeUndefined()
    expect(siteAddress({ SITE_URL: ' ' })).toBeUndefined()
  })

  it.each(['example.com', '/reference/', 'ftp://example.com/', 'https://user@example.com/', 'https://example.com/?a=1', 'https://example.com/#a', 'javascript:alert(1)'])('is not %s', (text) => {
    expect(() => siteAddress({ SITE_URL: text })).toThrow(UserError)
    expect(() => siteAddress({ SITE_URL: text })).toThrow(`not ${text}.`)
  })

  it('has the path that the site is built for', () => {
    const address = new URL('https://example.com/reference/')
    for (const base of ['/reference/', '/reference', 'reference'])
      expect(() => assertAddress(base, address)).not.toThrow()
    expect(() => assertAddress('/', address)).toThrow('SITE_URL ends in /reference/, and the base of the site is /')
    expect(() => assertAddress('', new URL('https://example.com/'))).not.toThrow()
    expect(() => assertAddress('/other/', undefined)).not.toThrow()
  })
})
