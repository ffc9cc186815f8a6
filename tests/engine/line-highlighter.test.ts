import type { Highlighter } from 'shiki'
import { createHighlighter } from 'shiki'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { LineHighlighter } from '../../.vitepress/engine/highlighting/line-highlighter.ts'
import { NO_TIME_LIMIT, TOKEN_THEME, tokenClasses, tokenColours } from '../../.vitepress/engine/highlighting/token-theme.ts'

const OPTIONS = { theme: TOKEN_THEME }
const CODES: [lang: string, code: string][] = [
  ['php', '$response = $instance[\'v3/a/{b}\']->post([\n  \'json\' => [\n    \'text\' => "a\\n$b < & c",\n  ],\n]);\n\nprint_r(json_decode((string) $response->getBody(), true));'],
  ['php', '/* one\n  two */\n$a = <<<X\n  text $b\n  X;\n$b = \'one\n two\';'],
  ['json', '{\n  "a": [\n    1,\n    "b"\n  ],\n  "c": null\n}'],
  ['bash', 'curl \'https://example.com/?a=b\' \\\n  --data \'{\n  "a": "it\'\\\'\'s"\n}\''],
]
let shiki: Highlighter

beforeAll(async () => {
  shiki = await createHighlighter({ langs: ['php', 'json', 'bash'], themes: [TOKEN_THEME, 'github-light', 'github-dark'] })
})

/** Each visible character with its class, and the text with its blanks. */
function read(html: string): { text: string, classes: string[] } {
  const code = /<code>(.*)<\/code>/s.exec(html)?.[1] ?? html
  const decode = (text: string): string => text.replaceAll('&lt;', '<').replaceAll('&#x3C;', '<').replaceAll('&amp;', '&').replaceAll('&#x26;', '&')
  const classes: string[] = []
  let name = ''
  for (const [, tag, text = ''] of code.matchAll(/<(\/?\w[^>]*)>|([^<]+)/g)) {
    if (tag !== undefined)
      name = /class="?([^">]*)/.exec(tag)?.[1]?.replace('line', '') ?? ''
    else
      classes.push(...Array.from(decode(text).replace(/\s/g, ''), character => `${character} ${name}`))
  }
  return { text: decode(code.replace(/<[^>]*>/g, '')), classes }
}

/** Each visible character with the colour that a theme gives it. */
function colours(code: string, lang: string, theme: 'github-light' | 'github-dark'): string[] {
  return shiki.codeToTokens(code, { lang: lang as 'php', theme, tokenizeTimeLimit: NO_TIME_LIMIT }).tokens.flat().flatMap(({ content, color = '' }) =>
    Array.from(content.replace(/\s/g, ''), character => `${character} ${color.toLowerCase()}`))
}

/** The relative luminance of a colour, and the contrast of two. */
function luminance(colour: string): number {
  const hex = colour.length === 4 ? Array.from(colour.slice(1), digit => digit + digit).join('') : colour.slice(1)
  const [red, green, blue] = [0, 2, 4].map(i => Number.parseInt(hex.slice(i, i + 2), 16) / 255).map(value => value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!
}

function contrast(one: string, other: string): number {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (high! + 0.05) / (low! + 0.05)
}

describe('code that is highlighted line by line', () => {
  it('has all its colours on a machine that is busy with something else', () => {
    const [lang, code] = CODES[0]!
    const here = (): { text: string, classes: string[] } => read(shiki.codeToHtml(code, { ...OPTIONS, lang, transformers: [tokenClasses()] }))
    const whole = here()
    let now = 0
    const clock = vi.spyOn(Date, 'now').mockImplementation(() => now += 1000)
    try {
      expect(here()).toEqual(whole)
      expect(read(new LineHighlighter(shiki, OPTIONS).highlight(code, lang))).toEqual(whole)
    }
    finally {
      clock.mockRestore()
    }
  })

  it.each(CODES)('%s looks as if it had been highlighted whole: %s', (lang, code) => {
    const highlighter = new LineHighlighter(shiki, OPTIONS)
    const whole = read(shiki.codeToHtml(code, { ...OPTIONS, lang, transformers: [tokenClasses()] }))
    expect(read(highlighter.highlight(code, lang))).toEqual(whole)
    // What is known already is the same.
    expect(read(highlighter.highlight(code, lang))).toEqual(whole)
    expect(whole.text).toBe(code)
  })

  it('is not taken for the same line in another state', () => {
    const highlighter = new LineHighlighter(shiki, OPTIONS)
    const [quoted, bare] = ['$a = \'\nx\n\';', '$a = 1;\nx\n;'].map(code => highlighter.highlight(code, 'php').split('\n')[1])
    expect(quoted).not.toBe(bare)
  })
})

describe('the theme of tokens', () => {
  const rules = Array.from(tokenColours().matchAll(/^\.shiki(?: \.(t\d+))? \{ --shiki-light: (#\w+); --shiki-dark: (#\w+); \}$/gm), ([, name = '', light, dark]) => ({ name, light: light!, dark: dark! }))

  it.each(CODES)('gives %s the colours of both themes, by one look: %s', (lang, code) => {
    const { classes } = read(new LineHighlighter(shiki, OPTIONS).highlight(code, lang))
    const [light, dark] = [colours(code, lang, 'github-light'), colours(code, lang, 'github-dark')]
    /** Class → the pairs of colours that stand where it stands. */
    const seen = new Map<string, Set<string>>()
    classes.forEach((at, i) => {
      const name = at.slice(2)
      seen.set(name, (seen.get(name) ?? new Set()).add(`${light[i]!.slice(2)} ${dark[i]!.slice(2)}`))
    })
    expect(classes).toHaveLength(light.length)
    for (const [name, pairs] of seen) {
      expect([...pairs], name).toHaveLength(1)
      expect(rules.map(({ name }) => name)).toContain(name)
    }
  })

  it('can be read in all its colours', () => {
    expect(rules.length).toBeGreaterThan(10)
    // What is deleted, inserted or ignored in a diff has a background of its own in the themes, and a class of VitePress here.
    const hardToRead = rules.filter(({ light, dark }) => contrast(light, '#f6f6f7') < 4.5 || contrast(dark, '#161618') < 4.5)
    expect(hardToRead).toEqual([])
  })

  it('leaves no style on a token, and no class on plain text', () => {
    const html = shiki.codeToHtml('$ npm start', { lang: 'bash', ...OPTIONS, transformers: [tokenClasses()] })
    expect(html).not.toContain('style=')
    expect(html).toContain('<pre class="shiki vp-code"')
    expect(new LineHighlighter(shiki, OPTIONS).highlight('text', 'txt')).toBe('text')
  })
})
