import type { ExampleKey } from './example-keys.ts'
import { exampleKeys } from './example-keys.ts'

const LINKED = 'is-linked'

/** The code of an example as text, with the keys in it. */
interface ReadExample {
  code: HTMLElement
  text: string
  keys: ExampleKey[]
}

const highlight = new Highlight()
CSS.highlights.set('field', highlight)

const read = new WeakMap<HTMLElement, ReadExample>()
let marked: HTMLElement | undefined

/**
 * Marks what somebody points at: of a row, its keys in the examples that are shown; of a
 * key, itself and its row. Takes earlier marks away.
 *
 * @param target what is pointed at, or has the focus
 * @param isFocus whether it has the focus: who presses a name gives that to the block around it, and still means the name
 */
export function markField(target: EventTarget | null, isFocus: boolean): void {
  if (isFocus && marked && target instanceof Node && target.contains(marked))
    return
  const found = target instanceof Element ? target.closest<HTMLElement>('.operation-text tbody tr, .operation-code code *') : null
  if (found === marked)
    return
  marked = found ?? undefined
  highlight.clear()
  for (const row of document.querySelectorAll(`.${LINKED}`))
    row.classList.remove(LINKED)
  if (found instanceof HTMLTableRowElement)
    markRow(found)
  else if (found)
    markKey(found)
}

function markRow(row: HTMLTableRowElement): void {
  const path = pathOf(row)
  if (path === undefined)
    return
  for (const example of examplesBeside(row)) {
    const ranges = example.keys.filter(key => key.path === path).map(key => rangeOf(example.code, key))
    for (const range of ranges)
      highlight.add(range)
    if (ranges[0])
      reveal(ranges[0], example.code)
  }
  if (highlight.size > 0)
    row.classList.add(LINKED)
}

function markKey(element: HTMLElement): void {
  const code = element.closest('code')!
  const { text, keys } = readExample(code)
  const before = document.createRange()
  before.selectNodeContents(code)
  before.setEndBefore(element)
  const start = before.toString().length
  const line = text.lastIndexOf('\n', start - 1) + 1
  // A value belongs to the key before it.
  const key = keys.findLast(key => key.start >= line && key.start < start + (element.textContent ?? '').length)
  const rows = key ? rowsBeside(element).filter(row => pathOf(row) === key.path) : []
  if (!key || rows.length === 0)
    return
  highlight.add(rangeOf(code, key))
  for (const row of rows)
    row.classList.add(LINKED)
}

/** The path of a row's field: its id without that of the table. */
function pathOf({ cells }: HTMLTableRowElement): string | undefined {
  const id = cells[0]?.id
  return id ? id.slice(id.indexOf('.') + 1) : undefined
}

/** The examples of a row's operation that are shown. */
function examplesBeside(row: HTMLElement): ReadExample[] {
  const codes = row.closest('.operation')?.querySelectorAll<HTMLElement>('.operation-code code') ?? []
  return Array.from(codes).filter(code => code.checkVisibility()).map(readExample)
}

function rowsBeside(element: HTMLElement): HTMLTableRowElement[] {
  return Array.from(element.closest('.operation')?.querySelectorAll<HTMLTableRowElement>('.operation-text tbody tr') ?? [])
}

function readExample(code: HTMLElement): ReadExample {
  const known = read.get(code)
  if (known)
    return known
  const text = code.textContent ?? ''
  const under = code.closest<HTMLElement>('[data-under]')?.dataset.under // the field that holds all of it
  const keys = exampleKeys(text).map(key => ({ ...key, path: under === undefined ? key.path : `${under}.${key.path}` }))
  const example = { code, text, keys }
  read.set(code, example)
  return example
}

function rangeOf(code: HTMLElement, { start, end }: ExampleKey): Range {
  const range = document.createRange()
  const walker = document.createTreeWalker(code, NodeFilter.SHOW_TEXT)
  let at = 0 // where the node at hand begins
  for (let node = walker.nextNode(); node && at < end; node = walker.nextNode()) {
    const { length } = node as Text // as asked of the walker
    if (start >= at && start < at + length)
      range.setStart(node, start - at)
    if (end <= at + length)
      range.setEnd(node, end - at)
    at += length
  }
  return range
}

/** Scrolls the column of the examples, and never the page, to what is out of its sight. */
function reveal(range: Range, code: HTMLElement): void {
  const column = code.closest('.operation-code')
  if (!column || column.scrollHeight <= column.clientHeight)
    return
  const frame = column.getBoundingClientRect()
  const tabs = code.closest('.example-tabs')?.querySelector('.tabs')?.clientHeight ?? 0
  const { top, bottom } = range.getBoundingClientRect()
  if (top < frame.top + tabs || bottom > frame.bottom)
    column.scrollTop += top - frame.top - column.clientHeight / 3
}
