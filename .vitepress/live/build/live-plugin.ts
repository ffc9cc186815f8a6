import type { Plugin } from 'vite'
import type { AllCompilerFiles, CompilerFiles, VirtualFiles } from './compiler-files.ts'
import type { ListedProduct } from './operation-list.ts'
import { createHash } from 'node:crypto'
import { pathOfUrl } from '../../files/url-path.ts'
import { DERIVED_LANGUAGES } from '../../languages/languages.ts'

/** The module that says where the examples of all operations are; `virtual:compiler-files` says it of the compiler's. */
const OPERATIONS = 'virtual:operation-list'

/** What an editor is made of. */
const EDITOR = pathOfUrl(new URL('../editor/editor.ts', import.meta.url))

/**
 * Has browsers that know it compile a script's functions while it arrives, beside the
 * page's own thread, and not one by one when they are called: nearly all are.
 *
 * @see https://github.com/WICG/explicit-javascript-compile-hints-file-based
 */
const ALL_CALLED = '//# allFunctionsCalledOnLoad'

/** Where the development server has them. */
const DEVELOPED = '/@live/'

/** What editor, compiler and the languages that follow import, which the development server has to know before somebody edits: found late, it reloads the page. */
export const LIVE_PACKAGES: readonly string[] = [
  '@codemirror/autocomplete',
  '@codemirror/commands',
  '@codemirror/lang-javascript',
  '@codemirror/language',
  '@codemirror/lint',
  '@codemirror/state',
  '@codemirror/view',
  '@lezer/highlight',
  '@sveltejs/acorn-typescript',
  '@typescript/vfs',
  'acorn',
  'birpc',
  'pathe',
  'shiki/core',
  'shiki/engine/javascript',
  ...DERIVED_LANGUAGES.map(({ grammar }) => `shiki/langs/${grammar}.mjs`),
  'shiki/themes/github-dark.mjs',
  'shiki/themes/github-light.mjs',
  'twoslash-protocol',
  'twoslash/core',
  'typescript',
]

/** Where the compiler's files are. */
export interface CompilerAddresses {
  /** Of {@link CompilerFiles}, as JSON. */
  files: string
  /** Of those libraries as a whole of which the files have a part, as JSON. */
  libraries: string
  /** What stands before the path of a module of declarations, and behind it. */
  declarations: [before: string, after: string]
}

export interface LivePluginOptions {
  /** What the compiler reads, once the project has been loaded. */
  files: () => Promise<AllCompilerFiles>
  /** The SDK's modules: path from their root module → text. */
  declarations: () => Promise<ReadonlyMap<string, string>>
  /** The examples that the playground offers. */
  operations: () => Promise<ListedProduct[]>
  /** Where the built site has the declarations, below its base. */
  declarationsFolder: string
}

/**
 * Gives the compiler in its worker what it reads, and the playground its list: in a
 * build as files that are named by what they hold, so that they may be cached for ever;
 * from the development server as they are at present.
 */
export function livePlugin({ files, declarations, operations, declarationsFolder }: LivePluginOptions): Plugin {
  let base = '/'
  let isBuild = false
  /** The files that are JSON, by their names. */
  const contents = {
    'compiler-files': async function (): Promise<CompilerFiles> {
      const { libraries, ...start } = await files()
      return start
    },
    'compiler-libraries': async function (): Promise<VirtualFiles> {
      return (await files()).libraries
    },
    operations,
  }
  return {
    name: 'reference:live',
    configResolved(config) {
      base = config.base
      isBuild = config.command === 'build'
    },
    resolveId: {
      filter: { id: /^virtual:(?:compiler-files|operation-list)$/ },
      handler: id => `\0${id}`,
    },
    load: {
      filter: { id: /^\0virtual:(?:compiler-files|operation-list)$/ },
      async handler(id) {
        // Where pages are rendered, neither is read.
        const emits = isBuild && this.environment.name === 'client'
        const emit = async (name: keyof typeof contents): Promise<string> => {
          if (!emits)
            return `${DEVELOPED}${name}.json`
          const source = JSON.stringify(await contents[name]())
          const fileName = `assets/${name}.${digest([source])}.json`
          this.emitFile({ type: 'asset', fileName, source })
          return `${base}${fileName}`
        }
        if (id.endsWith(OPERATIONS))
          return `export const operations = ${JSON.stringify(await emit('operations'))}\n`
        const addresses: CompilerAddresses = {
          files: await emit('compiler-files'),
          libraries: await emit('compiler-libraries'),
          declarations: emits ? [`${base}${declarationsFolder}/`, `?${digest((await declarations()).values())}`] : [`${DEVELOPED}declarations/`, ''],
        }
        return `export const addresses = ${JSON.stringify(addresses)}\n`
      },
    },
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type === 'chunk' && chunk.facadeModuleId === EDITOR)
          chunk.code = `${ALL_CALLED}\n${chunk.code}`
      }
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
    const [, name] = /^\/([\w-]+)\.json$/.exec(url) ?? []
    if (name !== undefined && Object.hasOwn(contents, name))
      return JSON.stringify(await contents[name as keyof typeof contents]()) // it has that
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
      handler: id => /^(?:node:)?path$/.test(id) ? pathOfUrl(import.meta.resolve('pathe')) : '\0none',
    },
    load: {
      filter: { id: /^\0none$/ },
      // Named by modules of which the compiler in the worker uses another part.
      handler: () => 'export default {}\nexport const createHash = undefined\n',
    },
    generateBundle(_, bundle) {
      // A script with a single character beyond Latin-1 takes two bytes for each, and longer to be read.
      for (const chunk of Object.values(bundle)) {
        if (chunk.type === 'chunk' && chunk.moduleIds.some(id => /\/typescript\/lib\//.test(id)))
          chunk.code = chunk.code.replace(/[^\0-\x7F]/g, character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
      }
    },
  }
}

function digest(texts: Iterable<string>): string {
  const hash = createHash('sha256')
  for (const text of texts)
    hash.update(text)
  return hash.digest('hex').slice(0, 8)
}
