import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { runInNewContext } from 'node:vm'
import path from 'pathe'
import { describe, expect, it } from 'vitest'
import { StaticHtml } from '../../.vitepress/markdown/static-html.ts'

const CODE = '<span class=line style=\'a\'>`$' + '{x}` &lt; "\\n" \\ {{ 1 }}</span>\n<i>中</i>'

/** What the bundler of a build hands over, and the hooks that it calls. */
interface BuildHooks {
  config: (config: object, env: { command: string }) => void
  transform: { handler: (this: { environment: { name: string } }, code: string) => { code: string } | undefined }
  writeBundle: { handler: (this: { environment: { name: string } }, options: { dir: string }, bundle: object) => Promise<void> }
  closeBundle: () => void
}

interface Hooks {
  /** What Shiki hands over at the end. */
  postprocess: (html: string) => string
  transform: (code: string) => { code: string }
}

/** Lets a plugin fill the files that a bundler has written. */
async function write(plugin: BuildHooks, files: Record<string, string>): Promise<Record<string, string>> {
  const dir = mkdtempSync(path.join(tmpdir(), 'bundle-'))
  try {
    for (const [name, text] of Object.entries(files))
      writeFileSync(path.join(dir, name), text)
    await plugin.writeBundle.handler.call({ environment: { name: 'client' } }, { dir }, files)
    return Object.fromEntries(Object.keys(files).map(name => [name, readFileSync(path.join(dir, name), 'utf8')]))
  }
  finally {
    rmSync(dir, { recursive: true })
  }
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

  it('is kept from the bundler too, and stands in scripts and pages in the end', async () => {
    const staticHtml = new StaticHtml()
    const plugin = staticHtml.plugin() as unknown as BuildHooks // as a build calls it
    plugin.config({}, { command: 'build' })
    const hidden = staticHtml.lift(`<!--static--><div class="a"><pre>${CODE}</pre></div><!--/static-->`)
    const placeholder = /__STATIC_HTML_\w+?__/.exec(hidden)![0]

    const [client, server] = ['client', 'ssr'].map(name => plugin.transform.handler.call({ environment: { name } }, `const a = "${placeholder}"`)?.code)
    expect(client).toBe(`const a = "__VP_STATIC_START__${placeholder}__VP_STATIC_END__"`)
    expect(server).toBeUndefined()

    const written = await write(plugin, { 'a.js': `a="${placeholder}"`, 'a.lean.js': `a="<p>${placeholder}</p>"`, 'a.css': placeholder })
    const html = `<pre>${CODE.replaceAll('\'', '')}</pre>`
    expect(runInNewContext(written['a.js']!)).toBe(html)
    expect(runInNewContext(written['a.lean.js']!)).toBe(`<p>${html}</p>`)
    expect(written['a.css']).toBe(placeholder)
    expect(staticHtml.fill(`<main>${placeholder}</main>`)).toBe(`<main>${html}</main>`)
  })

  it('loses end tags and quotes that nothing needs, and no space that is seen', () => {
    const staticHtml = new StaticHtml()
    const { postprocess } = staticHtml.transformer()
    const inner = postprocess!.call({} as never, '<pre class="a" tabindex="0" v-pre><code><span class="line">a  <span>b</span> = "c d"</span>\n</code></pre>', {} as never) as string // it does not look at its context
    const hidden = staticHtml.lift(`<!--static--><table id="t">\n<tr>\n<td data-required="">a <b class="x y">必填</b> b</td>\n<td>\n${inner}</td>\n</tr>\n</table><!--/static-->`)
    expect(staticHtml.fill(/__STATIC_HTML_\w{16}__/.exec(staticHtml.lift(`<!--static--><p><b v-html="'${/__STATIC_HTML_\w{16}__/.exec(inner)![0]}'" class="x"></b></p><!--/static-->`))![0])).toContain('<b class=x><span class=line>')
    expect(hidden).toMatch(/^<table id="t" v-html="'__STATIC_HTML_\w{16}__'"><\/table>$/)
    expect(staticHtml.fill(/__STATIC_HTML_\w{16}__/.exec(hidden)![0])).toBe('<tr><td data-required>a <b class="x y">必填</b> b<td><pre class=a tabindex=0><code><span class=line>a  b = "c d"</span>\n</code></pre>')
  })

  it('is highlighted by another thread in a build, each piece once', async () => {
    const staticHtml = new StaticHtml()
    const plugin = staticHtml.plugin() as unknown as BuildHooks // as a build calls it
    plugin.config({}, { command: 'build' })
    const frame = (pre: string): string => `<div class="language-json"><button></button>${pre}<span>json</span></div>\n`
    const [one, other] = [1, 2].map(() => staticHtml.share('{ "a": 1 }', 'json', frame))
    const type = staticHtml.inline(': string', 'ts', {} as never, 'declare function _()')
    expect(other).toBe(one)
    expect(one).toMatch(/^<div class="language-json" v-html="'__STATIC_HTML_\w+__'"><\/div>$/)
    await write(plugin, {})
    const filled = staticHtml.fill(`${one!.replace(/ v-html="'(\w+)'">/, '>$1')}<code>${type}</code>`)
    expect(filled).toContain('<div class="language-json"><button></button><pre><code>{ <span class=t')
    expect(filled).toMatch(/<code>: <span class=t\d+>string<\/span><\/code>$/)
    expect(filled).not.toContain('STATIC')
  })

  it('fails the build if the other thread cannot highlight it', async () => {
    const staticHtml = new StaticHtml()
    const plugin = staticHtml.plugin() as unknown as BuildHooks // as a build calls it
    plugin.config({}, { command: 'build' })
    staticHtml.share('a', 'no-language', pre => `<div>${pre}</div>`)
    await expect(write(plugin, {})).rejects.toThrow('no-language')
    plugin.closeBundle()
  })

  it('stays where it is meant to be compiled', () => {
    const html = `<pre class="shiki"><code>${CODE}</code></pre>`
    expect(hooks().postprocess(html)).toBe(html)
  })
})
