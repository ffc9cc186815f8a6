import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'pathe'
import { expect, it } from 'vitest'
import { ContentPolicy } from '../../.vitepress/hosting/content-policy.ts'
import { writeHeaderFiles } from '../../.vitepress/hosting/header-files.ts'

function page(head: string, body: string): string {
  return `<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`
}

function policyOf(...pages: string[]): string {
  const policy = new ContentPolicy()
  for (const html of pages)
    policy.add(html)
  return policy.toString()
}

function source(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}

it('names the scripts of heads, each once, and not what stands in files', () => {
  const policy = policyOf(
    page('<script id="a">one()</script><script type="module" src="/a.js"></script><script>\ntwo()\n</script>', ''),
    page('<script id="a">one()</script>', ''),
  )
  expect(policy.split(`${source('one()')}`)).toHaveLength(2)
  expect(policy).toContain(source('\ntwo()\n'))
  expect(policy.match(/sha256-/g)).toHaveLength(2)
  expect(policy).toContain('style-src \'self\';')
})

it('names no data, of which every page has its own', () => {
  expect(policyOf(page('<script type="application/ld+json">{"a":1}</script>', ''))).not.toContain('sha256-')
})

it('names no script of a body', () => {
  expect(policyOf(page('', '<script>hack()</script>'))).not.toContain('sha256-')
})

it('names the style attributes of tags, as the browser reads them, and of nothing that is text', () => {
  const policy = policyOf(page('', '<p style="a:b"><i class="x" style="c:&quot;d&amp;&quot;">1</i> a style="e:f" <p> &lt;b style="g:h"&gt;'))
  expect(policy).toContain(`style-src 'self' 'unsafe-hashes' ${[source('a:b'), source('c:"d&"')].sort().join(' ')};`)
  expect(policy.match(/sha256-/g)).toHaveLength(2)
})

it('lets pages connect to the site and to the reader\'s own machine, and to nothing else', () => {
  expect(policyOf(page('', '')).split('; ').find(directive => directive.startsWith('connect-src '))).toBe('connect-src \'self\' http://127.0.0.1:* http://localhost:*')
})

it('is the same in whatever order the pages come', () => {
  const [one, two] = [page('<script>1</script>', '<p style="a:b">'), page('<script>2</script>', '<p style="c:d">')]
  expect(policyOf(one, two)).toBe(policyOf(two, one))
})

it('is written in the forms of hosts and servers', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'reference-headers-'))
  const policy = new ContentPolicy()
  policy.add(page('<script>1</script>', ''))
  await writeHeaderFiles(folder, policy)
  const read = (name: string): string => readFileSync(path.join(folder, name), 'utf8')
  expect(read('_headers')).toContain(`/*\n  Content-Security-Policy: ${policy}\n  X-Content-Type-Options: nosniff\n`)
  expect(read('headers/nginx.conf')).toContain(`add_header Content-Security-Policy "${policy}" always;\n`)
  expect(read('headers/Caddyfile')).toContain(`header {\n\tContent-Security-Policy "${policy}"\n`)
  rmSync(folder, { recursive: true })
})
