import { existsSync, readFileSync } from 'node:fs'
import path from 'pathe'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { snippetPage } from '../support/pages.ts'
import { siteConfigFile, TemporaryProject } from '../support/temporary-project.ts'

const PATH = '/v3/demo/tickets/{ticket_id}/close'
const TABLE = '| ticket_id {data-required} | string | 工单编号'
const CALL = `import { wxpay } from '#wxpay'
// ---cut---
const { status } = await wxpay.v3.demo.tickets._ticket_id_.close.post(undefined, { ticket_id: 'T1' })
console.info(status)
`
const CONFIG = siteConfigFile()

let project: TemporaryProject

async function create(call: string): Promise<void> {
  project = await TemporaryProject.create({
    '.vitepress/config.ts': CONFIG,
    'docs/index.md': '---\ntitle: 首页\n---\n\n# 首页\n',
    [`docs/openapi${PATH}.md`]: snippetPage(PATH, TABLE),
    [`snippets/openapi${PATH}.post.ts`]: call,
  })
}

describe('a site that is built', () => {
  const ADDRESS = `https://example.com/reference/openapi${PATH}`.replace('{', '%7B').replace('}', '%7D')
  let output = ''

  const dist = (file: string): string => path.join(project.root, '.vitepress/dist', file)
  const page = (): string => readFileSync(dist(`openapi${PATH}.html`), 'utf8')

  /** Builds it, at an address that it is told or none, and says whether anything was to be done. */
  async function build(address = 'https://example.com/reference'): Promise<'built' | 'up to date'> {
    const { code, stdout, stderr } = await project.run(['build', '--base', '/reference/'], { env: { SITE_URL: address } })
    output = stdout + stderr
    expect(code, output).toBe(0)
    return stdout.includes('up to date') ? 'up to date' : 'built'
  }

  beforeAll(() => create(CALL))
  afterAll(() => project.remove())

  it('has true pages, under the path that it is given', async () => {
    expect(await build('')).toBe('built')
    expect(output).toContain('build complete')
    const html = page()
    expect(html).toContain('href="/reference/favicon.svg"')
    expect(html).toContain('data-popup=')
    expect(html.match(/class="popups"/g)).toHaveLength(1)
    expect(html).toContain(`<link rel="alternate" href="/reference/openapi${PATH}.md" type="text/markdown">`)
    expect(html).not.toMatch(/rel="canonical"|og:url/)
    expect(readFileSync(dist(`openapi${PATH}.md`), 'utf8')).toContain(`POST ${PATH}`)
    expect(readFileSync(dist('llms.txt'), 'utf8')).toContain(`(/reference/openapi${PATH}.md)`)
    expect(existsSync(dist('sitemap.xml'))).toBe(false)
  })

  it('says where it is once it is told', async () => {
    expect(await build()).toBe('built')
    expect(page()).toContain(`<link rel="canonical" href="${ADDRESS}">`)
    expect(page().match(/<script type="application\/ld\+json">/g)).toHaveLength(1)
    const sitemap = readFileSync(dist('sitemap.xml'), 'utf8')
    expect(sitemap).toContain(`<loc>${ADDRESS}</loc>`)
    expect(sitemap).toContain('<loc>https://example.com/reference/</loc>')
    // The project is in no repository.
    expect(sitemap).not.toContain('lastmod')

    const elsewhere = await project.run(['build'], { env: { SITE_URL: 'https://example.com/reference' } })
    expect(elsewhere.code).toBe(1)
    expect(elsewhere.stderr).toContain('the base of the site is /')
  })

  it('is left as it is while nothing has changed, and built again when anything has', async () => {
    const built = page()
    expect(await build()).toBe('up to date')
    expect(page()).toBe(built)

    // A table changes, and with it the types and the descriptions that the page shows.
    project.write(`docs/openapi${PATH}.md`, snippetPage(PATH, TABLE.replace('工单编号', '工单的编号')))
    expect(await build()).toBe('built')
    expect(page()).toContain('工单的编号')
    expect(await build()).toBe('up to date')
  })
})

describe('a site with a mistake', () => {
  afterEach(() => project.remove())

  it('is not built, but told of as check does, and what was built before is left', async () => {
    await create(CALL.replace('ticket_id:', 'ticket:'))
    project.write('.vitepress/dist/index.html', 'built before')
    const check = await project.run(['check'])
    const build = await project.run(['build'])
    expect(check.code).toBe(1)
    expect(build.code).toBe(1)
    expect(build.stdout).toContain(check.stdout)
    expect(build.stdout + build.stderr).not.toContain('    at ')
    expect(readFileSync(path.join(project.root, '.vitepress/dist/index.html'), 'utf8')).toBe('built before')
  })

  it('has its SDK module written, if it is a page that cannot be read', async () => {
    await create(CALL)
    project.write('docs/openapi/v3/demo/broken.md', '---\ntitle: [\n---\n')
    const { code, stdout } = await project.run(['generate'])
    expect(stdout).toContain('1 operation')
    expect(code).toBe(0)
    const generated = path.join(project.root, '.vitepress/generated')
    expect(readFileSync(path.join(generated, 'wechatpay.d.ts'), 'utf8')).toContain('from \'./wechatpay/v3/demo.js\'')
    expect(readFileSync(path.join(generated, 'wechatpay/v3/demo.d.ts'), 'utf8')).toContain('post(data: undefined, config: Close.PostHttpMethod.RequestConfig)')
  })
})
