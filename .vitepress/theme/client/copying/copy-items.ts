import type { CopyItem } from './page-item.ts'
import { LANGUAGES } from '../../../languages/languages.ts'
import { isHttpMethod } from '../../../model/http-method.ts'
import { TAB_ATTRIBUTE } from '../../tab-memory.ts'

/** What can be copied of one operation, or of the page. */
export interface CopyGroup {
  /** Where a page has several operations: which of them it is. */
  title?: string
  items: CopyItem[]
}

/** What is no part of a code, in a block of code: VitePress' own list. */
const NO_CODE = '.vp-copy-ignore, .diff.remove'

/** What languages of fences are called that are not called as they are named. */
const FENCE_TITLES: Readonly<Record<string, string>> = { ts: 'TypeScript', js: 'JavaScript', php: 'PHP', bash: 'Shell', json: 'JSON' }

/** What is there to copy of the operations of the page, as they are shown: of each its example, and then JSON. */
export function copyItems(): CopyGroup[] {
  const operations: { title: string, parts: Element[] }[] = []
  for (const part of document.querySelectorAll('.operation')) {
    const heading = part.querySelector('.operation-text > :is(h1, h2, h3):first-child')
    if (heading && isHttpMethod(heading.id))
      operations.push({ title: `${heading.id.toUpperCase()} ${titleOf(heading)}`, parts: [] })
    operations.at(-1)?.parts.push(part)
  }
  const groups = operations
    .map(({ title, parts }) => ({ title, items: [...parts.flatMap(exampleItems), ...parts.flatMap(writtenItems), ...parts.flatMap(jsonItems)] }))
    .filter(({ items }) => items.length > 0)
  return groups.length > 1 ? groups : groups.map(({ items }) => ({ items }))
}

/** The example in each language; of several scenes that which is shown, and of the forms of a language that which was chosen. */
function exampleItems(part: Element): CopyItem[] {
  const tabs = part.querySelector<HTMLElement>('.example-scene.active .example-tabs') ?? part.querySelector<HTMLElement>('.example-tabs')
  const tab = (id: string): Element | null => tabs?.querySelector(`.example[data-tab="${id}"]`) ?? null
  const chosen = document.documentElement.getAttribute(TAB_ATTRIBUTE) ?? ''
  const body = tabs?.dataset.body
  return [
    ...LANGUAGES.flatMap(({ id, title, forms }) => {
      if (!forms)
        return codeItem(title, tab(id))
      const form = forms.find(({ id }) => id === chosen) ?? forms[0]
      return form ? codeItem(`${title}（${form.title}）`, tab(form.id)) : []
    }),
    ...body === undefined ? [] : [{ name: 'JSON（请求正文）', text: () => JSON.stringify(JSON.parse(body), undefined, 2) }],
  ]
}

/** Code that an author has put onto the page, alone or in a group of tabs. */
function writtenItems(part: Element): CopyItem[] {
  return Array.from(part.querySelectorAll('.operation-text div[class*="language-"]')).flatMap((block) => {
    const group = block.closest('.vp-code-group')
    const i = Array.from(group?.querySelectorAll('div[class*="language-"]') ?? []).indexOf(block)
    const tab = group?.querySelectorAll('.tabs label')[i]?.textContent
    const language = block.querySelector('.lang')?.textContent ?? ''
    const name = FENCE_TITLES[language] ?? language
    return codeItem(tab ? `${name}（${tab}）` : name, block)
  })
}

/** The answer, or what a notification holds. */
function jsonItems(part: Element): CopyItem[] {
  return Array.from(part.querySelectorAll('.operation-code details')).flatMap(details =>
    codeItem(`JSON（${details.querySelector('summary')?.textContent}）`, details.querySelector('.language-json')))
}

function codeItem(name: string, block: Element | null): CopyItem[] {
  return block ? [{ name, text: () => codeOf(block) }] : []
}

/** The code of a block, as the block's own button copies it. */
function codeOf(block: Element): string {
  const code = block.querySelector('pre')?.cloneNode(true) as Element | undefined // a clone is what was cloned
  for (const node of code?.querySelectorAll(NO_CODE) ?? [])
    node.remove()
  return code?.textContent ?? ''
}

/** What a heading says, without its link. */
function titleOf(heading: Element): string {
  const texts = Array.from(heading.childNodes).filter(node => !(node instanceof Element && node.matches('.header-anchor')))
  return texts.map(node => node.textContent).join('').trim()
}
