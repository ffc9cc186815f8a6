import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'pathe'
import { createMarkdownRenderer } from 'vitepress'
import { beforeAll, describe, expect, it } from 'vitest'
import { ansiHtml } from '../../.vitepress/cli/screenshots/ansi-html.ts'
import { EXAMPLE, EXAMPLE_PATH, SCREENSHOT_LIST } from '../../.vitepress/cli/screenshots/screenshot-list.ts'
import { SCREENSHOT_SCALE, screenshotPlugin, SCREENSHOTS, webpSize } from '../../.vitepress/markdown/screenshots.ts'
import { ROOT } from '../support/root.ts'

const PUBLIC = path.join(ROOT, 'docs/public')
const GUIDE = readFileSync(path.join(ROOT, 'docs/guide/authoring.md'), 'utf8')

/** The names of the pictures that the pages of the guide show. */
function shown(): string[] {
  const texts = readdirSync(path.join(ROOT, 'docs/guide')).map(file => readFileSync(path.join(ROOT, 'docs/guide', file), 'utf8'))
  return texts.flatMap(text => Array.from(text.matchAll(/\]\(\/screenshots\/([^)]+)\)/g), match => match[1]!)).filter(name => !name.includes('名字'))
}

describe('the screenshots of the guide', () => {
  const listed = SCREENSHOT_LIST.map(({ name }) => name)

  it('are those that the command makes, each shown, and no others', () => {
    expect(shown().map(file => file.replace('.light.webp', '')).sort()).toEqual(listed.toSorted())
    expect(readdirSync(path.join(PUBLIC, SCREENSHOTS)).sort()).toEqual(listed.flatMap(name => [`${name}.dark.webp`, `${name}.light.webp`]).sort())
  })

  it('are as large in both colour schemes, and small to send', () => {
    const files = listed.map(name => ['light', 'dark'].map(scheme => path.join(PUBLIC, SCREENSHOTS, `${name}.${scheme}.webp`)))
    for (const [light, dark] of files) {
      expect(webpSize(readFileSync(light!))).toEqual(webpSize(readFileSync(dark!)))
      const { width, height } = webpSize(readFileSync(light!))!
      expect([width > 600, width % SCREENSHOT_SCALE, height % SCREENSHOT_SCALE]).toEqual([true, 0, 0])
    }
    expect(files.flat().reduce((sum, file) => sum + statSync(file).size, 0)).toBeLessThan(400_000)
  })

  it('have a text for those who do not see them', () => {
    expect(Array.from(GUIDE.matchAll(/!\[([^\]]*)\]\(\/screenshots/g), match => match[1]!.length).every(length => length > 10)).toBe(true)
  })
})

describe('the example of the guide', () => {
  it('is the one that is on the screenshots', () => {
    expect(GUIDE).toContain(`\`\`\`md\n${EXAMPLE.page.text}\`\`\``)
    expect(GUIDE).toContain(`// ---cut---\n${EXAMPLE.snippet.text.split('// ---cut---\n')[1]}\`\`\``)
    expect(GUIDE).toContain(`npm run new -- POST "${EXAMPLE_PATH}"`)
    expect(EXAMPLE.brokenSnippet).not.toBe(EXAMPLE.snippet.text)
  })
})

describe('a screenshot on a page', () => {
  let render: (text: string) => string

  beforeAll(async () => {
    const md = await createMarkdownRenderer(ROOT, { config: md => screenshotPlugin(md, { publicFolder: PUBLIC }) })
    render = text => md.render(text)
  })

  it('is there for both colour schemes, with its place, and loaded when it is seen', () => {
    const html = render('![看 "它" & <b>](/screenshots/hover.light.webp)')
    expect(html.match(/<img [^>]*>/g)).toHaveLength(2)
    expect(html).toMatch(/<img class="screenshot light-scheme" src="\/screenshots\/hover\.light\.webp" alt="看 &quot;它&quot; &amp; &lt;b&gt;" width="\d+" height="\d+" loading="lazy"><img class="screenshot dark-scheme" src="\/screenshots\/hover\.dark\.webp"/)
  })

  it('is left alone if it is any other picture', () => {
    expect(render('![图](/favicon.svg)')).toContain('<img src="/favicon.svg" alt="图"')
  })
})

describe('the size of a WebP picture', () => {
  const file = (kind: string, bytes: number[]): Uint8Array => Uint8Array.from([...new Uint8Array(12), ...new TextEncoder().encode(kind), ...bytes, ...new Uint8Array(20)])

  it.each([
    ['with losses', file('VP8 ', [0, 0, 0, 0, 0, 0, 0, 0x9D, 0x01, 0x2A, 0x20, 0x03, 0x58, 0x02]), { width: 800, height: 600 }],
    ['without losses', file('VP8L', [0, 0, 0, 0, 0x2F, 0x1F, 0xC3, 0x95, 0x00]), { width: 800, height: 600 }],
    ['extended', file('VP8X', [0, 0, 0, 0, 0, 0, 0, 0, 0x1F, 0x03, 0, 0x57, 0x02, 0]), { width: 800, height: 600 }],
    ['of no kind that is known', file('PNG ', []), undefined],
    ['cut off', new Uint8Array(10), undefined],
  ])('%s', (_, bytes, size) => {
    expect(webpSize(bytes)).toEqual(size)
  })
})

describe('what a terminal shows', () => {
  it('has the colours of the site, and never becomes HTML', () => {
    expect(ansiHtml('a \u001B[31m<b>&\u001B[39m c \u001B[7m4\u001B[27m \u001B[1md\u001B[22m')).toBe('a <span style="color: var(--vp-c-danger-1)">&lt;b>&amp;</span> c <span style="color: var(--vp-c-bg); background: var(--vp-c-text-3)">4</span> d')
  })
})
