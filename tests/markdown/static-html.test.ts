import { runInNewContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { StaticHtml } from '../../.vitepress/markdown/static-html.ts'

const CODE = '<span class="line" style=\'a\'>`$' + '{x}` &lt; "\\n" \\ {{ 1 }}</span>\n<span>中</span>'

interface Hooks {
  /** What Shiki hands over at the end. */
  postprocess: (html: string) => string
  transform: (code: string) => { code: string }
}

function hooks(): Hooks {
  const code = new StaticHtml()
  const { postprocess } = code.transformer()
  const { transform } = code.plugin()
  return {
    postprocess: html => postprocess!.call({} as never, html, {} as never) as string, // neither looks at its context
    transform: text => (transform as { handler: (code: string) => { code: string } }).handler(text),
  }
}

describe('code that holds nothing for Vue', () => {
  it('is hidden from its compiler, and comes back as it was in a string of any quotes', () => {
    const { postprocess, transform } = hooks()
    const hidden = postprocess(`<pre class="shiki" v-pre=""><code>${CODE}</code></pre>`)
    const placeholder = /__STATIC_HTML_\w+?__/.exec(hidden)![0]
    expect(hidden).toBe(`<pre class="shiki"><code v-html="'${placeholder}'"></code></pre>`)
    for (const quote of ['"', '\'', '`']) {
      const { code } = transform(`${quote}<code>${placeholder}</code>${quote}`)
      expect(runInNewContext(code)).toBe(`<code>${CODE}</code>`)
    }
  })

  it('stays where it is meant to be compiled', () => {
    const html = `<pre class="shiki"><code>${CODE}</code></pre>`
    expect(hooks().postprocess(html)).toBe(html)
  })
})
