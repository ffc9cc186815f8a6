import { DEMO, examplesPage } from './pages.ts'
import { siteConfigFile, themeFile } from './temporary-project.ts'

/** What {@link HOSTILE} would be shown as, if it is text: one part of it that no Markdown changes. */
export const SHOWN = '<b v-html="6">粗</b>{{ 6 * 7 }}'

/** A text that would become code wherever it is taken for HTML or for a template of Vue. */
export const HOSTILE = `<img src=x onerror="window.hacked=1"><svg onload="window.hacked=1">${SHOWN}`

const QUOTED = JSON.stringify(HOSTILE)
const OPERATION = DEMO.page.replace('docs', '').replace(/\.md$/, '')

/** A page of an operation with that text in every place that a page may have it in. */
const PAGE = examplesPage(`${DEMO.table}
| kind {data-indent=1} | \`${SHOWN}\` \\| \`B\` | \`${HOSTILE}\`
| named {data-indent=1} | \`A\` \\| \`B\` |
| sum {data-indent=1} | integer {data-tooltip="6 < 7"} | {{ 6 * 7 }} \`{{ 6 * 7 }}\` [链接](javascript:window.hacked=1)`)
  .replace(/^title: .*$/m, `title: ${QUOTED}`)
  .replace(/^description: .*$/m, `description: ${QUOTED}`)

/** A foreign document with the text wherever it has one. */
const DOCUMENT = {
  openapi: '3.0.3',
  info: { title: HOSTILE, version: '1' },
  paths: {
    '/v3/demo/imported': {
      post: {
        summary: HOSTILE,
        description: HOSTILE,
        externalDocs: { url: 'javascript:window.hacked=1', description: HOSTILE },
        requestBody: { description: HOSTILE, required: true, content: { 'application/json': { schema: { type: 'object', description: HOSTILE, required: ['reason'], properties: { reason: { type: 'string', title: HOSTILE, description: HOSTILE, example: HOSTILE } } } } } },
        responses: { 200: { description: HOSTILE, content: { 'application/json': { schema: { type: 'object', properties: { state: { type: 'string', title: HOSTILE, description: HOSTILE, example: HOSTILE } } } } } } },
      },
    },
  },
}

/** The files of a project that has the text in all places, and breaks no rule. */
export const HOSTILE_FILES: Record<string, string> = {
  '.vitepress/config.ts': siteConfigFile(),
  '.vitepress/theme/index.ts': themeFile(),
  'docs/public/favicon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>\n',
  'docs/index.md': '---\ntitle: 首页\n---\n\n# 首页\n',
  'docs/fields.yaml': `named:
  title: 名称
  description: ${QUOTED}
  values:
    A: ${QUOTED}
reason:
  title: ${QUOTED}
  description: ${QUOTED}
  unit: ${QUOTED}
  format: ${QUOTED}
  example: ${QUOTED}
`,
  'docs/fields/index.md': '---\ntitle: 字段词典\n---\n\n# 字段词典\n\n[[fields]]\n',
  'docs/fields/n.md': '---\ntitle: N\n---\n\n# N\n\n[[fields:n]]\n\n[[fields:r]]\n',
  'docs/guide/first.md': `---\ntitle: 第一次\n---\n\n# 第一次 {{ 6 * 7 }}\n\n{{ 6 * 7 }} \`{{ 6 * 7 }}\`\n\n::: tip {{ 6 * 7 }}\n[链接](data:text/html,x)\n:::\n\n\`\`\`md\n${HOSTILE}\n\`\`\`\n`,
  'docs/openapi/index.md': `---\ntitle: 接口\ncategories:\n  - title: ${QUOTED}\n    description: ${QUOTED}\n---\n\n# 接口\n\n<ProductIndex />\n`,
  'docs/openapi/v3/demo/index.md': `---\ntitle: ${QUOTED}\ndescription: ${QUOTED}\ncategory: ${QUOTED}\naudience: [${QUOTED}]\nerrors:\n  - { status: 400, code: ${QUOTED}, description: ${QUOTED} }\n---\n\n# {{ $frontmatter.title }}\n\n{{ $frontmatter.description }}\n\n<OperationIndex />\n`,
  [DEMO.page]: PAGE,
  [DEMO.snippet]: DEMO.call.replace('\'退订\'', `${QUOTED}`),
  [DEMO.snippet.replace('.ts', '.other.ts')]: `/** ${HOSTILE} */\n${DEMO.call.replace('退订', '{{ 6 * 7 }}')}`,
  'openapi.json': JSON.stringify(DOCUMENT),
}

/** The pages of that project that show the text, from the root of its site. */
export const HOSTILE_PAGES: readonly string[] = [OPERATION, '/openapi/v3/demo/imported', '/openapi/v3/demo/', '/openapi/', '/fields/', '/fields/n', '/guide/first']
