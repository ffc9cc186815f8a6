import type { AddressInfo, Server, Socket } from 'node:net'
import type { DeliveryOptions, MerchantAnswer } from '../../sandbox/notifications/deliver.ts'
import { Buffer } from 'node:buffer'
import { lookup } from 'node:dns'
import { createServer } from 'node:http'
import { createServer as createTcpServer } from 'node:net'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { UserError } from '../../.vitepress/diagnostics/user-error.ts'
import { deliver } from '../../sandbox/notifications/deliver.ts'

vi.mock('node:dns', () => ({ lookup: vi.fn() }))

const servers: Server[] = []
const sockets: Socket[] = []

afterEach(() => {
  for (const socket of sockets.splice(0))
    socket.destroy()
  for (const server of servers.splice(0))
    server.close()
})

function listen(server: Server): Promise<number> {
  servers.push(server)
  server.on('connection', socket => sockets.push(socket))
  return new Promise(resolve => server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port))) // of a server that listens on TCP
}

/** What names stand for in a test. */
function resolveTo(...addresses: string[]): void {
  vi.mocked(lookup).mockImplementation(((_name: string, _options: object, done: (error: null, found: object[]) => void) =>
    done(null, addresses.map(address => ({ address, family: address.includes(':') ? 6 : 4 })))) as never) // one of its many forms
}

function send(url: string, options: Partial<DeliveryOptions> = {}): Promise<MerchantAnswer> {
  const notification = { headers: { 'Wechatpay-Nonce': 'abc' }, body: Buffer.from('{"id":"1"}'), content: {} }
  return deliver(new URL(url), notification, { public: false, timeout: 20_000, ...options })
}

describe('a delivery', () => {
  it('posts the bytes with the headers, and gives back the answer', async () => {
    const received: unknown[] = []
    const port = await listen(createServer(async (request, response) => {
      const chunks: Buffer[] = []
      for await (const chunk of request)
        chunks.push(chunk as Buffer) // of a stream that decodes nothing
      received.push([request.method, request.url, request.headers['wechatpay-nonce'], request.headers['content-length'], Buffer.concat(chunks).toString()])
      response.writeHead(500, { 'Content-Type': 'application/json' }).end('{"code":"FAIL"}')
    }))
    const answer = await send(`http://127.0.0.1:${port}/notify?a=1`)
    expect(received).toEqual([['POST', '/notify?a=1', 'abc', '10', '{"id":"1"}']])
    expect(answer).toMatchObject({ status: 500, statusText: 'Internal Server Error' })
    expect(answer.body.toString()).toBe('{"code":"FAIL"}')
  })

  it('finds names, and goes where they are', async () => {
    resolveTo('127.0.0.1')
    const port = await listen(createServer((_, response) => response.writeHead(204).end()))
    expect((await send(`http://merchant.test:${port}/`)).status).toBe(204)
  })

  it('does not follow a redirection', async () => {
    const port = await listen(createServer((_, response) => response.writeHead(302, { Location: '/elsewhere' }).end()))
    expect((await send(`http://127.0.0.1:${port}/`)).status).toBe(302)
  })

  it('reads no endless answer to its end', async () => {
    const port = await listen(createServer((_, response) => {
      response.writeHead(200)
      const write = (): void => {
        while (response.write(Buffer.alloc(16 * 1024, 0x61))) { /* as much as it takes */ }
      }
      response.on('drain', write)
      write()
    }))
    expect((await send(`http://127.0.0.1:${port}/`)).body).toHaveLength(64 * 1024)
  })
})

describe('a delivery goes nowhere', () => {
  it.each([
    ['http://8.8.8.8/notify', '8.8.8.8 is neither this machine nor in a private network. Add --public'],
    ['http://[2001:db8::1]/notify', '2001:db8::1 is neither'],
    ['https://169.254.169.254/latest', '169.254.169.254 is neither'],
    ['http://0x08080808/', '8.8.8.8 is neither'],
  ])('public by its address: %s', async (url, message) => {
    await expect(send(url)).rejects.toThrow(UserError)
    await expect(send(url)).rejects.toThrow(message)
  })

  it('public by its name, were it one address of several', async () => {
    resolveTo('127.0.0.1', '203.0.113.9')
    await expect(send('http://merchant.test/')).rejects.toThrow('merchant.test (203.0.113.9) is neither this machine nor in a private network.')
  })

  it('public, unless that is what is wanted', async () => {
    // A name for what no network routes to: that it is tried is all that can be seen.
    resolveTo('0.0.0.0')
    const port = await listen(createServer((_, response) => response.writeHead(204).end()))
    await expect(send(`http://merchant.test:${port}/`)).rejects.toThrow('Add --public')
    expect((await send(`http://merchant.test:${port}/`, { public: true })).status).toBe(204)
  })

  it('where nothing listens', async () => {
    const server = createTcpServer()
    const port = await listen(server)
    await new Promise(resolve => server.close(resolve))
    await expect(send(`http://127.0.0.1:${port}/`)).rejects.toThrow(`Nothing listens at 127.0.0.1:${port}. Start your server`)
  })

  it('where there is no such name', async () => {
    vi.mocked(lookup).mockImplementation(((_name: string, _options: object, done: (error: Error) => void) =>
      done(Object.assign(new Error('getaddrinfo'), { code: 'ENOTFOUND' }))) as never) // one of its many forms
    await expect(send('http://nowhere.test/')).rejects.toThrow('There is no host nowhere.test.')
  })

  it.each([
    ['says nothing', () => {}],
    ['does not come to an end', (socket: Socket) => socket.write('HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{')],
  ])('in time if the merchant %s', async (_, behave) => {
    const port = await listen(createTcpServer((socket) => {
      socket.on('error', () => {})
      behave(socket)
    }))
    await expect(send(`http://127.0.0.1:${port}/`, { timeout: 200 })).rejects.toThrow('did not answer within 0.2 seconds. The platform counts that as not received')
  })

  it.each([
    ['hangs up', (socket: Socket) => socket.destroy()],
    ['speaks no HTTP', (socket: Socket) => socket.end('SSH-2.0-OpenSSH\r\n')],
  ])('if the merchant %s', async (_, behave) => {
    const port = await listen(createTcpServer((socket) => {
      socket.on('error', () => {})
      behave(socket)
    }))
    const failed = send(`http://127.0.0.1:${port}/`)
    await expect(failed).rejects.toThrow(UserError)
    await expect(failed).rejects.toThrow(/closed the connection|cannot be reached/)
  })
})
