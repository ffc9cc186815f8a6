import { describeName } from '../../engine/hovers/popups-client.ts'
/** What a table is made of → what it is to those who hear it. */
const ROLES: Readonly<Record<string, string>> = { TABLE: 'table', THEAD: 'rowgroup', TBODY: 'rowgroup', TR: 'row', TH: 'columnheader', TD: 'cell' }

/**
 * Says what parts of the page are to those who hear it. Without a script, browsers tell
 * most of it by themselves; attributes at every cell of every page would weigh more than
 * what they say. To be called for every page.
 */
export function describeParts(): void {
  describeTables()
  describeCode()
  describeBar()
}

/** Some browsers forget what the parts of a table are where the styles lay them out as something else. */
function describeTables(): void {
  for (const part of document.querySelectorAll<HTMLElement>('.vp-doc :is(table, thead, tbody, tr, th, td)'))
    part.role = ROLES[part.tagName] ?? null
  for (const table of document.querySelectorAll<HTMLElement>('.vp-doc table:not([aria-label])'))
    table.ariaLabel = titleOf(table)
}

/** Code that scrolls can be focused, and what is focused has a name. */
function describeCode(): void {
  for (const block of document.querySelectorAll<HTMLElement>('.vp-doc pre[tabindex]')) {
    block.role = 'group'
    block.ariaLabel = codeTitle(block)
  }
  for (const name of document.querySelectorAll<HTMLElement>('.vp-doc pre [data-popup][tabindex="0"]'))
    describeName(name)
}

/** On narrow screens, VitePress' bar holds the outline, and is no landmark. */
function describeBar(): void {
  const bar = document.querySelector('.VPLocalNav')
  if (!bar)
    return
  bar.role = 'navigation'
  bar.ariaLabel = '页内导航'
}

function codeTitle(block: HTMLElement): string {
  const tab = block.closest<HTMLElement>('.example')?.dataset.tab
  const label = tab && block.closest('.example-tabs')?.querySelector(`label[data-tab="${CSS.escape(tab)}"]`)
  return `${label ? `${textOf(label)} 示例` : titleOf(block)}（代码）`
}

/** The title of the nearest thing around or before an element that has one. */
function titleOf(element: HTMLElement): string {
  const summary = element.closest('details')?.querySelector('summary')
  if (summary)
    return textOf(summary)
  const headings = Array.from(document.querySelectorAll('.vp-doc :is(h1, h2, h3, h4)'))
  const heading = headings.findLast(other => other.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING)
  return heading ? textOf(heading) : document.title
}

/** A text without the sign that stands for the link of a heading. */
function textOf({ textContent }: Element): string {
  return textContent.replaceAll('\u200B', '').trim()
}
