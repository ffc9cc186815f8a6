import { typescriptLanguage } from '@codemirror/lang-javascript'
import { highlightCode } from '@lezer/highlight'
import { editorColours } from './editor-theme.ts'

/** What TypeScript puts before a name to say what kind it is. */
const KIND = /^\((?:property|method|local var|parameter|local function|type parameter|enum member|getter|setter|accessor|alias)\) /

/** The namespaces that a declaration is in, but for the innermost thing that has it. */
const NAMESPACES = /^(?:[\w$]+\.)+(?=[\w$]+\.[\w$]+\??[:(<])/

/** An element with a class and what is in it. */
export function element<Name extends keyof HTMLElementTagNameMap>(name: Name, className: string, ...content: (Node | string)[]): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name)
  if (className)
    made.className = className
  made.append(...content)
  return made
}

export function button(text: string, action: () => void): HTMLButtonElement {
  const made = element('button', '', text)
  made.type = 'button'
  made.addEventListener('click', action)
  return made
}

/** A type or a signature, in colours. */
export function typeElement(text: string): HTMLElement {
  return element('code', 'live-type', ...coloured(text.replace(KIND, '').replace(NAMESPACES, '')))
}

/** Pieces of TypeScript, in the colours of the editor. */
export function coloured(code: string): Node[] {
  const nodes: Node[] = []
  highlightCode(
    code,
    typescriptLanguage.parser.parse(code),
    editorColours,
    (text, classes) => nodes.push(classes ? element('span', classes, text) : new Text(text)),
    () => nodes.push(new Text('\n')),
  )
  return nodes
}

/** Paragraphs of text with code in it. Whatever else its Markdown says is text. */
export function docsElements(markdown: string): HTMLElement[] {
  return markdown.split(/\n{2,}/).filter(Boolean).map(paragraph => element('p', '', ...withCode(paragraph)))
}

function withCode(text: string): (Node | string)[] {
  return text.split(/(`[^`]+`)/).filter(Boolean).map(part => /^`[^`]+`$/.test(part) ? element('code', '', part.slice(1, -1)) : part)
}

/** A link to a page elsewhere; nothing if it leads to no page. */
export function linkElement(address: string, text: string): HTMLElement[] {
  if (!URL.canParse(address) || !['https:', 'http:'].includes(new URL(address).protocol))
    return []
  const link = element('a', '', text)
  link.href = address
  link.target = '_blank'
  link.rel = 'noreferrer'
  return [link]
}
