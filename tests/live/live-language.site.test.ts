import type { AllCompilerFiles } from '../../.vitepress/live/build/compiler-files.ts'
import ts from 'typescript'
import { beforeAll, describe, expect, it } from 'vitest'
import { LiveLanguage } from '../../.vitepress/live/compiler/live-language.ts'
import { siteCompilerFiles } from '../support/site-compiler-files.ts'
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

let all: AllCompilerFiles
let declarations: ReadonlyMap<string, string>
let asked: string[]

/** A compiler that has been given nothing, over the site's declarations. */
function start(fetch = async (file: string) => declarations.get(file)!): LiveLanguage {
  asked = []
  return new LiveLanguage(ts, all, {
    declarations(file) {
      asked.push(file)
      return fetch(file)
    },
    async libraries() {
      asked.push('libraries')
      return all.libraries
    },
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
  ({ declarations } = await readSite())
  all = await siteCompilerFiles()
})

describe('what the compiler in the browser reads', () => {
  it('is named from the project\'s folder, and has no module of a family', () => {
    expect(Object.keys(all.files).filter(file => !file.startsWith('/node_modules/'))).toEqual(expect.arrayContaining(['/snippets/tsconfig.json', '/snippets/wxpay.ts', '/snippets/notify.ts', '/package.json', '/.vitepress/generated/wechatpay.d.ts']))
    expect(Object.keys(all.files).filter(file => file.startsWith('/.vitepress/'))).toHaveLength(1)
  })

  it('is small: libraries are without their comments', () => {
    expect(JSON.stringify(all.files).length).toBeLessThan(600_000)
    expect(all.files['/node_modules/typescript/lib/lib.es5.d.ts']).not.toContain('/**')
    expect(all.files['/node_modules/@types/node/index.d.ts']).toContain('/// <reference')
  })

  it('is of the libraries the part that examples make do with, and the whole besides', () => {
    const file = '/node_modules/@types/node/fs.d.ts'
    expect(all.files[file]!.length).toBeLessThan(all.libraries[file]!.length / 3)
    expect(all.libraries[file]).toContain('function copyFile(')
    expect(Object.keys(all.libraries).filter(file => !(file in all.files))).toEqual([])
    expect(all.names).toEqual(expect.arrayContaining(['fetch', 'setTimeout', 'NodeJS']))
    expect(all.names).not.toContain('console')
    expect(all.modules).toEqual(expect.arrayContaining(['node:fs', 'fs/promises', 'undici-types']))
  })
})

describe('the libraries as a whole', () => {
  /** What was asked for besides declarations of families. */
  const asks = (): string[] => asked.filter(file => file === 'libraries')

  it.each([
    ['is right, and names nothing of them', CALL, 0],
    ['names something global', `${CALL}console.info(structuredClone(data))\n`, 1],
    ['imports one of their modules', `${CALL}import { copyFile } from 'node:fs/promises'\nexport { copyFile }\n`, 1],
    ['is wrong', CALL.replace('refund: 1', 'refund: true'), 1],
  ])('come for code that %s: %#', async (_, code, times) => {
    const language = await opened(code)
    const found = await language.diagnose(FILE)
    expect(found).toHaveLength(code.includes('true') ? 1 : 0)
    expect(asks()).toHaveLength(times)
  })

  it('say better what is wrong', async () => {
    const language = await opened('strukturedClone(1)\n')
    expect(await language.diagnose(FILE)).toMatchObject([{ code: 'TS2552', message: 'Cannot find name \'strukturedClone\'. Did you mean \'structuredClone\'?' }])
  })

  it('come once, for what is open and what is opened then', async () => {
    const language = await opened(CALL)
    await Promise.all([language.complete(), language.complete()])
    expect(asks()).toHaveLength(1)
    expect(await language.diagnose(FILE)).toEqual([])
    await language.update('/snippets/live-2.ts', CALL.replace('refund: 1', 'refund: true'))
    expect(await language.diagnose('/snippets/live-2.ts')).toHaveLength(1)
    expect(language.hover(FILE, within(CALL, 'data'))?.text).toContain('const data: ')
    expect(asks()).toHaveLength(1)
  })

  it('complete what may be written', async () => {
    const language = await opened('stru')
    const { entries } = (await language.completions(FILE, 4))!
    expect(entries.map(({ label }) => label)).toContain('structuredClone')
  })

  it('are asked for again if they did not come', async () => {
    let isCut = true
    const language = new LiveLanguage(ts, all, { declarations: async file => declarations.get(file)!, libraries: async () => isCut ? Promise.reject(new Error('cut')) : all.libraries })
    await language.update(FILE, CALL.replace('refund: 1', 'refund: true'))
    await expect(language.diagnose(FILE)).rejects.toThrow('cut')
    isCut = false
    expect(await language.diagnose(FILE)).toHaveLength(1)
  })
})

describe('an example in the browser', () => {
  it('is true, and takes the declarations of its family alone', async () => {
    const language = await opened(CALL)
    expect(await language.diagnose(FILE)).toEqual([])
    expect(asked.filter(file => file !== 'wechatpay/v3/refund.d.ts' && file !== 'wechatpay/v3/refunds.d.ts')).toEqual([])
    await language.update(FILE, `${CALL}\n`)
    expect(new Set(asked).size).toBe(asked.length)
  })

  it('is told its mistakes as check tells them, until they are mended', async () => {
    const language = await opened(CALL.replace('out_refund_no:', 'out_refund_nr:'))
    expect(await language.diagnose(FILE)).toMatchObject([{ code: 'TS2561', start: CALL.indexOf('out_refund_no'), length: 13, message: expect.stringContaining('\'out_refund_nr\' does not exist') as string }])
    await language.update(FILE, CALL)
    expect(await language.diagnose(FILE)).toEqual([])
  })

  it('touches another family as it is written', async () => {
    const language = await opened(CALL)
    await language.update(FILE, `${CALL}await wxpay.v3.certificates.get({ params: { algorithm_type: 'X' } })\n`)
    expect(asked).toContain('wechatpay/v3/certificates.d.ts')
    expect(await language.diagnose(FILE)).toMatchObject([{ code: 'TS2322' }])
  })

  it('knows what notifications hold', async () => {
    const language = await opened('import type { Notification } from \'#wechatpay\'\ndeclare const n: Notification\nif (n.event_type === \'NO.SUCH\') console.info(n)\n')
    expect(await language.diagnose(FILE)).toMatchObject([{ code: 'TS2367' }])
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
    expect(await language.diagnose(FILE)).toMatchObject([{ code: 'TS2322' }])
  })

  it('is what was written last, if that is what it was before', async () => {
    const waiting: (() => void)[] = []
    const language = start(file => new Promise(resolve => waiting.push(() => resolve(declarations.get(file)!))))
    const mistaken = 'const a: string = 1\n'
    await language.update(FILE, mistaken)
    const second = language.update(FILE, CALL)
    await language.update(FILE, mistaken)
    for (const arrive of waiting)
      arrive()
    await second
    expect(await language.diagnose(FILE)).toMatchObject([{ code: 'TS2322' }])
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
    expect(await language.diagnose(FILE)).toEqual([])
  })

  it('is nothing when it is closed', async () => {
    const language = await opened('const a: string = 1\n')
    language.close(FILE)
    expect(await language.diagnose(FILE)).toEqual([])
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
    const { start, entries } = (await language.completions(FILE, offset))!
    expect(start).toBe(offset - 3)
    expect(entries.find(({ label }) => label === 'reason')).toEqual({ label: 'reason', kind: 'property', isOptional: true })
    expect(entries.some(({ label }) => label === 'out_trade_no')).toBe(false) // is there
    expect(language.completionDetails(FILE, offset, 'reason')).toMatchObject({ docs: expect.stringContaining('退款原因') as string })
  })

  it('is what an answer has', async () => {
    const code = CALL.replace('data.refund_id', 'data.')
    const language = await opened(code)
    const { entries } = (await language.completions(FILE, code.indexOf('data.)') + 5))!
    expect(entries.map(({ label }) => label)).toEqual(expect.arrayContaining(['refund_id', 'out_refund_no', 'status', 'amount']))
    expect(entries.some(({ kind }) => kind === 'keyword')).toBe(false)
  })

  it('is every family of the API', async () => {
    const code = 'import { wxpay } from \'#wxpay\'\nwxpay.v3.'
    const language = await opened(code)
    const labels = (await language.completions(FILE, code.length))!.entries.map(({ label }) => label)
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
