import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import process from 'node:process'
import path from 'pathe'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { TYPES_PACKAGE, typesPackage } from '../../.vitepress/exports/types-package.ts'
import { declareInOneModule } from '../../.vitepress/sdk/declare-document.ts'
import { ROOT } from '../support/root.ts'
import { readSite } from '../support/site.ts'

const NODE_MODULES = path.join(ROOT, 'node_modules')

/** What a program needs besides the package. */
const INSTALLED = ['wechatpay-axios-plugin', '@thenorthmemory', 'axios', '@types', 'undici-types']

const PROGRAM = `import type { Ciphertext, Notification, WeChatPay, Wechatpay } from '${TYPES_PACKAGE}'
import { Wechatpay as Client } from 'wechatpay-axios-plugin'

const client = new Client({ mchid: '1900000001', serial: '0'.repeat(40), privateKey: 'file:///key.pem', certs: { PUB_KEY_ID_1: 'file:///pub.pem' } })
const wxpay = client as unknown as Wechatpay

export async function order(): Promise<string> {
  const request: WeChatPay.OpenAPI.V3.Pay.Transactions.Jsapi.PostHttpMethod.JsonDataRequest = {
    appid: 'wx1234567890abcdef',
    mchid: '1900000001',
    description: '示例商品',
    out_trade_no: 'EXAMPLE20261120000001',
    amount: { total: 100, currency: 'CNY' },
    notify_url: 'https://merchant.example.com/notify',
    payer: { openid: 'oExample0Openid0000000000001' },
  }
  const { data } = await wxpay.v3.pay.transactions.jsapi.post(request)
  return data.prepay_id
}

export function paid(notification: Notification, decrypt: <T>(ciphertext: Ciphertext<T>) => T): string | undefined {
  return notification.event_type === 'TRANSACTION.SUCCESS' ? decrypt(notification.resource.ciphertext).transaction_id : undefined
}

// @ts-expect-error a field that the API does not have
export const misspelt = wxpay.v3.pay.transactions.jsapi.post({ appid_: '' })
`

/** What holds modules together: imports and namespaces, and what each module declares for itself. */
const SCAFFOLD = /^(?:$|\}$|\/\/|import |export (?:import|namespace|\*) ?|type StandardHeaders|\/\*\* 参数表之外|(?:export )?type Ciphertext|\/\*\* 密文：)/

let folder: string
let declarations: string
let modules: Map<string, string>
/** What the compiler has found: a line for each mistake, and lines below that explain it. */
let told: string

beforeAll(async () => {
  const site = await readSite()
  declarations = declareInOneModule(site.reference)
  modules = site.declarations
  folder = mkdtempSync(path.join(tmpdir(), 'types-package-'))
  write('package', typesPackage(site))
  const [packed] = JSON.parse(run('npm', ['pack', '--json', '--offline', '--pack-destination', folder], 'package')) as { filename: string }[] // as npm documents
  const installed = path.join('app/node_modules', TYPES_PACKAGE)
  mkdirSync(path.join(folder, installed), { recursive: true })
  run('tar', ['-xzf', path.join(folder, packed!.filename), '-C', path.join(folder, installed), '--strip-components=1'])
  for (const name of INSTALLED)
    symlinkSync(path.join(NODE_MODULES, name), path.join(folder, 'app/node_modules', name), 'junction')
  write('app', [['program.cts', PROGRAM], ['program.mts', PROGRAM], ['wechatpay.d.ts', declarations], ['one.ts', PROGRAM.replace(`'${TYPES_PACKAGE}'`, '\'./wechatpay.js\'')]])
  told = compile(['program.cts', 'program.mts', 'one.ts'])
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

function write(name: string, files: Iterable<readonly [name: string, text: string]>): void {
  for (const [file, text] of files) {
    const target = path.join(folder, name, file)
    mkdirSync(path.dirname(target), { recursive: true })
    writeFileSync(target, text)
  }
}

function run(command: string, args: string[], cwd = '.'): string {
  return execFileSync(command, args, { cwd: path.join(folder, cwd), encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
}

/**
 * What the compiler says of all programs, which it compiles at once: the libraries that
 * they share are most of its work. None of them sees another, for all are modules.
 */
function compile(files: string[]): string {
  const options = ['--noEmit', '--strict', '--module', 'node16', '--moduleResolution', 'node16', '--target', 'es2022', '--types', 'node', '--preserveSymlinks']
  try {
    return run(process.execPath, [path.join(NODE_MODULES, 'typescript/bin/tsc'), ...options, ...files], 'app')
  }
  catch (error) {
    return (error as { stdout: string }).stdout // of a compiler that found something
  }
}

/** A mistake in the one module, or in the program that uses it. */
const OF_ONE_MODULE = /^(?:one|wechatpay\.d)\.ts\(/

/** The mistakes of a kind that the compiler has told, each as one text. */
function toldOf(isAsked: (mistake: string) => boolean): string[] {
  return told.split(/\n(?!\s|$)/).filter(mistake => mistake.trim() !== '' && isAsked(mistake))
}

describe('the package', () => {
  it('is used by CommonJS and by ES modules, from its tarball', () => {
    expect(toldOf(line => !OF_ONE_MODULE.test(line))).toEqual([])
  })

  it('can be loaded, and is empty', () => {
    write('app', [['load.mjs', `import '${TYPES_PACKAGE}'\nimport { createRequire } from 'node:module'\nprocess.stdout.write(JSON.stringify(createRequire(import.meta.url)('${TYPES_PACKAGE}')))`]])
    expect(run(process.execPath, ['load.mjs'], 'app')).toBe('{}')
  })

  it('has a licence and a readme, and nothing that is not declared', () => {
    const files = run('find', ['.', '-type', 'f'], path.join('app/node_modules', TYPES_PACKAGE)).trim().split('\n')
    expect(files.filter(file => !file.endsWith('.d.ts')).sort()).toEqual(['./LICENSE', './README.md', './index.js', './package.json'])
    expect(files).toContain('./wechatpay/v3/pay.d.ts')
  })
})

describe('the one module', () => {
  it('is used alone', () => {
    expect(toldOf(line => OF_ONE_MODULE.test(line))).toEqual([])
  })

  it('declares what the modules do', () => {
    const lines = (texts: string[]): string[] => texts.flatMap(text => text.split('\n').map(line => line.trim())).filter(line => !SCAFFOLD.test(line)).sort()
    expect(lines([declarations])).toEqual(lines([...modules.values()]))
  })
})
