import type { LoadRequest } from 'autocannon'
import type { ChildProcess } from 'node:child_process'
import type { PlacedOperation } from '../.vitepress/model/api-description.ts'
import type { Literal, LiteralObject } from '../.vitepress/sample-values/literal.ts'
import type { SandboxKeys } from '../sandbox/signing/keys.ts'
import type { PlainRequest } from '../tests/sandbox/signed-request.ts'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import process from 'node:process'
import autocannon from 'autocannon'
import path from 'pathe'
import { operationsOf } from '../.vitepress/model/api-description.ts'
import { responseKind } from '../.vitepress/model/operation.ts'
import { readProject } from '../.vitepress/project/open-project.ts'
import { parseJson } from '../sandbox/http/parse-json.ts'
import { openKeys } from '../sandbox/signing/keys.ts'
import { exampleRequest, sendRequest, signRequest, writeRequest } from '../tests/sandbox/signed-request.ts'
import { onExit } from './cleanup.ts'

export interface SandboxLoad {
  /** How many requests were answered. */
  requests: number
  seconds: number
  /** Answers per second. */
  throughput: number
  /** The time that 99 of 100 requests were answered in, in milliseconds. */
  p99: number
  /** Connections that broke, and requests that were not answered in time. */
  errors: number
  /** Answers that were not what the request asked for. */
  wrong: number
}

const ROOT = path.join(import.meta.dirname, '..')
const REQUESTS = 4000
/** How many requests are under way at once. */
export const CONNECTIONS = 64
/** No request may wait longer, in seconds. */
const TIMEOUT = 5

/**
 * Loads the sandbox with signed requests, spread over all operations of the site.
 * Each has a nonce and values of its own, and each answer is held against them.
 *
 * The sandbox is the command that people start, in a process of its own; this
 * process has signed all requests before the first is sent, so that it is not what
 * is measured.
 *
 * @throws if the sandbox does not start
 */
export async function measureSandboxLoad(): Promise<SandboxLoad> {
  const sandbox = await startSandbox()
  try {
    const { document } = (await readProject(ROOT)).reference
    const keys = openKeys(path.join(ROOT, '.vitepress', 'cache', 'sandbox'))
    const operations = operationsOf(document.paths)
    // What is compiled when it is first needed has been by then.
    for (const operation of operations)
      await sendRequest(sandbox.origin, signRequest(writeRequest(exampleRequest(operation, keys)), keys))
    let requests = 0
    let wrong = 0
    const loads = Array.from({ length: CONNECTIONS }, (_, connection) => createRequests(operations, keys, connection, (isRight) => {
      requests++
      wrong += isRight ? 0 : 1
    }))
    const { errors, timeouts, duration, latency } = await autocannon({
      url: sandbox.origin,
      connections: CONNECTIONS,
      amount: REQUESTS,
      timeout: TIMEOUT,
      bailout: CONNECTIONS,
      setupClient: client => client.setRequests(loads.pop() ?? []),
    })
    return { requests, seconds: duration, throughput: requests / duration, p99: latency.p99, errors: errors + timeouts, wrong }
  }
  finally {
    await sandbox.stop()
  }
}

/** The requests of one connection, one more than it will send: none is sent twice. */
function createRequests(operations: readonly PlacedOperation[], keys: SandboxKeys, connection: number, onAnswer: (isRight: boolean) => void): LoadRequest[] {
  const count = Math.ceil(REQUESTS / CONNECTIONS) + 1
  return Array.from({ length: count }, (_, i) => {
    const number = connection * count + i
    const operation = operations[number % operations.length]!
    const request = personalRequest(exampleRequest(operation, keys), operation, String(number).padStart(8, '0'))
    const { method, url, headers, body } = signRequest(writeRequest(request), keys)
    return {
      method,
      path: url,
      headers,
      body: body.toString(),
      onResponse: (status, text) => onAnswer(isAnswerTo(request, operation, status, text)),
    }
  })
}

/** The request with texts that no other has, where any text may stand. */
function personalRequest(request: PlainRequest, { operation }: PlacedOperation, mark: string): PlainRequest {
  const isFree = (name: string): boolean => operation.parameters?.some(({ name: own, schema }) => own === name && schema.type === 'string' && !schema.enum && !schema['x-encrypted']) ?? false
  const personal = <Value extends Literal>(values: Record<string, Value>): Record<string, Value | string> =>
    Object.fromEntries(Object.entries(values).map(([name, value]) => [name, isFree(name) ? `${name}-${mark}` : value]))
  return {
    ...request,
    pathParameters: Object.fromEntries(Object.entries(personal(request.pathParameters))),
    query: personal(request.query),
  }
}

/** Whether an answer has the documented status, and says what the request said wherever it has a field of that name and type. */
function isAnswerTo(request: PlainRequest, { operation }: PlacedOperation, status: number, text: string): boolean {
  if (!(status in (operation.responses ?? {})))
    return false
  const { type } = responseKind(operation)
  if (type !== 'json')
    return type === 'none' ? text === '' : text !== ''
  const answer = parseJson(text)?.value
  if (answer === null || typeof answer !== 'object')
    return false
  const said: LiteralObject = { ...request.query, ...request.pathParameters }
  const secrets = operation.parameters?.filter(({ schema }) => schema['x-encrypted']) ?? []
  for (const { name } of secrets)
    delete said[name] // the answer is encrypted with another key
  return Object.entries(answer).every(([name, value]) => typeof said[name] !== typeof value || said[name] === value)
}

interface RunningSandbox {
  /** `http://127.0.0.1:…` */
  origin: string
  stop: () => Promise<void>
}

async function startSandbox(): Promise<RunningSandbox> {
  const child = spawn(process.execPath, [path.join(ROOT, '.vitepress/cli/run.mjs'), 'sandbox', '--port', '0', '--root', ROOT], { stdio: ['ignore', 'pipe', 'inherit'] })
  const forget = onExit(() => child.kill())
  const closed = once(child, 'close')
  const origin = await Promise.race([
    readOrigin(child),
    closed.then(([code]) => {
      throw new Error(`The sandbox has ended with code ${String(code)}.`)
    }),
  ])
  child.stdout.resume() // its log has to go somewhere, or it waits
  return {
    origin,
    stop: async () => {
      child.kill()
      await closed
      forget()
    },
  }
}

/** Waits for the line that says where the sandbox listens. */
function readOrigin({ stdout }: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    let output = ''
    stdout?.setEncoding('utf8').on('data', (chunk) => {
      output += String(chunk)
      const [, origin] = / at (http:\/\/\S+)\/\n/.exec(output) ?? []
      if (origin !== undefined)
        resolve(origin)
    })
  })
}
