import type { ShikiTransformer, ThemedToken, ThemeRegistrationRaw } from 'shiki'
import type { Plugin } from 'vite'
import dark from 'shiki/themes/github-dark.mjs'
import light from 'shiki/themes/github-light.mjs'

/** A colour of the light theme, and the one that stands for the same in the dark theme. */
interface ColourPair {
  light: string
  dark: string
}

/**
 * Colours of the themes that are too pale for text on the site's blocks of code, and
 * what is read in their place.
 *
 * @see https://www.w3.org/TR/WCAG22/#contrast-minimum
 */
const READABLE: Readonly<Record<keyof ColourPair, Readonly<Record<string, string>>>> = {
  light: { '#6a737d': '#5d6673', '#22863a': '#1a722f', '#d73a49': '#c02c3c', '#e36209': '#b34700' },
  dark: { '#6a737d': '#8a94a0' },
}

/** Shiki gives up a line after half a second, which is nothing to a busy machine: the same pages are to give the same site. */
export const NO_TIME_LIMIT = 0

/** Bits of a font style, and the class of each. */
const FONT_STYLES: readonly [bit: number, name: string, declaration: string][] = [
  [1, 'ti', 'font-style: italic'],
  [2, 'tb', 'font-weight: bold'],
  [4, 'tu', 'text-decoration: underline'],
  [8, 'ts', 'text-decoration: line-through'],
]

/** Scopes whose colour is for a background of their own, which tokens have not here. */
const ON_A_BACKGROUND: readonly string[] = ['carriage-return', 'markup.ignored']

/** What is shown and not copied: the `$` before a command. */
const PROMPT = 'tp'

/** What an editor tells apart, and the scope of the themes that is the same. */
const SCOPES = {
  keyword: 'keyword',
  text: 'string',
  comment: 'comment',
  constant: 'constant',
  name: 'entity.name',
  pattern: 'string.regexp',
  variable: 'variable.other.constant',
} as const

const pairs: ColourPair[] = []

/**
 * GitHub's light and dark themes as one. Both have the same rules in the same order;
 * a colour of this theme is the number of a pair of theirs, so that a look at a token
 * tells what it is in either, and code is taken apart once and not twice.
 */
export const TOKEN_THEME: ThemeRegistrationRaw = pair()

/**
 * Writes tokens with classes in the place of colours, which are half of a page's
 * HTML, and which no strict content security policy lets through. Takes its time for each line.
 */
export function tokenClasses(): ShikiTransformer {
  return {
    name: 'reference:token-classes',
    preprocess(_code, options) {
      options.tokenizeTimeLimit = NO_TIME_LIMIT
    },
    pre(node) {
      const { style: _, ...properties } = node.properties
      node.properties = { ...properties, class: 'shiki vp-code' }
    },
    span(node, _line, _column, _lineElement, token) {
      delete node.properties.style
      const name = tokenClass(token)
      if (name)
        node.properties.class = name
    },
  }
}

/**
 * The class of a token of the theme: that of its colours, and those of its font.
 * What has the colour of plain text has none.
 */
export function tokenClass({ color, fontStyle = 0, htmlStyle }: Pick<ThemedToken, 'color' | 'fontStyle' | 'htmlStyle'>): string {
  const number = color === undefined ? 0 : Number.parseInt(color.slice(1), 16)
  return [
    ...number === 0 ? [] : [`t${number}`],
    ...FONT_STYLES.filter(([bit]) => fontStyle > 0 && fontStyle & bit).map(([, name]) => name),
    ...htmlStyle?.['user-select'] === 'none' ? [PROMPT] : [],
  ].join(' ')
}

/** Serves the colours of those classes as `virtual:token-colours.css`, and {@link scopeColours} as a text in `virtual:scope-colours`. */
export function tokenColoursPlugin(): Plugin {
  return {
    name: 'reference:token-colours',
    resolveId: { filter: { id: /^virtual:(?:token-colours\.css|scope-colours)$/ }, handler: id => `\0${id}` },
    load: {
      filter: { id: /^\0virtual:(?:token-colours\.css|scope-colours)$/ },
      handler: id => id.endsWith('.css') ? tokenColours() : `export default ${JSON.stringify(scopeColours('.live-example'))}`,
    },
  }
}

/** The style sheet of the classes: the custom properties that VitePress colours tokens by. */
export function tokenColours(): string {
  const colours = pairs.map(({ light, dark }, number) =>
    `${number === 0 ? '.shiki' : `.shiki .t${number}`} { --shiki-light: ${light}; --shiki-dark: ${dark}; }\n`)
  const fonts = FONT_STYLES.map(([, name, declaration]) => `html .shiki span.${name} { ${declaration}; }\n`)
  return [...colours, ...fonts, `.shiki .${PROMPT} { user-select: none; }\n`].join('')
}

/**
 * The style sheet of {@link SCOPES}, for code that is coloured in the browser, by a
 * grammar of its own: a custom property for each.
 *
 * @param selector what has them
 */
export function scopeColours(selector: string): string {
  const found: [name: string, pair: ColourPair][] = [['plain', pairs[0]!], ...Object.entries(SCOPES).map(([name, scope]): [string, ColourPair] => [name, colourOf(scope)])] // the first is what has no scope
  const properties = (scheme: keyof ColourPair): string => found.map(([name, pair]) => `--code-${name}: ${pair[scheme]};`).join(' ')
  return `${selector} { ${properties('light')} }\n@media not print { .dark ${selector} { ${properties('dark')} } }\n`
}

/** The colours that the theme has for a scope. */
function colourOf(scope: string): ColourPair {
  const rule = TOKEN_THEME.settings?.find(rule => [rule.scope].flat().includes(scope) && rule.settings.foreground !== undefined)
  const found = pairs[Number.parseInt(rule?.settings.foreground?.slice(1) ?? '', 16)]
  if (!found)
    throw new Error(`GitHub's themes no longer have a colour for ${scope}.`)
  return found
}

function pair(): ThemeRegistrationRaw {
  const foreground = numberOf({ light: light.colors!['editor.foreground']!, dark: dark.colors!['editor.foreground']! })
  return {
    name: 'github-light-and-dark',
    type: 'light',
    colors: { 'editor.foreground': foreground, 'editor.background': '#ffffff' },
    settings: light.tokenColors!.map(({ scope, settings }, i) => {
      const other = dark.tokenColors![i]
      if (!other || String(other.scope) !== String(scope) || other.settings.fontStyle !== settings.fontStyle)
        throw new Error(`GitHub's light and dark themes no longer have the same rules: ${scope} and ${other?.scope}.`)
      const { foreground: one } = settings
      const { foreground: two } = other.settings
      return {
        scope,
        settings: {
          ...settings.fontStyle !== undefined && { fontStyle: settings.fontStyle },
          ...one !== undefined && two !== undefined && ![scope].flat().some(name => ON_A_BACKGROUND.includes(name!)) && { foreground: numberOf({ light: one, dark: two }) },
        },
      }
    }),
  }
}

/** The number of a pair, as a colour. */
function numberOf({ light, dark }: ColourPair): string {
  const found: ColourPair = { light: READABLE.light[light] ?? light, dark: READABLE.dark[dark] ?? dark }
  let number = pairs.findIndex(pair => pair.light === found.light && pair.dark === found.dark)
  if (number < 0)
    number = pairs.push(found) - 1
  return `#${number.toString(16).padStart(6, '0')}`
}
