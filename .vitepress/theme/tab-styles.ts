import type { Plugin } from 'vite'
import { TAB_IDS } from '../languages/languages.ts'
import { TAB_ATTRIBUTE } from './tab-memory.ts'

/** Serves {@link tabStyles} of the site's languages as `virtual:tab-styles.css`. */
export function tabStylesPlugin(): Plugin {
  return {
    name: 'reference:tab-styles',
    resolveId: { filter: { id: /^virtual:tab-styles\.css$/ }, handler: id => `\0${id}` },
    load: { filter: { id: /^\0virtual:tab-styles\.css$/ }, handler: () => tabStyles(TAB_IDS) },
  }
}

/**
 * The styles that show the tab of each example which the reader has chosen, and mark its
 * label, by the attribute that the root element has before the first paint: CSS alone
 * cannot compare the attribute of one element with that of another. An example that has no
 * such tab stays as VitePress shows it.
 *
 * @param ids of all tabs
 */
export function tabStyles(ids: readonly string[]): string {
  const rule = (selector: (root: string, id: string) => string, declaration: string): string =>
    `${ids.map(id => selector(`html[${TAB_ATTRIBUTE}='${id}'] .example-tabs`, id)).join(',\n')} {\n  ${declaration};\n}\n`
  const having = (root: string, id: string): string => `${root}[data-tabs~='${id}']`
  return [
    rule((root, id) => `${having(root, id)} .example:not([data-tab='${id}'])`, 'display: none'),
    rule((root, id) => `${having(root, id)} .example[data-tab='${id}']`, 'display: block'),
    rule((root, id) => `${having(root, id)} .tabs label:not([data-tab='${id}'])`, 'color: var(--vp-code-tab-text-color)'),
    rule((root, id) => `${having(root, id)} .tabs label:not([data-tab='${id}'])::after`, 'background-color: transparent'),
    rule((root, id) => `${root} .tabs label[data-tab='${id}']`, 'color: var(--vp-code-tab-active-text-color)'),
    rule((root, id) => `${root} .tabs label[data-tab='${id}']::after`, 'background-color: var(--vp-code-tab-active-bar-color)'),
    // Two rows of the same length, where they do not fit into one.
    `@container tabs (min-width: 22rem) and (max-width: 39.99rem) {\n  .example-tabs .tabs {\n    display: grid;\n    grid-template-columns: repeat(${Math.ceil(ids.length / 2)}, max-content);\n  }\n}\n`,
  ].join('')
}
