import type { CompilerFiles } from '../../.vitepress/live/compiler-files.ts'
import ts from 'typescript'
import { beforeAll, describe, expect, it } from 'vitest'
import { readCompilerFiles } from '../../.vitepress/live/compiler-files.ts'
import { LiveLanguage } from '../../.vitepress/live/live-language.ts'
import { readSite } from '../support/site.ts'

const FILE = '/snippets/live-1.ts'
const CALL = `import { wxpay } from '#wxpay'
const { data } = await wxpay.v3.refund.domestic.refunds.post({
  out_trade_no: 'EXAMPLE20261120000001',
  out_refund_no: 'EXAMPLEREFUND0001',
  amount: { refund: 1, total: 100, currency: 'CNY' },
})
console.info(data.refund_id)
`

let files: CompilerFiles
let declarations: ReadonlyMap<string, string>
let asked: string[]

/** A compiler that has been given nothing, over the site's declarations. */
function start(fetch = async (file: string) => declarations.get(file)!): LiveLanguage {
  asked = []
  return new LiveLanguage(ts, files, (file) => {
    asked.push(file)
    return fetch(file)
  })
}

async function opened(code: string): Promise<LiveLanguage> {
  const language = start()
  await language.update(FILE, code)
  return language
}

/** The offset in the middle of a text. */
function within(code: string, text: string): number {
  return code.indexOf(text) + 1
}

beforeAll(async () => {
  const site = await readSite()
  declarations = site.declarations
  files = readCompilerFiles(site.layout, declarations)
}, 120_000)

describe('what the compiler in the browser reads', () => {
  it('is named from the project\'s folder, and has no module of a family', () => {
    expect(Object.keys(files).filter(file => !file.startsWith('/node_modules/'))).toEqual(expect.arrayContaining(['/snippets/tsconfig.json', '/snippets/wxpay.ts', '/snippets/notify.ts', '/package.json', '/.vitepress/generated/wechatpay.d.ts']))
    expect(Object.keys(files).filter(file => file.startsWith('/.vitepress/'))).toHaveLength(1)
  })

  it('is small: libraries are without their comments', () => {
    expect(JSON.stringify(files).length).toBeLessThan(1_300_000)
    expect(files['/node_modules/typescript/lib/lib.es5.d.ts']).not.toContain('/**')
    expect(files['/node_modules/@types/node/index.d.ts']).toContain('/// <reference')
  })
})

describe('an example in the browser', () => {
  it('is true, and takes the declarations of its family alone', async () => {
    const language = await opened(CALL)
    expect(language.diagnose(FILE)).toEqual([])
    expect(asked.filter(file => file !== 'wechatpay/v3/refund.d.ts' && file !== 'wechatpay/v3/refunds.d.ts')).toEqual([])
    await language.update(FILE, `${CALL}\n`)
    expect(new Set(asked).size).toBe(asked.length)
  })

  it('is told its mistakes as check tells them, until they are mended', async () => {
    const language = await opened(CALL.replace('out_refund_no:', 'out_refund_nr:'))
    expect(language.diagnose(FILE)).toMatchObject([{ code: 'TS2561', start: CALL.indexOf('out_refund_no'), length: 13, message: expect.stringContaining('\'out_refund_nr\' does not exist') as string }])
    await language.update(FILE, CALL)
    expect(language.diagnose(FILE)).toEqual([])
  })

  it('touches another family as it is written', async () => {
    const language = await opened(CALL)
    await language.update(FILE, `${CALL}await wxpay.v3.certificates.get({ params: { algorithm_type: 'X' } })\n`)
    expect(asked).toContain('wechatpay/v3/certificates.d.ts')
    expect(language.diagnose(FILE)).toMatchObject([{ code: 'TS2322' }])
  })

  it('knows what notifications hold', async () => {
    const language = await opened('import type { Notification } from \'#wechatpay\'\ndeclare const n: Notification\nif (n.event_type === \'NO.SUCH\') console.info(n)\n')
    expect(language.diagnose(FILE)).toMatchObject([{ code: 'TS2367' }])
  })

  it('is what was written last, whatever order declarations come in', async () => {
    const waiting = new Map<string, () => void>()
    const language = start(file => new Promise(resolve => waiting.set(file, () => resolve(declarations.get(file)!))))
    const first = language.update(FILE, CALL)
    const second = language.update(FILE, 'const a: string = 1\n')
    await second
    for (const arrive of waiting.values())
      arrive()
    await first
    expect(language.diagnose(FILE)).toMatchObject([{ code: 'TS2322' }])
  })

  it('is refused while its declarations cannot be loaded, and taken when they can', async () => {
    let isOnline = false
    const language = start(async (file) => {
      if (!isOnline)
        throw new Error('no network')
      return declarations.get(file)!
    })
    await expect(language.update(FILE, CALL)).rejects.toThrow('no network')
    isOnline = true
    await language.update(FILE, CALL)
    expect(language.diagnose(FILE)).toEqual([])
  })

  it('is nothing when it is closed', async () => {
    const language = await opened('const a: string = 1\n')
    language.close(FILE)
    expect(language.diagnose(FILE)).toEqual([])
    expect(language.hover(FILE, 7)).toBeUndefined()
  })
})

