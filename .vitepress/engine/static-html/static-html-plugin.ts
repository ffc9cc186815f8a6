import type { Plugin } from 'vite'
import type { StaticHtml } from './static-html.ts'
import { readFile, writeFile } from 'node:fs/promises'
import path from 'pathe'
import { hasPlaceholder, WHOLE_STRINGS } from './placeholder.ts'

/** What makes static HTML beside the build, and is waited for before it is written. */
export interface HtmlMaker {
  /** A build begins. */
  start: () => void
  /** Resolved when all that has been begun is made; rejected if something cannot be. */
  settle: () => Promise<void>
  /** Ends what is still running. */
  close: () => void
}

/**
 * Puts static HTML back where its placeholders have come to stand once Vue's compiler
 * is done: into each module of a development server, and of a build into the scripts
 * that have been written.
 *
 * @param html the HTML
 * @param maker what makes some of it meanwhile
 */
export function staticHtmlPlugin(html: StaticHtml, maker: HtmlMaker): Plugin {
  let isBuild = false
  return {
    name: 'reference:static-html',
    enforce: 'post',
    config: (_, { command }) => {
      // A build asks twice, for the browser's bundle and the server's; the first has all that both need.
      if (command === 'build' && !isBuild)
        maker.start()
      isBuild = command === 'build'
    },
    // Of a build that has failed, too.
    closeBundle: () => maker.close(),
    transform: {
      filter: { id: /\.md$/, code: /__STATIC_HTML_/ },
      handler(code) {
        if (!isBuild)
          return { code: html.fillScript(code), map: null }
        // The bundler is spared the HTML. What the first load of a page has in its HTML already is marked as VitePress marks it.
        return this.environment.name === 'client'
          ? { code: code.replace(WHOLE_STRINGS, (_, quote: string, placeholder: string) => `${quote}__VP_STATIC_START__${placeholder}__VP_STATIC_END__${quote}`), map: null }
          : undefined
      },
    },
    writeBundle: {
      order: 'post',
      async handler({ dir }, bundle) {
        if (this.environment.name !== 'client' || dir === undefined)
          return // what the server renders is filled in when it is HTML
        await maker.settle()
        // Each for itself, when the bundler has let go of it: all scripts of the site at once are most of its memory.
        for (const name of Object.keys(bundle).filter(name => name.endsWith('.js'))) {
          const file = path.join(dir, name)
          const code = await readFile(file, 'utf8')
          if (hasPlaceholder(code))
            await writeFile(file, html.fillScript(code))
        }
      },
    },
  }
}
