import { runInNewContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { StaticHtml } from '../../.vitepress/markdown/static-html.ts'

const CODE = '<span class="line" style=\'a\'>`$' + '{x}` &lt; "\\n" \\ {{ 1 }}</span>\n<span>中</span>'

/** What the bundler of a build hands over, and the hooks that it calls. */
interface BuildHooks {
  config: (config: object, env: { command: string }) => void
  transform: { handler: (this: { environment: { name: string } }, code: string) => { code: string } | undefined }
  generateBundle: { handler: (this: { environment: { name: string } }, options: object, bundle: Record<string, { type: string, code?: string, source?: string }>) => void }
}

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

  it('is kept from the bundler too, and stands in scripts and pages in the end', () => {
    const staticHtml = new StaticHtml()
    const plugin = staticHtml.plugin() as unknown as BuildHooks // as a build calls it
    plugin.config({}, { command: 'build' })
    const hidden = staticHtml.lift(`<!--static--><div class="a">${CODE}</div><!--/static-->`)
    const placeholder = /__STATIC_HTML_\w+?__/.exec(hidden)![0]

    const [client, server] = ['client', 'ssr'].map(name => plugin.transform.handler.call({ environment: { name } }, `const a = "${placeholder}"`)?.code)
    expect(client).toBe(`const a = "__VP_STATIC_START__${placeholder}__VP_STATIC_END__"`)
    expect(server).toBeUndefined()

    const bundle = { 'a.js': { type: 'chunk', code: `a="${placeholder}"` }, 'a.lean.js': { type: 'asset', source: `a="<p>${placeholder}</p>"` } }
    plugin.generateBundle.handler.call({ environment: { name: 'client' } }, {}, bundle)
    expect(runInNewContext(bundle['a.js'].code)).toBe(CODE)
    expect(runInNewContext(bundle['a.lean.js'].source)).toBe(`<p>${CODE}</p>`)
    expect(staticHtml.fill(`<main>${placeholder}</main>`)).toBe(`<main>${CODE}</main>`)
  })

  it('stays where it is meant to be compiled', () => {
    const html = `<pre class="shiki"><code>${CODE}</code></pre>`
    expect(hooks().postprocess(html)).toBe(html)
  })
})
