import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { ApiDescription } from '../.vitepress/model/api-description.ts'
import type { Answer } from './answer.ts'
import type { ReceivedPart } from './http/read-body.ts'
import type { RouteMatch } from './http/routes.ts'
import type { LogEntry } from './log.ts'
import type { SandboxKeys } from './signing/keys.ts'
import type { RequestValues } from './validation/validate-request.ts'
import { Buffer } from 'node:buffer'
import { randomUUID } from 'node:crypto'
import multipart from '@fastify/multipart'
import { fastify } from 'fastify'
import { SANDBOX_CLIENT } from '../.vitepress/protocol/sandbox-client.ts'
import { answerRequest } from './answer.ts'
import { ApiError, invalidRequest, systemError } from './api-error.ts'
import { checkHeaders, MAX_BODY } from './http/check-headers.ts'
import { CrossOrigin, sandboxClient } from './http/cross-origin.ts'
import { receiveBody } from './http/read-body.ts'
import { refuseConnection } from './http/refuse-connection.ts'
import { createRouter } from './http/routes.ts'
import { authorize } from './signing/authorization.ts'
import { NonceStore } from './signing/nonces.ts'
import { signMessage } from './signing/sign-message.ts'
import { createSchemaCompiler } from './validation/compile-schema.ts'
import { createFieldEncryption } from './validation/encrypted-fields.ts'
import { createRequestValidator } from './validation/validate-request.ts'

export interface SandboxOptions {
  /** The reference whose operations are served. */
  document: ApiDescription
  keys: SandboxKeys
  /**
   * Pages of which origins may call it from a browser, with its own keys, which they are
   * given: `http://127.0.0.1:4173`.
   *
   * @default none
   */
  origins?: readonly string[]
  /** Is told of every request, answered or refused. */
  log?: (entry: LogEntry) => void
  /** Is told of every call that was accepted, before it is answered. */
  onCall?: (call: AcceptedCall) => void
  /**
   * The time, in milliseconds since 1970.
   *
   * @default Date.now
   */
  now?: () => number
  /**
   * How long a client may take to send a request, in milliseconds.
   *
   * @default 10_000
   */
  requestTimeout?: number
}

/** A call that passed all checks. */
export interface AcceptedCall extends RequestValues {
  /** `GET`, `POST` … */
  method: string
  /** The path's template, as the document has it. */
  path: string
  /** Path and query, as received. */
  url: string
  /** The parts of its form, files included, as received. */
  form?: ReceivedPart[]
  /** What it is answered with. */
  answer: Answer
}

/** How often Node looks for slow clients, in milliseconds; by default it is every 30 seconds. */
const CONNECTION_CHECK = 1000

/**
 * A server that answers as the documented API does: it knows who calls, refuses
 * what is not as documented, and signs its answers. Nothing is kept between calls
 * but nonces.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012081606
 */
