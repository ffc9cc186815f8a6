import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Buffer } from 'node:buffer'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import path from 'pathe'

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.ts': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.md': 'text/markdown; charset=utf-8',
  '.webp': 'image/webp',
  '.wasm': 'application/wasm',
}

const COMPRESSED = /^(?:text\/|application\/json|image\/svg)/

export interface StaticServer {
  /** Without a slash at the end. */
  url: string
  close: () => Promise<void>
}

/**
 * Serves a folder as hosts of static sites do: addresses without `.html`, texts
 * gzipped, on a free port of this machine alone. What is gzipped once is kept.
 *
 * @param folder absolute path
 */
export async function serveFolder(folder: string): Promise<StaticServer> {
  const answers = new Map<string, Promise<Answer>>()
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://site')
    const answer = answers.get(pathname) ?? readAnswer(folder, decodeURIComponent(pathname))
    answers.set(pathname, answer)
    answer.then(({ status, headers, body }) => response.writeHead(status, headers).end(body), () => response.writeHead(500).end())
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo // it listens on a port
  return { url: `http://127.0.0.1:${port}`, close: () => close(server) }
}

interface Answer {
  status: number
  headers: Record<string, string>
  body: Buffer
}

async function readAnswer(folder: string, pathname: string): Promise<Answer> {
  for (const file of [pathname, `${pathname}.html`, `${pathname}index.html`].map(name => path.join(folder, name))) {
    // What the search's index is made of, for one, has types of its own.
    const type = TYPES[path.extname(file)] ?? 'application/octet-stream'
    const content = file.startsWith(`${folder}/`) ? await readFile(file).catch(() => undefined) : undefined
    if (!content)
      continue
    const isCompressed = COMPRESSED.test(type) || type === TYPES['.js']
    return {
      status: 200,
      headers: { 'content-type': type, 'cache-control': 'max-age=600', ...isCompressed && { 'content-encoding': 'gzip', 'vary': 'accept-encoding' } },
      body: isCompressed ? await promisify(gzip)(content) : content,
    }
  }
  return { status: 404, headers: {}, body: Buffer.alloc(0) }
}

function close(server: Server): Promise<void> {
  server.closeAllConnections()
  return new Promise((resolve, reject) => server.close(error => error ? reject(error) : resolve()))
}
