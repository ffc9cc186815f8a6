import type { ThemeRegistration } from 'shiki'
import type { Plugin } from 'vite'
import dark from 'shiki/themes/github-dark.mjs'
import light from 'shiki/themes/github-light.mjs'

/** The themes that VitePress highlights with, and the custom property of each. */
const THEMES: [letter: string, property: string, theme: ThemeRegistration][] = [
  ['l', '--shiki-light', light],
  ['d', '--shiki-dark', dark],
]

/** Property → colour → class. */
const CLASSES = new Map(THEMES.map(([letter, property, theme]) => [property, new Map(coloursOf(theme).map((colour, i) => [colour, `${letter}${i}`]))]))

const STYLE = /<span style="((?:--shiki-(?:light|dark):#[0-9a-f]{3,8};?)+)">/gi

/** What a style of a token becomes, once found. */
const known = new Map<string, string>()

/**
 * Gives tokens classes in the place of the style that Shiki writes on each of them,
 * which is half of a page's HTML, and which no strict content security policy lets
 * through. A style that is no colour of the two themes stays.
 *
 * @param html highlighted code
 */
export function withTokenClasses(html: string): string {
  return html.replace(STYLE, (span, style: string) => {
    let attribute = known.get(style)
    if (attribute === undefined) {
      attribute = classesOf(style) ?? span
      known.set(style, attribute)
    }
    return attribute
  })
}

/** Serves the colours of those classes as `virtual:token-colours.css`. */
export function tokenColoursPlugin(): Plugin {
  const id = 'virtual:token-colours.css'
  return {
    name: 'reference:token-colours',
    resolveId: { filter: { id: /^virtual:token-colours\.css$/ }, handler: () => `\0${id}` },
    load: { filter: { id: /token-colours\.css$/ }, handler: () => tokenColours() },
  }
}

/** The style sheet of the classes: the custom properties that VitePress colours tokens by. */
export function tokenColours(): string {
  return [...CLASSES].flatMap(([property, classes]) =>
    [...classes].map(([colour, name]) => `span.${name} { ${property}: ${colour}; }\n`)).join('')
}

function classesOf(style: string): string | undefined {
  const names = style.split(';').filter(Boolean).map((declaration) => {
    const [property = '', colour = ''] = declaration.split(':')
    return CLASSES.get(property)?.get(colour.toUpperCase())
  })
  return names.every(name => name !== undefined) ? `<span class="${names.join(' ')}">` : undefined
}

/** The colours of a theme's tokens, in the order of the theme. */
function coloursOf({ settings = [], tokenColors = [], colors = {}, fg }: ThemeRegistration): string[] {
  const colours = [fg, colors['editor.foreground'], ...[...settings, ...tokenColors].map(({ settings }) => settings?.foreground)]
  return [...new Set(colours.flatMap(colour => colour === undefined ? [] : [colour.toUpperCase()]))]
}
