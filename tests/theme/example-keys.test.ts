import { describe, expect, it } from 'vitest'
import { exampleKeys } from '../../.vitepress/theme/client/fields/example-keys.ts'

const paths = (code: string): string[] => exampleKeys(code).map(({ path }) => path)

describe('the keys of an example', () => {
  it('are those of JSON, through lists', () => {
    expect(paths('{\n  "data": [\n    { "id": "a:b", "tags": ["x", "y"] }\n  ],\n  "count": 1\n}')).toEqual(['data', 'data.id', 'data.tags', 'count'])
  })

  it('are those of TypeScript, without what the request is sent in', () => {
    const code = `const { data } = await wxpay.v3.demo._id_.post({\n  amount: { total: 100 }, // total: 1\n  'time-expire': 'it\\'s',\n}, {\n  id: 'x',\n  params: { appid: 'wx' },\n})\n`
    expect(paths(code)).toEqual(['amount', 'amount.total', 'time-expire', 'id', 'params', 'appid'])
  })

  it('are those of PHP', () => {
    expect(paths(`$instance->chain('v3/demo')->postAsync([\n  'json' => [\n    'payer' => ['name' => Rsa::encrypt('x', $key), 'openid' => 'o'],\n  ],\n]);`)).toEqual(['json', 'payer', 'payer.name', 'payer.openid'])
  })

  it('are those of the JSON in a command line', () => {
    expect(paths(`curl https://api.example.com/v3/demo \\\n  --header 'Accept: application/json' \\\n  --data '{\n  "payer": {\n    "openid": "o"\n  }\n}'`)).toEqual(expect.arrayContaining(['payer', 'payer.openid']))
  })

  it('are those of JSON in a string', () => {
    expect(paths(`post({ extra: '{"a":{"b":1}}' })`)).toEqual(['extra', 'extra.a', 'extra.a.b'])
  })

  it('stand where they are said to', () => {
    const code = `{ "a": 1, 'b' => 2, c: 3 }`
    expect(exampleKeys(code).map(({ start, end }) => code.slice(start, end))).toEqual(['"a"', '\'b\'', 'c'])
  })

  it('are none where there is no object', () => {
    expect(paths('console.info(data.prepay_id)')).toEqual([])
    expect(paths('')).toEqual([])
  })
})
