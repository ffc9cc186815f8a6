/** A message of Vite's to the browser, as far as it is used here. */
export type HmrMessage
  = | { type: 'update', updates: { path: string, acceptedPath: string, timestamp: number }[] }
    | { type: 'custom', event: string, data: unknown }
    | { type: 'connected' | 'full-reload' | 'prune' | 'error' | 'ping' }

/**
 * What a browser does with a page of the development server: it loads the page's
 * module, and again whenever it is told to.
 */
export class HmrClient {
  private readonly listeners = new Set<(message: HmrMessage) => void>()
  private readonly origin: string
  private readonly socket: WebSocket

  private constructor(origin: string, socket: WebSocket) {
    this.origin = origin
    this.socket = socket
    socket.addEventListener('message', ({ data }) => {
      const message = JSON.parse(String(data)) as HmrMessage // Vite sends nothing else
      this.listeners.forEach(listener => listener(message))
    })
  }

  /**
   * Connects as Vite's own script does.
   *
   * @param origin `http://127.0.0.1:…`
   */
  static async connect(origin: string): Promise<HmrClient> {
    const script = await fetchText(`${origin}/@vite/client`)
    const token = /wsToken = "([^"]+)"/.exec(script)?.[1]
    if (token === undefined)
      throw new Error('Vite\'s script says no token to connect with.')
    const socket = new WebSocket(`${origin.replace('http', 'ws')}/?token=${token}`, 'vite-hmr')
    await new Promise<void>((resolve, reject) => {
      socket.addEventListener('open', () => resolve())
      socket.addEventListener('error', () => reject(new Error('The development server takes no connection.')))
    })
    return new HmrClient(origin, socket)
  }

  /** Loads a page: its HTML, and its module. */
  async open(page: string): Promise<void> {
    await fetchText(this.origin + encodeURI(page), { accept: 'text/html' })
    await this.load(`${page}.md`)
  }

  /** Loads a module, given by its path and what Vite has added to that. */
  load(module: string): Promise<string> {
    return fetchText(this.origin + encodeURI(module), { 'sec-fetch-dest': 'script' }) // or Vite hands out Markdown
  }

  /**
   * Hears every message until it is told to stop.
   *
   * @returns what stops it
   */
  listen(listener: (message: HmrMessage) => void): () => void {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  close(): void {
    this.socket.close()
  }
}

async function fetchText(url: string, headers: Record<string, string> = {}): Promise<string> {
  const response = await fetch(url, { headers })
  const text = await response.text()
  if (!response.ok)
    throw new Error(`${url} answers with ${response.status}.\n${text.slice(0, 1000)}`)
  return text
}
