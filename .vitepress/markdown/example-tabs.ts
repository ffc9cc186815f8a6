import type { MarkdownEnv, MarkdownRenderer } from 'vitepress'
import type { CalledOperation } from '../call/called-operation.ts'
import type { Scene } from '../call/scenes.ts'
import type { HighlightedCode } from '../engine/static-html/highlighted-code.ts'
import type { Tab } from '../languages/tabs.ts'
import type { HttpMethod } from '../model/http-method.ts'
import type { Operation } from '../model/operation.ts'
import type { Subject } from '../model/subject.ts'
import { jsonBody } from '../call/json-body.ts'
import { STATIC } from '../engine/static-html/static-html.ts'
import { formsOf, SOURCE_LANGUAGE } from '../languages/languages.ts'
import { derivedTabs } from '../languages/tabs.ts'
import { EXAMPLES } from '../markup/examples-directive.ts'
import { meaningOf } from '../markup/page-grammar.ts'
import { responseKind } from '../model/operation.ts'
import { pageSubject } from '../page/read-page.ts'
import { fenceToken } from './fence-token.ts'

export interface ExampleTabsOptions {
  /** An operation's scenes. */
  scenes: (subject: Subject, method: HttpMethod) => Scene[]
  operation: (subject: Subject, method: HttpMethod) => Operation | undefined
  /** Link to the chapter on signatures, if the site has one. */
  signatureGuide: () => string | undefined
  /** Where the derived tabs are highlighted: they have most of their lines in common. */
  code: HighlightedCode
}

/**
 * Renders `[[examples]]`: the examples of the operation above it, each as a group
 * of tabs with one language in each. All but the first are derived from the call
 * that the snippet makes.
 */
export function exampleTabsPlugin(md: MarkdownRenderer, { scenes, operation, signatureGuide, code: shared }: ExampleTabsOptions): void {
  md.renderer.rules[EXAMPLES] = (tokens, i, options, env: MarkdownEnv, self) => {
    const subject = pageSubject(env.relativePath ?? '')
    const { operation: method } = meaningOf(tokens[i]!)
    const described = subject !== undefined && method ? operation(subject, method) : undefined
    if (subject === undefined || !method || !described)
      return '' // reported: it stands under no operation
    const found = scenes(subject, method)
    // The page is to be rendered again when a snippet of it changes.
    env.includes?.push(...found.map(({ file }) => file))
    const called: CalledOperation | undefined = subject.kind === 'path' ? { path: subject.path, method, answer: responseKind(described).type } : undefined
    const groups = found.map(({ code, call }, n) => {
      const source = { ...formsOf(SOURCE_LANGUAGE)[0]!, language: SOURCE_LANGUAGE, code }
      return renderGroup(`${method}-${n}`, [source, ...call ? derivedTabs(call, described) : []], call && jsonBody(call))
    })
    return `${STATIC.open}${groups.length > 1 ? renderScenes(method, found, groups) : groups.join('')}${STATIC.close}`

    function renderGroup(name: string, tabs: readonly Tab[], body: string | undefined): string {
      const data = {
        tabs: tabs.map(({ id }) => id).join(' '),
        ...called && { operation: JSON.stringify(called) },
        ...body !== undefined && { body },
      }
      const attributes = Object.entries(data).map(([name, value]) => ` data-${name}="${md.utils.escapeHtml(value)}"`).join('')
      const labels = tabs.map(({ id, title }, n) => radio({ name: `tabs-${name}`, id: `tab-${name}-${id}`, title, isFirst: n === 0, data: `data-tab="${id}"` }))
      const blocks = tabs.map(tab => `<div class="vp-block example${tab.language === SOURCE_LANGUAGE ? ' active' : ''}" data-tab="${tab.id}">${renderTab(tab)}</div>`)
      return `<div class="vp-code-group example-tabs"${attributes}><div class="tabs" role="radiogroup" aria-label="示例的语言">${labels.join('')}</div><div class="blocks">\n${blocks.join('\n')}</div></div>\n`
    }

    function renderTab({ language, code }: Tab): string {
      const isSource = language === SOURCE_LANGUAGE
      const fence = fenceToken(tokens[i]!, isSource ? `${language.grammar} twoslash` : language.grammar, `${code.trimEnd()}\n`)
      const note = language.hasPlaceholders ? `<p class="example-note">${md.renderInline(signatureNote(signatureGuide()), env)}</p>` : ''
      const render = (highlight: typeof options.highlight): string => self.render([fence], { ...options, highlight }, env)
      return (isSource ? render(options.highlight) : shared.share(code.trimEnd(), language.grammar, pre => render(() => pre))) + note
    }
  }

  /** Said below a tab that goes through no SDK. */
  function signatureNote(guide: string | undefined): string {
    return `\`<…>\` 处的值每次请求都要重新生成${guide === undefined ? '' : `，算法见[签名与验签](${guide})`}。`
  }

  function renderScenes(method: string, scenes: readonly Scene[], groups: readonly string[]): string {
    const labels = scenes.map(({ title }, n) => radio({ name: `scenes-${method}`, id: `scene-${method}-${n}`, title, isFirst: n === 0 }))
    const blocks = groups.map((group, n) => `<div class="vp-block example-scene${n === 0 ? ' active' : ''}">${group}</div>`)
    return `<div class="vp-code-group example-scenes"><div class="tabs" role="radiogroup" aria-label="示例的场景">${labels.join('')}</div><div class="blocks">\n${blocks.join('\n')}</div></div>\n`
  }

  /** A tab as VitePress marks it up, which its own script then switches. */
  function radio({ name, id, title, isFirst, data = '' }: { name: string, id: string, title: string, isFirst: boolean, data?: string }): string {
    const text = md.utils.escapeHtml(title)
    return `<input type="radio" name="${name}" id="${id}"${isFirst ? ' checked' : ''} ${data}><label for="${id}" data-title="${text}" ${data}>${text}</label>`
  }
}
