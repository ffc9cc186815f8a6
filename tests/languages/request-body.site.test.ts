import { describe, expect, it } from 'vitest'
import { printCurl } from '../../.vitepress/languages/curl/print-curl.ts'
import { requestBody } from '../../.vitepress/languages/curl/request-body.ts'
import { readSite, siteOperations } from '../support/site.ts'

describe('the body in a command line', () => {
  it('is what the example sends, for every operation of the site', async () => {
    const site = await readSite()
    const calls = siteOperations(site).flatMap(({ subject, method, name }) => site.examples.scenes(subject, method).flatMap(({ call }) => call ? [{ name, call }] : []))
    let count = 0
    for (const { name, call } of calls) {
      const body = requestBody(printCurl(call))
      expect(body === undefined ? undefined : JSON.parse(body), name).toEqual(call.body?.type === 'json' ? JSON.parse(JSON.stringify(call.body.value)) : undefined)
      count += body === undefined ? 0 : 1
    }
    expect(count).toBeGreaterThan(400)
  })

  it('may have quotes of all kinds in it', () => {
    expect(requestBody(`curl https://a.example/v3 \\\n  --header 'X: it'\\''s --data '\\''{}'\\''' \\\n  --data '{\n  "a": "it'\\''s \\"so\\""\n}'`)).toBe('{\n  "a": "it\'s \\"so\\""\n}')
  })

  it('is none where nothing is sent, or a form', () => {
    expect(requestBody('curl https://a.example/v3')).toBeUndefined()
    expect(requestBody('curl https://a.example/v3 \\\n  --form \'meta={"a":1}\'')).toBeUndefined()
  })
})
