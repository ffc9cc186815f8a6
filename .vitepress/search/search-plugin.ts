import type { Plugin } from 'vite'
import type { MarkdownParser } from '../page/read-page.ts'
import type { Project } from '../project/project.ts'
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'pathe'
import { buildIndex } from './build-index.ts'
import { collectRecords } from './collect-records.ts'
import { SEARCH_FOLDER } from './search-record.ts'

type SearchFiles = Map<string, Uint8Array>

/** Anything that a script is loaded as has to be named; the rest is read as bytes or as JSON. */
const CONTENT_TYPES: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.json': 'application/json' }

/** What makes the site searchable. */
export interface SiteSearchFiles {
  /** Starts the index while the pages of a build are rendered, and serves it while the site is being developed. */
  plugin: () => Plugin
  /** Writes the files of the search into a built site. */
  write: (outDir: string) => Promise<void>
}

/**
 * Makes the search of the site from the project. A build makes the index while it
 * renders; the development server, when somebody searches, and again when the project
 * has changed.
 *
 * @param project the project; loaded by whoever else has it
 * @param markdown the site's parser, once VitePress has made it
 */
export function siteSearchFiles(project: Project, markdown: () => MarkdownParser): SiteSearchFiles {
  let made: { of: unknown, files: Promise<SearchFiles> } | undefined
  const files = (): Promise<SearchFiles> => {
    if (made?.of !== project.reference) {
      // One after the other: they share the engine's process.
      const before = made?.files.catch(() => undefined)
      made = { of: project.reference, files: Promise.resolve(before).then(() => collectRecords(project, markdown())).then(buildIndex) }
    }
    return made.files
  }

  return {
    plugin: () => ({
      name: 'reference:search',

      // When nothing can be wrong with the pages any more: the engine's process does not like to be left alone.
      generateBundle() {
        if (project.isLoaded)
          files().catch(() => undefined) // `write` tells
      },

      configureServer({ middlewares, config }) {
        middlewares.use((request, response, next) => {
          const folder = `${config.base}${SEARCH_FOLDER}/`
          const { pathname } = new URL(request.url ?? '', 'http://localhost')
          if (!pathname.startsWith(folder))
            return next()
          if (!project.isLoaded) {
            response.statusCode = 503 // the reader is asked to try again
            return response.end()
          }
          const name = decodeURIComponent(pathname.slice(folder.length))
          files().then((all) => {
            const content = all.get(name)
            if (!content)
              return next()
            response.setHeader('Content-Type', CONTENT_TYPES[path.extname(name)] ?? 'application/octet-stream')
            response.setHeader('Cache-Control', 'no-cache')
            response.end(content)
          }, next)
        })
      },
    }),

    async write(outDir) {
      for (const [name, content] of await files()) {
        const file = path.join(outDir, SEARCH_FOLDER, name)
        await mkdir(path.dirname(file), { recursive: true })
        await writeFile(file, content)
      }
    },
  }
}
