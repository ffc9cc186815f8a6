import { readFileSync } from 'node:fs'
import path from 'pathe'
import { preview } from 'vite'

export interface ServedSite {
  /** Without a slash at the end. */
  url: string
  close: () => Promise<void>
}

/**
 * Serves a built site on a free port of this machine alone.
 *
 * @param root the folder of the project
 * @param headers what every answer has besides
 */
export async function serveSite(root: string, headers: Record<string, string> = {}): Promise<ServedSite> {
  const server = await preview({
    root: path.join(root, 'docs'),
    configFile: false,
    appType: 'mpa',
    logLevel: 'error',
    build: { outDir: path.join(root, '.vitepress/dist') },
    preview: { host: '127.0.0.1', port: 0, headers },
  })
  return { url: server.resolvedUrls!.local[0]!.replace(/\/$/, ''), close: () => server.close() }
}

/** The headers that a build has written, in the form of which hosts read them. */
export function siteHeaders(root: string): Record<string, string> {
  const lines = readFileSync(path.join(root, '.vitepress/dist/_headers'), 'utf8').split('\n')
  return Object.fromEntries(lines.flatMap((line) => {
    const [, name, value] = /^ {2}([\w-]+): (.*)$/.exec(line) ?? []
    return name !== undefined && value !== undefined ? [[name, value]] : []
  }))
}
