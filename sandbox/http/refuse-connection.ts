import type { Socket } from 'node:net'
import type { ApiError } from '../api-error.ts'
import { Buffer } from 'node:buffer'
import { STATUS_CODES } from 'node:http'
import { invalidRequest } from '../api-error.ts'

/**
 * Refuses what is no HTTP request, or not in time, and closes the connection.
 *
 * @param error what Node's parser says
 * @param socket the client's connection
 * @returns the refusal; nothing if the client has gone
 * @see https://nodejs.org/api/http.html#event-clienterror
 */
export function refuseConnection(error: Error & { code?: string }, socket: Socket): ApiError | undefined {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy()
    return undefined
  }
  const refusal = toRefusal(error.code)
  const body = Buffer.from(JSON.stringify(refusal.body))
  socket.end(Buffer.concat([Buffer.from(
    `HTTP/1.1 ${refusal.status} ${STATUS_CODES[refusal.status]}\r\n`
    + `Content-Type: application/json; charset=utf-8\r\nContent-Length: ${body.length}\r\nConnection: close\r\n\r\n`,
  ), body]), () => socket.destroy())
  return refusal
}

function toRefusal(code: string | undefined): ApiError {
  switch (code) {
    case 'ERR_HTTP_REQUEST_TIMEOUT':
      return invalidRequest(408, '没有在限定的时间内收到完整的请求', { location: 'body' })
    case 'HPE_HEADER_OVERFLOW':
      return invalidRequest(431, '请求头过大', { location: 'header' })
    default:
      return invalidRequest(400, '不是有效的 HTTP 请求', { location: 'header' })
  }
}
