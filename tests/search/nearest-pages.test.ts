import { describe, expect, it } from 'vitest'
import { knownPages, nearestPages, samePage } from '../../.vitepress/search/browser/nearest-pages.ts'

const PAGES = [
  '/openapi/v3/payscore/permissions',
  '/openapi/v3/payscore/permissions/openid/{openid}',
  '/openapi/v3/payscore/permissions/openid/{openid}/terminate',
  '/openapi/v3/applyment/{applyment_id}/cancel',
  '/openapi/v3/applyment/{business_code}/cancel',
  '/openapi/v3/payscore/',
  '/guide/signature',
  '/webhooks/TRANSACTION.SUCCESS',
  '/webhooks/',
].map(link => ({ link, title: link }))

describe('an address that is written otherwise', () => {
  it.each([
    ['/openapi/v3/PayScore/Permissions', '/openapi/v3/payscore/permissions'],
    ['/openapi/v3/payscore/permissions/', '/openapi/v3/payscore/permissions'],
    ['/openapi/v3/payscore/permissions.html', '/openapi/v3/payscore/permissions'],
    ['/openapi/v3/payscore/permissions.md', '/openapi/v3/payscore/permissions'],
    ['/openapi//v3/payscore/permissions', '/openapi/v3/payscore/permissions'],
    ['/v3/payscore/permissions', '/openapi/v3/payscore/permissions'],
    ['/openapi/v3/payscore', '/openapi/v3/payscore/'],
    ['/openapi/v3/payscore/index.html', '/openapi/v3/payscore/'],
    ['/openapi/v3/payscore/permissions/openid/%7Bopenid%7D', '/openapi/v3/payscore/permissions/openid/{openid}'],
    ['/openapi/v3/payscore/permissions/openid/%7bOpenID%7d.html', '/openapi/v3/payscore/permissions/openid/{openid}'],
    ['/openapi/v3/payscore/permissions/openid/:openid', '/openapi/v3/payscore/permissions/openid/{openid}'],
    ['/openapi/v3/payscore/permissions/openid/_openid_/terminate', '/openapi/v3/payscore/permissions/openid/{openid}/terminate'],
    ['/openapi/v3/payscore/permissions/openid/{sub_openid}/terminate', '/openapi/v3/payscore/permissions/openid/{openid}/terminate'],
    ['/openapi/v3/applyment/:business_code/cancel', '/openapi/v3/applyment/{business_code}/cancel'],
    ['/webhooks/transaction.success', '/webhooks/TRANSACTION.SUCCESS'],
    ['/webhooks/TRANSACTION.SUCCESS.html', '/webhooks/TRANSACTION.SUCCESS'],
    ['/webhooks', '/webhooks/'],
  ])('%s means %s', (address, link) => {
    expect(samePage(address, PAGES)?.link).toBe(link)
  })

  it.each([
    ['another path', '/openapi/v3/payscore/permission'],
    ['one of two that differ in the names of their parameters', '/openapi/v3/applyment/:id/cancel'],
    ['a lone %', '/openapi/v3/%'],
    ['nothing', '/'],
  ])('means no page if it is %s', (_, address) => {
    expect(samePage(address, PAGES)).toBeUndefined()
  })
})

describe('the nearest pages', () => {
  it('come in the order of how much of the address is wrong', () => {
    expect(nearestPages('/openapi/v3/payscore/permision/openid/{openid}', PAGES, 2).map(({ link }) => link)).toEqual([
      '/openapi/v3/payscore/permissions/openid/{openid}',
      '/openapi/v3/payscore/permissions/openid/{openid}/terminate',
    ])
    expect(nearestPages('/guide/signatur', PAGES, 1)[0]?.link).toBe('/guide/signature')
  })

  it('are none for an address that is like no other', () => {
    expect(nearestPages('/wp-login.php', PAGES, 5)).toEqual([])
    expect(nearestPages('/', PAGES, 5)).toEqual([])
  })
})

it('knows each page once, though it has several operations', () => {
  expect(knownPages([{ link: '/a#get', title: 'A' }, { link: '/a#post', title: 'B' }, { link: '/b', title: 'C' }]))
    .toEqual([{ link: '/a', title: 'A' }, { link: '/b', title: 'C' }])
})
