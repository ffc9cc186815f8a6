import type { ExampleCall } from '../../call/call.ts'
import type { SandboxClient } from '../../protocol/sandbox-client.ts'
import type { Bytes, ImportedKeys } from './sandbox-keys.ts'
import type { WireRequest } from './wire-request.ts'
import { SANDBOX_ADDRESS, SANDBOX_CLIENT } from '../../protocol/sandbox-client.ts'
import { readSandboxAddress } from './sandbox-address.ts'
import { importKeys, joined } from './sandbox-keys.ts'
import { UnsendableCall, wireRequest } from './wire-request.ts'

/** A call and its answer, as they went over the wire. */
export interface CallRecord {
  request: WireMessage
  response: WireMessage
  /** In milliseconds. */
  duration: number
  /** Nothing if the platform has signed the answer; else what is wrong, in Chinese. */
  unverified?: string
}

export interface WireMessage {
  /** `POST /v3/… HTTP/1.1`, or `HTTP/1.1 200 OK` */
  line: string
  headers: [name: string, value: string][]
  body: string
}

/** Why a call was not made, in Chinese, and the command that would help. */
export class RunFailure extends Error {
  readonly command?: string

  constructor(message: string, command?: string) {
    super(message)
    this.command = command
  }
}

/** How long a sandbox may take, in milliseconds. */
const TIMEOUT_MS = 15_000

/** How far the clocks of both sides may differ, in seconds. */
const MAX_CLOCK_OFFSET = 300

/** Headers by the names that they are known by; browsers tell them in small letters. */
const NAMES: readonly string[] = ['Content-Type', 'Content-Length', 'Date', 'Allow', 'Request-ID', 'Wechatpay-Nonce', 'Wechatpay-Serial', 'Wechatpay-Signature', 'Wechatpay-Timestamp']

/**
 * Makes a call to the sandbox of the reader's own machine, with that sandbox's keys.
 *
 * @param call the call
 * @param address what the reader has written for the sandbox's address
 * @throws {RunFailure} if the address is not this machine, the sandbox does not answer, or the call cannot be sent
 */
export async function runCall(call: ExampleCall, address: string): Promise<CallRecord> {
  const found = readSandboxAddress(address)
  if ('refusal' in found)
    throw new RunFailure(`${found.refusal}。`)
  if (!globalThis.crypto?.subtle)
    throw new RunFailure('浏览器只在 https 或本机地址的页面上提供签名要用的 WebCrypto，这一页不是。')
  const { origin } = found
  const client = await sandboxClient(origin)
  const keys = await importKeys(client)
  const request = await sendable(wireRequest(call, client, keys, { now: seconds(), nonce: newNonce() }))
  const started = performance.now()
  const { response, body } = await send(request, origin)
  const duration = performance.now() - started
  const unverified = await whyUnverified(response.headers, body, client, keys)
  return {
    request: {
      line: `${request.method} ${request.url} HTTP/1.1`,
      headers: Object.entries({ 'Host': new URL(origin).host, 'Origin': location.origin, 'User-Agent': navigator.userAgent, ...request.headers, ...request.body && { 'Content-Length': String(request.body.length) } }),
      body: decode(request.body),
    },
    response: {
      line: `HTTP/1.1 ${response.status} ${response.statusText}`.trim(),
      headers: [...response.headers].map(([name, value]) => [NAMES.find(known => known.toLowerCase() === name) ?? name, value]),
      body: decode(body),
    },
    duration,
    ...unverified !== undefined && { unverified },
  }
}

/** What starts a sandbox at an address that lets this site in. */
export function sandboxCommandLine(origin: string): string {
  const port = new URL(origin).port || '80'
  return `npm run sandbox -- --origin ${location.origin}${port === new URL(SANDBOX_ADDRESS).port ? '' : ` --port ${port}`}`
}

/** The keys that the sandbox gives this site. They are asked for each time: another one may have been started. */
async function sandboxClient(origin: string): Promise<SandboxClient> {
  try {
    const response = await fetch(`${origin}${SANDBOX_CLIENT}`, { credentials: 'omit', cache: 'no-store', redirect: 'error', signal: AbortSignal.timeout(TIMEOUT_MS) })
    if (response.ok)
      return await response.json() as SandboxClient // as the sandbox has it
  }
  catch {
    // A page is not told whether nobody answered or it may not read the answer.
  }
  throw await isAnswering(origin)
    ? new RunFailure(`${origin} 上有服务，但它不让本站调用。沙箱要带着本站的地址启动：`, sandboxCommandLine(origin))
    : new RunFailure(`${origin} 上没有沙箱应答。请在本站仓库的目录里启动它：`, sandboxCommandLine(origin))
}

/** Whether there is a server, whose answers this page may not read. */
async function isAnswering(origin: string): Promise<boolean> {
  try {
    await fetch(origin, { mode: 'no-cors', credentials: 'omit', cache: 'no-store', signal: AbortSignal.timeout(TIMEOUT_MS) })
    return true
  }
  catch {
    return false
  }
}

async function sendable(writing: Promise<WireRequest>): Promise<WireRequest> {
  try {
    return await writing
  }
  catch (error) {
    throw error instanceof UnsendableCall ? new RunFailure(`${error.message}。`) : error
  }
}

async function send({ method, url, headers, body }: WireRequest, origin: string): Promise<{ response: Response, body: Bytes }> {
  try {
    const response = await fetch(`${origin}${url}`, { method, headers, ...body && { body }, credentials: 'omit', cache: 'no-store', redirect: 'error', signal: AbortSignal.timeout(TIMEOUT_MS) })
    return { response, body: new Uint8Array(await response.arrayBuffer()) }
  }
  catch (error) {
    throw new RunFailure(error instanceof DOMException && error.name === 'TimeoutError' ? `沙箱 ${TIMEOUT_MS / 1000} 秒没有应答。` : '请求没有发出去，或者没有收到应答，请看沙箱的终端里说了什么。')
  }
}

/** Why an answer is not known to be the platform's. */
async function whyUnverified(headers: Headers, body: Bytes, { platformSerial }: SandboxClient, keys: ImportedKeys): Promise<string | undefined> {
  const [timestamp, nonce, serial, signature] = ['Timestamp', 'Nonce', 'Serial', 'Signature'].map(name => headers.get(`Wechatpay-${name}`))
  if (!timestamp || !nonce || !serial || !signature)
    return '应答没有签名'
  if (serial !== platformSerial)
    return `应答是用另一把公钥 ${serial} 签的`
  if (Math.abs(seconds() - Number(timestamp)) > MAX_CLOCK_OFFSET)
    return '应答的时间戳与本机时间相差超过五分钟'
  return await keys.verify(joined(`${timestamp}\n${nonce}\n`, body, '\n'), signature) ? undefined : '签名与应答的内容不符'
}

function seconds(): number {
  return Math.floor(Date.now() / 1000)
}

function newNonce(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), byte => byte.toString(16).padStart(2, '0')).join('')
}

function decode(bytes: Bytes | undefined): string {
  return bytes ? new TextDecoder().decode(bytes) : ''
}
