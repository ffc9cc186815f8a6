import type { Plugin } from 'vite'
import type { CompilerFiles } from './compiler-files.ts'
import type { LiveAddresses } from './live-functions.ts'
import type { ListedProduct } from './operation-list.ts'
import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'

/** The module that says where the compiler's files are. */
const VIRTUAL = 'virtual:live-files'

/** Where the development server has them. */
const DEVELOPED = '/@live/'

/** What editor and compiler import, which the development server has to know before somebody edits. */
export const LIVE_PACKAGES: readonly string[] = ['@codemirror/autocomplete', '@codemirror/commands', '@codemirror/lang-javascript', '@codemirror/language', '@codemirror/lint', '@codemirror/state', '@codemirror/view', '@lezer/highlight', '@typescript/vfs', 'birpc', 'pathe', 'twoslash-protocol', 'twoslash/core', 'typescript']

export interface LivePluginOptions {
  /** What the compiler reads, once the project has been loaded. */
  files: () => Promise<CompilerFiles>
  /** The SDK's modules: path from their root module → text. */
  declarations: () => Promise<ReadonlyMap<string, string>>
  /** The examples that the playground offers. */
  operations: () => Promise<ListedProduct[]>
  /** Where the built site has the declarations, below its base. */
  declarationsFolder: string
}

/**
 * Gives the page what the compiler in its worker reads: in a build as files that are
 * named by what they hold, so that they may be cached for ever; from the development
 * server as they are at present.
 */
export function livePlugin({ files, declarations, operations, declarationsFolder }: LivePluginOptions): Plugin {
  let base = '/'
  let isBuild = false
  return {
    name: 'reference:live',
    configResolved(config) {
      base = config.base
      isBuild = config.command === 'build'
    },
    resolveId: {
      filter: { id: /^virtual:live-files$/ },
      handler: () => `\0${VIRTUAL}`,
    },
    load: {
      filter: { id: /^\0virtual:live-files$/ },
      async handler() {
        if (!isBuild)
          return addresses(`${DEVELOPED}files.json`, [`${DEVELOPED}declarations/`, ''], `${DEVELOPED}operations.json`)
        if (this.environment.name !== 'client')
          return addresses('', ['', ''], '') // no worker is started where pages are rendered
        const emit = (name: string, content: unknown): string => {
          const source = JSON.stringify(content)
          const fileName = `assets/${name}.${digest([source])}.json`
          this.emitFile({ type: 'asset', fileName, source })
          return `${base}${fileName}`
        }
        return addresses(
          emit('compiler-files', await files()),
          [`${base}${declarationsFolder}/`, `?${digest((await declarations()).values())}`],
          emit('operations', await operations()),
        )
      },
    },
    configureServer(server) {
      server.middlewares.use(DEVELOPED, (request, response, next) => {
        void answer(request.url ?? '').then((text) => {
          if (text === undefined)
            return next()
          response.setHeader('Cache-Control', 'no-store')
          response.setHeader('Content-Type', 'text/plain; charset=utf-8')
          response.end(text)
        }, next)
      })
    },
  }

  async function answer(url: string): Promise<string | undefined> {
    if (url === '/files.json')
      return JSON.stringify(await files())
    if (url === '/operations.json')
      return JSON.stringify(await operations())
    const [, module] = /^\/declarations\/([^?]+)/.exec(url) ?? []
    return module === undefined ? undefined : (await declarations()).get(decodeURIComponent(module))
  }
}

/**
 * What lets the compiler run in a worker: modules of Node that it is written against
 * are others there, and TypeScript's own, which it asks for only where there are any,
 * are none. A build has it for the worker; the development server makes no difference.
 */
export function liveWorkerPlugin(): Plugin {
  return {
    name: 'reference:live-worker',
    enforce: 'pre',
    resolveId: {
      filter: { id: /^(?:node:)?(?:path|fs|os|module|inspector|perf_hooks|url|crypto|source-map-support)$/ },
      handler: id => /^(?:node:)?path$/.test(id) ? fileURLToPath(import.meta.resolve('pathe')) : '\0none',
    },
    load: {
      filter: { id: /^\0none$/ },
      // Named by modules of which the compiler in the worker uses another part.
      handler: () => 'export default {}\nexport const createHash = undefined\n',
    },
  }
}

function addresses(files: string, declarations: LiveAddresses['declarations'], operations: string): string {
  const compiler: LiveAddresses = { files, declarations }
  return `export const addresses = ${JSON.stringify(compiler)}\nexport const operations = ${JSON.stringify(operations)}\n`
}

function digest(texts: Iterable<string>): string {
  const hash = createHash('sha256')
  for (const text of texts)
    hash.update(text)
  return hash.digest('hex').slice(0, 8)
}