describe('what an editor shows', () => {
  it('is a field\'s type, what it is, and the official document', async () => {
    const language = await opened(CALL)
    const at = CALL.indexOf('out_refund_no')
    expect(language.hover(FILE, at + 3)).toEqual({
      start: at,
      end: at + 'out_refund_no'.length,
      text: '(property) JsonDataRequest.out_refund_no: string',
      docs: expect.stringContaining('商户退款单号') as string,
      link: expect.stringMatching(/^https:\/\/pay\.weixin\.qq\.com\//) as string,
    })
    expect(language.hover(FILE, CALL.indexOf('\'CNY\'') + 1)).toBeUndefined()
  })

  it('is the fields that may come, with what they are', async () => {
    const code = CALL.replace('amount: {', 'rea\n  amount: {')
    const language = await opened(code)
    const offset = code.indexOf('rea\n') + 3
    const { start, entries } = language.completions(FILE, offset)!
    expect(start).toBe(offset - 3)
    expect(entries.find(({ label }) => label === 'reason')).toEqual({ label: 'reason', kind: 'property', isOptional: true })
    expect(entries.some(({ label }) => label === 'out_trade_no')).toBe(false) // is there
    expect(language.completionDetails(FILE, offset, 'reason')).toMatchObject({ docs: expect.stringContaining('退款原因') as string })
  })

  it('is what an answer has', async () => {
    const code = CALL.replace('data.refund_id', 'data.')
    const language = await opened(code)
    const { entries } = language.completions(FILE, code.indexOf('data.)') + 5)!
    expect(entries.map(({ label }) => label)).toEqual(expect.arrayContaining(['refund_id', 'out_refund_no', 'status', 'amount']))
    expect(entries.some(({ kind }) => kind === 'keyword')).toBe(false)
  })

  it('is every family of the API', async () => {
    const code = 'import { wxpay } from \'#wxpay\'\nwxpay.v3.'
    const language = await opened(code)
    const labels = language.completions(FILE, code.length)!.entries.map(({ label }) => label)
    expect(labels).toEqual(expect.arrayContaining(['pay', 'refund', 'payscore', 'profitsharing', 'certificates']))
    expect(labels.length).toBeGreaterThan(80)
  })

  it('is the parameter that is being written', async () => {
    const language = await opened(CALL)
    const help = language.signature(FILE, CALL.indexOf('{\n') + 1)!
    expect(help.before).toBe('post(')
    expect(help.parameter).toContain('data: Refund.Domestic.Refunds.PostHttpMethod.JsonDataRequest')
    expect(help.after).toMatch(/^, config\?: .*\): AxiosPromise</)
  })

  it('is the row of a field\'s table', async () => {
    const language = await opened(CALL)
    expect(language.field(FILE, within(CALL, 'currency'))).toEqual({ path: '/v3/refund/domestic/refunds', method: 'post', table: 'request', name: 'amount.currency' })
    expect(language.field(FILE, CALL.indexOf('data.refund_id') + 6)).toEqual({ path: '/v3/refund/domestic/refunds', method: 'post', table: 'response', name: 'refund_id' })
    expect(language.field(FILE, within(CALL, 'console'))).toBeUndefined()
    expect(language.field(FILE, within(CALL, 'domestic'))).toBeUndefined()
  })

  it('is the row of a parameter of the query, without what holds it', async () => {
    const code = 'import { wxpay } from \'#wxpay\'\nawait wxpay.v3.certificates.get({ params: { algorithm_type: \'RSA\' } })\n'
    const language = await opened(code)
    expect(language.field(FILE, within(code, 'algorithm_type'))).toEqual({ path: '/v3/certificates', method: 'get', table: 'request', name: 'algorithm_type' })
  })

  it('is laid out as all examples are', async () => {
    const code = 'import { wxpay } from \'#wxpay\';\nawait wxpay.v3.certificates.get({params:{\nalgorithm_type:\'RSA\'}});\n'
    const language = await opened(code)
    const formatted = language.format(FILE).toReversed().reduce((text, { start, end, text: added }) => text.slice(0, start) + added + text.slice(end), code)
    expect(formatted).toBe('import { wxpay } from \'#wxpay\'\nawait wxpay.v3.certificates.get({\n  params: {\n    algorithm_type: \'RSA\'\n  }\n})\n')
  })
})
