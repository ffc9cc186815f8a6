import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { runInNewContext } from 'node:vm'
import path from 'pathe'
import { describe, expect, it } from 'vitest'
import { HighlightedCode } from '../../.vitepress/engine/static-html/highlighted-code.ts'
import { staticHtmlPlugin } from '../../.vitepress/engine/static-html/static-html-plugin.ts'
import { StaticHtml } from '../../.vitepress/engine/static-html/static-html.ts'

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

/** Static HTML with its code, and the plugin as a bundler calls it. */
function create(): { html: StaticHtml, code: HighlightedCode, plugin: BuildHooks } {
  const html = new StaticHtml()
  const code = new HighlightedCode(html)
  return { html, code, plugin: staticHtmlPlugin(html, code) as unknown as BuildHooks }
}

function hooks(): Hooks {
  const { code, plugin } = create()
  const { postprocess } = code.transformer()
  const { transform } = plugin
  return {
    postprocess: html => postprocess!.call({} as never, html, {} as never) as string, // neither looks at its context
    transform: text => transform.handler.call({ environment: { name: 'client' } }, text)!,
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
    const { html, plugin } = create()
    plugin.config({}, { command: 'build' })
    const hidden = html.lift(`<!--static--><div class="a"><pre>${CODE}</pre></div><!--/static-->`)
    const placeholder = /__STATIC_HTML_\w+?__/.exec(hidden)![0]

    const [client, server] = ['client', 'ssr'].map(name => plugin.transform.handler.call({ environment: { name } }, `const a = "${placeholder}"`)?.code)
    expect(client).toBe(`const a = "__VP_STATIC_START__${placeholder}__VP_STATIC_END__"`)
    expect(server).toBeUndefined()

    const written = await write(plugin, { 'a.js': `a="${placeholder}"`, 'a.lean.js': `a="<p>${placeholder}</p>"`, 'a.css': placeholder })
    const whole = `<pre>${CODE.replaceAll('\'', '')}</pre>`
    expect(runInNewContext(written['a.js']!)).toBe(whole)
    expect(runInNewContext(written['a.lean.js']!)).toBe(`<p>${whole}</p>`)
    expect(written['a.css']).toBe(placeholder)
    expect(html.fill(`<main>${placeholder}</main>`)).toBe(`<main>${whole}</main>`)
  })

  it('loses end tags and quotes that nothing needs, and no space that is seen', () => {
    const { html, code } = create()
    const { postprocess } = code.transformer()
    const inner = postprocess!.call({} as never, '<pre class="a" tabindex="0" v-pre><code><span class="line">a  <span>b</span> = "c d"</span>\n</code></pre>', {} as never) as string // it does not look at its context
    const hidden = html.lift(`<!--static--><table id="t">\n<tr>\n<td data-required="">a <b class="x y">必填</b> b</td>\n<td>\n${inner}</td>\n</tr>\n</table><!--/static-->`)
    expect(html.fill(/__STATIC_HTML_\w{16}__/.exec(html.lift(`<!--static--><p><b v-html="'${/__STATIC_HTML_\w{16}__/.exec(inner)![0]}'" class="x"></b></p><!--/static-->`))![0])).toContain('<b class=x><span class=line>')
    expect(hidden).toMatch(/^<table id="t" v-html="'__STATIC_HTML_\w{16}__'"><\/table>$/)
    expect(html.fill(/__STATIC_HTML_\w{16}__/.exec(hidden)![0])).toBe('<tr><td data-required>a <b class="x y">必填</b> b<td><pre class=a tabindex=0><code><span class=line>a  b = "c d"</span>\n</code></pre>')
  })

  it('is highlighted by another thread in a build, each piece once', async () => {
    const { html, code, plugin } = create()
    plugin.config({}, { command: 'build' })
    const frame = (pre: string): string => `<div class="language-json"><button></button>${pre}<span>json</span></div>\n`
    const [one, other] = [1, 2].map(() => code.share('{ "a": 1 }', 'json', frame))
    const type = code.inline(': string', 'ts', {} as never, 'declare function _()')
    expect(other).toBe(one)
    expect(one).toMatch(/^<div class="language-json" v-html="'__STATIC_HTML_\w+__'"><\/div>$/)
    await write(plugin, {})
    const filled = html.fill(`${one!.replace(/ v-html="'(\w+)'">/, '>$1')}<code>${type}</code>`)
    expect(filled).toContain('<div class="language-json"><button></button><pre><code>{ <span class=t')
    expect(filled).toMatch(/<code>: <span class=t\d+>string<\/span><\/code>$/)
    expect(filled).not.toContain('STATIC')
  })

  it('fails the build if the other thread cannot highlight it', async () => {
    const { code, plugin } = create()
    plugin.config({}, { command: 'build' })
    code.share('a', 'no-language', pre => `<div>${pre}</div>`)
    await expect(write(plugin, {})).rejects.toThrow('no-language')
    plugin.closeBundle()
  })

  it('stays where it is meant to be compiled', () => {
    const html = `<pre class="shiki"><code>${CODE}</code></pre>`
    expect(hooks().postprocess(html)).toBe(html)
  })
})
