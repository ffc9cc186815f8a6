import type { AcceptedCall, SandboxOptions } from '../../sandbox/server.ts'
import type { SandboxKeys } from '../../sandbox/signing/keys.ts'
import type { Credentials, PlainRequest, RawRequest, Reply } from './signed-request.ts'
import { expect } from 'vitest'
import { createSandbox } from '../../sandbox/server.ts'
import { generateKeys } from '../../sandbox/signing/keys.ts'
import { sendRequest, signRequest, writeRequest } from './signed-request.ts'

/** A sandbox that listens, and what it was asked. */
export class RunningSandbox {
  /** The calls that it accepted, in order. */
  readonly calls: AcceptedCall[]
  readonly keys: SandboxKeys
  /** `http://127.0.0.1:…` */
  readonly origin: string
  private readonly stop: () => Promise<unknown>

  private constructor(
    calls: AcceptedCall[],
    keys: SandboxKeys,
    origin: string,
    stop: () => Promise<unknown>,
  ) {
    this.calls = calls
    this.keys = keys
    this.origin = origin
    this.stop = stop
  }

  static async start(options: Omit<SandboxOptions, 'keys'> & { keys?: SandboxKeys }): Promise<RunningSandbox> {
    const { keys = generateKeys() } = options
    const calls: AcceptedCall[] = []
    const server = createSandbox({
      ...options,
      keys,
      onCall: (call) => {
        calls.push(call)
        options.onCall?.(call)
      },
    })
    return new RunningSandbox(calls, keys, await server.listen({ host: '127.0.0.1', port: 0 }), () => server.close())
  }

  /** Sends a request with a signature. */
  call(request: PlainRequest, credentials?: Credentials): Promise<Reply> {
    return this.send(signRequest(writeRequest(request), this.keys, credentials))
  }

  /** Sends a request as it is. */
  send(request: RawRequest): Promise<Reply> {
    return sendRequest(this.origin, request)
  }

  /** What a call is answered with, which is accepted. */
  async answer(request: PlainRequest): Promise<unknown> {
    const reply = await this.call(request)
    expect(reply.status, reply.body.toString()).toBe(200)
    return JSON.parse(reply.body.toString())
  }

  close(): Promise<unknown> {
    return this.stop()
  }
}

/** The body of a refusal. */
export interface ErrorBody {
  code: string
  message: string
  detail?: { field: string, value: unknown, issue: string, location: string }
}

export function errorOf(reply: Reply): ErrorBody {
  return JSON.parse(reply.body.toString()) as ErrorBody // tests of what it holds follow
}