export function createSandbox({ document, keys, origins = [], log, onCall, now = Date.now, requestTimeout = 10_000 }: SandboxOptions): FastifyInstance {
  const route = createRouter(document)
  const validate = createRequestValidator(createSchemaCompiler(), keys)
  const encrypt = createFieldEncryption(keys.merchantPublicKey)
  const nonces = new NonceStore()
  const crossOrigin = new CrossOrigin(origins)
  const matches = new WeakMap<FastifyRequest, RouteMatch>()
  const failures = new WeakMap<FastifyRequest, Pick<LogEntry, 'refusal' | 'error'>>()
  const seconds = (): number => Math.floor(now() / 1000)

  const server = fastify({
    http: { headersTimeout: requestTimeout, connectionsCheckingInterval: Math.min(CONNECTION_CHECK, requestTimeout) },
    requestTimeout,
    connectionTimeout: 2 * requestTimeout,
    keepAliveTimeout: 5000,
    bodyLimit: MAX_BODY['application/json'],
    // Nobody waits for the end of a connection that is only kept alive.
    forceCloseConnections: true,
    exposeHeadRoutes: false,
    // Routes are the document's: Fastify knows one, and has no say in how a URL is read.
    rewriteUrl: () => '/',
    clientErrorHandler: (error, socket) => {
      const refusal = refuseConnection(error, socket)
      if (refusal)
        log?.({ time: new Date(now()), method: '-', url: '-', status: refusal.status, duration: 0, refusal: refusal.body })
    },
  })

  // Node would answer expectations other than `100-continue` by itself, in a form of its own.
  server.server.on('checkExpectation', (request, response) => server.server.emit('request', request, response))
  server.removeAllContentTypeParsers()
  server.register(multipart)
  server.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body))

  server.addHook('onRequest', async (request, reply) => {
    const { method, headers, originalUrl: url } = request
    const preflight = crossOrigin.preflight(method, headers)
    if (preflight)
      return reply.code(preflight.status).headers(preflight.headers).send()
    reply.headers(crossOrigin.headers(headers))
    // To anybody else it is a path that the document does not have.
    if (method === 'GET' && url === SANDBOX_CLIENT && crossOrigin.isAllowed(headers))
      return reply.header('Cache-Control', 'no-store').send(sandboxClient(keys))
    const match = route(method, splitUrl(url).pathname)
    checkHeaders(method, headers, match.operation)
    matches.set(request, match)
  })
  server.addHook('onResponse', async (request, reply) => {
    log?.({
      time: new Date(now()),
      method: request.method,
      url: request.originalUrl,
      status: reply.statusCode,
      duration: reply.elapsedTime,
      ...failures.get(request),
    })
  })
  server.setErrorHandler(async (error, request, reply) => {
    const refusal = toApiError(error)
    failures.set(request, { refusal: refusal.body, ...refusal.status >= 500 && { error } })
    reply.headers(refusal.headers)
    return send(reply, { status: refusal.status, contentType: 'application/json; charset=utf-8', body: Buffer.from(JSON.stringify(refusal.body)) })
  })
  // Methods that Fastify has no route for come here, after the hook has refused them.
  server.setNotFoundHandler(call)
  server.route({ method: server.supportedMethods, url: '/', handler: call })

  async function call(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const match = matches.get(request)
    if (!match)
      throw systemError()
    const { method, headers, originalUrl: url } = request
    const body = await receiveBody(request)
    authorize(headers.authorization, { method, url, body: body.signed }, keys, nonces, seconds())
    const values = validate({ match, search: splitUrl(url).search, headers, body })
    const answer = answerRequest(match.operation, values, url, keys.mchid, encrypt)
    onCall?.({ method, path: match.path, url, ...values, ...body.parts && { form: body.parts }, answer })
    return send(reply, answer)
  }

  function send(reply: FastifyReply, { status, contentType, body }: Answer): FastifyReply {
    reply.code(status).headers({ 'Request-ID': randomUUID(), ...signMessage(body, keys, seconds()) })
    return contentType === undefined ? reply.send() : reply.type(contentType).send(body)
  }

  return server
}

function splitUrl(url: string): { pathname: string, search: string } {
  const at = url.indexOf('?')
  return at < 0 ? { pathname: url, search: '' } : { pathname: url.slice(0, at), search: url.slice(at + 1) }
}

/** What Fastify refuses by itself is about the body: its size, its length, its type. */
function toApiError(error: unknown): ApiError {
  if (error instanceof ApiError)
    return error
  const status = error instanceof Error && 'statusCode' in error ? Number(error.statusCode) : 500
  if (status === 413)
    return invalidRequest(413, `请求体不得大于 ${MAX_BODY['application/json']} 字节`, { location: 'body' })
  if (status === 415)
    return invalidRequest(415, '请求头 Content-Type 的格式有误', { field: '/Content-Type', location: 'header' })
  return status >= 400 && status < 500 ? invalidRequest(400, '请求体不完整', { location: 'body' }) : systemError()
}
