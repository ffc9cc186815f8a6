import type { Plugin } from 'vite'

/**
 * Leaves out the grammars that PHP has for what it may stand between and hold: pages of
 * HTML, scripts, queries. Examples are none of that, and it is two thirds of their
 * highlighter.
 */
export function leanGrammars(): Plugin {
  return {
    name: 'reference:lean-grammars',
    enforce: 'pre',
    load: {
      filter: { id: /\/@shikijs\/langs\/dist\/(?:html|xml|sql|javascript|json|css|java)\.mjs$/ },
      handler: () => 'export default []',
    },
  }
}
