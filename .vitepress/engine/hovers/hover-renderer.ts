import type { TwoslashRenderer } from '@shikijs/twoslash/core'
import type { Element, ElementContent, Text } from 'hast'
import type { CodeToHastOptions, ShikiTransformerContext } from 'shiki'
import type { NodeHover } from 'twoslash-protocol'
import type { Popup } from './page-popups.ts'
import { defaultHoverInfoProcessor, rendererRich } from '@shikijs/twoslash/core'
import { escapeText } from '../highlighting/escape-text.ts'
import { tokenClasses } from '../highlighting/token-theme.ts'
import { currentPopups } from './current-popups.ts'
import { popup } from './page-popups.ts'

export type HoverRenderer = TwoslashRenderer

/** What a popup says that is not said by the compiler. */
export interface HoverTexts {
  /** Names the link of a `@link` tag. */
  link: string
  /** Says that a name is deprecated, and why, as Markdown of one line. */
  deprecated: (reason: string) => string
}

export interface HoverRendererOptions {
  /** Renders the Markdown of one line. */
  renderInline: (markdown: string) => string
  /** Highlights TypeScript in a line of text; `context` stands before it, for the grammar. */
  highlightInline: (code: string, options: CodeToHastOptions, context?: string) => string
  texts: HoverTexts
}

/**
 * Renders hovers as a mark on the token and a popup at the end of the page. The
 * popup is static markup, made once for each distinct text of the whole site; the
 * page pays for a token with a few bytes and no component.
 *
 * Everything else is rendered by twoslash's own rich renderer.
 */
export function hoverRenderer({ renderInline, highlightInline, texts }: HoverRendererOptions): HoverRenderer {
  const rich = rendererRich({ queryRendering: 'line', renderMarkdown: text => [{ type: 'text', value: text }] })
  const known = new Map<string, Popup>()
  /** Type or signature → markup: thousands of names have one of a few hundred. */
  const types = new Map<string, string>()
  /** Code blocks whose first hover has been rendered: the one that the Tab key reaches. */
  const entered = new WeakSet<object>()

  return {
    ...rich,
    nodeStaticInfo(info, node) {
      const popups = currentPopups()
      const text = defaultHoverInfoProcessor(info.text)
      if (!popups || !text || text === 'any')
        return node
      const key = `${text}\0${info.docs ?? ''}\0${JSON.stringify(info.tags ?? [])}`
      let shown = known.get(key)
      if (!shown) {
        shown = popup(renderType(this, text) + renderDocs(info))
        known.set(key, shown)
      }
      const id = popups.add(shown)
      const isFirst = !entered.has(this.meta)
      entered.add(this.meta)
      return trigger(node, id, isFirst)
    },
    lineQuery(query) {
      return [{
        type: 'element',
        tagName: 'div',
        properties: { class: 'twoslash-meta-line twoslash-query' },
        children: [
          { type: 'text', value: `${' '.repeat(Math.max(0, query.character))}^? ` },
          ...highlight(this, defaultHoverInfoProcessor(query.text)),
        ],
      }]
    },
  }

  function renderType(context: ShikiTransformerContext, text: string): string {
    const { name, type } = splitName(text)
    let html = types.get(type)
    if (html === undefined) {
      html = highlightInline(type, context.options, name ? contextOf(type) : undefined)
      types.set(type, html)
    }
    return `<code class="popup-type shiki">${escapeText(name)}${html}</code>`
  }

  function renderDocs({ docs = '', tags = [] }: NodeHover): string {
    const paragraphs = docs.split(/\n{2,}/).filter(Boolean).map(paragraph => `<p>${renderInline(paragraph)}</p>`)
    const links = tags.filter(([name, url]) => name === 'link' && url && isWebAddress(url)).map(([, url]) =>
      `<p><a href="${escapeAttribute(url!)}" target="_blank" rel="noreferrer">${escapeText(texts.link)}</a></p>`)
    const deprecated = tags.filter(([name]) => name === 'deprecated').map(([, text = '']) => `<p>${renderInline(texts.deprecated(text))}</p>`)
    return [...deprecated, ...paragraphs, ...links].join('')
  }
}

function trigger(node: Element | Text, id: string, isFirst: boolean): Element {
  return {
    type: 'element',
    tagName: 'span',
    properties: { 'class': 'twoslash-hover', 'data-popup': id, ...isFirst && { tabindex: '0' } },
    children: [node],
  }
}

function highlight(context: ShikiTransformerContext, text: string): ElementContent[] {
  const root = context.codeToHast(text, { ...context.options, meta: {}, transformers: [tokenClasses()], lang: 'ts', structure: 'inline' })
  return root.children as ElementContent[] // inline structure has neither comments nor a doctype
}

/** `JsonDataRequest.appid: string` → its name and the rest; nothing is cut off what starts otherwise. */
function splitName(text: string): { name: string, type: string } {
  const name = /^[\w$.]+\??(?=:|\()/.exec(text)?.[0] ?? ''
  return { name, type: text.slice(name.length) }
}

/** What has to stand before a type or a signature for the grammar to see it as one. */
function contextOf(type: string): string {
  return type.startsWith('(') ? 'declare function _' : 'declare function _()'
}

/** Whether a link leads to a page, and is no code that a click would run. */
function isWebAddress(url: string): boolean {
  return URL.canParse(url) && ['https:', 'http:'].includes(new URL(url).protocol)
}

function escapeAttribute(text: string): string {
  return escapeText(text).replaceAll('"', '&quot;')
}
