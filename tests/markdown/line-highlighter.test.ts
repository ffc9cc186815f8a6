import type { Highlighter } from 'shiki'
import { createHighlighter } from 'shiki'
import { beforeAll, describe, expect, it } from 'vitest'
import { LineHighlighter } from '../../.vitepress/markdown/line-highlighter.ts'
import { tokenColours, withTokenClasses } from '../../.vitepress/markdown/token-classes.ts'

const OPTIONS = { themes: { light: 'github-light', dark: 'github-dark' }, defaultColor: false } as const
const CODES: [lang: string, code: string][] = [
  ['php', '$response = $instance[\'v3/a/{b}\']->post([\n  \'json\' => [\n    \'text\' => "a\\n$b < & c",\n  ],\n]);\n\nprint_r(json_decode((string) $response->getBody(), true));'],
  ['php', '/* one\n  two */\n$a = <<<X\n  text $b\n  X;\n$b = \'one\n two\';'],
  ['json', '{\n  "a": [\n    1,\n    "b"\n  ],\n  "c": null\n}'],
  ['bash', 'curl \'https://example.com/?a=b\' \\\n  --data \'{\n  "a": "it\'\\\'\'s"\n}\''],
]
let shiki: Highlighter

beforeAll(async () => {
  shiki = await createHighlighter({ langs: ['php', 'json', 'bash'], themes: Object.values(OPTIONS.themes) })
})

/** Each visible character with its style, and the text with its blanks. */
function read(html: string): { text: string, styles: string[] } {
  const code = /<code>(.*)<\/code>/s.exec(html)?.[1] ?? html
  const decode = (text: string): string => text.replaceAll('&lt;', '<').replaceAll('&#x3C;', '<').replaceAll('&amp;', '&').replaceAll('&#x26;', '&')
  const styles = Array.from(withTokenClasses(code).matchAll(/<span class="([ld\d ]*)">([^<]*)<\/span>/g)).flatMap(([, style, text]) => Array.from(decode(text!).replace(/\s/g, ''), character => `${character} ${style}`))
  return { text: decode(code.replace(/<[^>]*>/g, '')), styles }
}

describe('code that is highlighted line by line', () => {
  it.each(CODES)('%s looks as if it had been highlighted whole: %s', (lang, code) => {
    const highlighter = new LineHighlighter(shiki, OPTIONS)
    const whole = read(shiki.codeToHtml(code, { ...OPTIONS, lang }))
    expect(read(highlighter.highlight(code, lang))).toEqual(whole)
    // What is known already is the same.
    expect(read(highlighter.highlight(code, lang))).toEqual(whole)
    expect(whole.text).toBe(code)
  })

  it('has a class of the style sheet for every colour, and no style', () => {
    const rules = new Map(Array.from(tokenColours().matchAll(/^span\.(\w+) \{ (--[\w-]+): (#\w+); \}$/gm), ([, name, property, colour]) => [name, `${property}:${colour}`]))
    for (const [lang, code] of CODES) {
      const styled = Array.from(shiki.codeToHtml(code, { ...OPTIONS, lang }).matchAll(/<span style="(--[^"]*)">/g), ([, style]) => style)
      const classed = Array.from(new LineHighlighter(shiki, OPTIONS).highlight(code, lang).matchAll(/<span class="([ld]\d[^"]*)">/g), ([, names]) => names!.split(' ').map(name => rules.get(name)).join(';'))
      expect(classed.length).toBeGreaterThan(0)
      expect([...new Set(classed)].filter(style => !styled.includes(style))).toEqual([])
    }
  })

  it('keeps a style that is no colour of the themes', () => {
    const html = '<span style="--shiki-light:#123456;--shiki-dark:#654321">a</span>'
    expect(withTokenClasses(html)).toBe(html)
  })

  it('is not taken for the same line in another state', () => {
    const highlighter = new LineHighlighter(shiki, OPTIONS)
    const [quoted, bare] = ['$a = \'\nx\n\';', '$a = 1;\nx\n;'].map(code => highlighter.highlight(code, 'php').split('\n')[1])
    expect(quoted).not.toBe(bare)
  })
})
