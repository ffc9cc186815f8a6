import type { LiveSource } from '../../../engine/hovers/live-block.ts'
import type { LiveField } from '../../../live/compiler/field-of.ts'
import type { EditedExample } from '../../../live/edit-link.ts'
import type { LiveEditor } from '../../../live/editor/editor.ts'
import type { LiveCall } from '../../../live/follow/live-call.ts'
import scopeColours from 'virtual:scope-colours'
import { operationOf } from '../../../call/called-operation.ts'
import { LIVE_BLOCK, liveSource } from '../../../engine/hovers/live-block.ts'
import { SOURCE_LANGUAGE } from '../../../languages/languages.ts'
import { adoptStyles } from '../../../live/adopt-styles.ts'
import { liveCompiler } from '../../../live/compiler/live-client.ts'
import { LiveDocument } from '../../../live/compiler/live-document.ts'
import { EDIT_HASH } from '../../../live/edit-hash.ts'
import { readEditHash, writeEditHash } from '../../../live/edit-link.ts'
import { USUAL_HEADER } from '../../../live/usual-header.ts'
import { TAB_PARAMETER } from '../../tab-memory.ts'
import { copyText } from '../copying/copy-text.ts'
import { goToField } from '../fields/go-to-field.ts'
import { keepEdit } from './kept-edit.ts'
import styles from './live-example.css?inline'
import { showNotice } from './live-notice.ts'

/** How long nothing has to be written before what follows the code is told, in milliseconds. */
const QUIET = 150

/** The examples that are being edited. */
const open = new Map<HTMLElement, LiveExample>()

let opened = 0

/** Closes what has left with its page. */
export function closeLeft(): void {
  for (const [block, example] of open) {
    if (!block.isConnected)
      example.close()
  }
}

/**
 * Makes an editor of an example, in its place. It stays as it was until the editor is
 * there, and if it does not come.
 *
 * @param block the example
 * @param code what is edited, if it is not what the example shows
 * @param takesFocus whether somebody has asked for it, and goes on there
 */
export async function openExample(block: HTMLElement, code?: string, takesFocus = true): Promise<LiveExample | undefined> {
  const known = open.get(block)
  if (known) {
    await known.ready
    if (code !== undefined)
      known.editor?.set(code)
    if (takesFocus)
      known.editor?.focus()
    return known
  }
  adoptStyles(scopeColours + styles)
  showNotice(block, '')
  const example = new LiveExample(block, code)
  open.set(block, example)
  try {
    await example.ready
    if (takesFocus)
      example.editor?.focus()
    return example
  }
  catch (error) {
    example.close()
    tellFailure(block, error)
    return undefined
  }
}

/**
 * Opens the example that a link is for, with the code that it carries. Nothing is run.
 *
 * @param hash the link's fragment
 */
export async function openLinkedExample(hash: string): Promise<void> {
  const edited = await readEditHash(hash)
  if (edited)
    return openEdited(edited)
  adoptStyles(scopeColours + styles)
  showNotice(document.querySelector(LIVE_BLOCK), '链接里的代码没有打开：链接不完整，或者已经损坏。')
}

/** Opens an example with the code that it was edited to. */
export async function openEdited({ number, code }: EditedExample): Promise<void> {
  const blocks = document.querySelectorAll<HTMLElement>(LIVE_BLOCK)
  const block = blocks[number - 1]
  if (!block) {
    adoptStyles(scopeColours + styles)
    return showNotice(blocks[0], '编辑过的代码没有打开：这一页没有它对应的示例。')
  }
  reveal(block)
  await openExample(block, code)
  block.parentElement?.scrollIntoView({ block: 'nearest' })
}

/** Writes into the address of a page that is left what was edited last there: on the way back, it is there again. */
export async function keepEdited(): Promise<void> {
  await lastEdited()?.keep().catch(() => {}) // too long for an address
}

// A page that is reloaded, or left for another site, has no time for that.
window.addEventListener('pagehide', () => keepEdit(lastEdited()?.edited))

function lastEdited(): LiveExample | undefined {
  return [...open.values()].filter(({ isEdited }) => isEdited).toSorted((a, b) => a.changed - b.changed).at(-1)
}

/** An example that is being edited. */
export class LiveExample {
  readonly ready: Promise<void>
  editor: LiveEditor | undefined
  /** When it was changed last. */
  changed = 0
  private readonly container: HTMLElement
  private readonly frame = document.createElement('div')
  private readonly source: LiveSource
  private document: LiveDocument | undefined
  /** The code that it goes back to, if it has begun with another than the example's. */
  private beginning: string | undefined
  private call: LiveCall | undefined
  private timer = 0
  private isClosed = false
  private readonly block: HTMLElement

  constructor(block: HTMLElement, code?: string) {
    this.block = block
    this.container = block.parentElement! // the build puts every block into one
    this.source = liveSource(block, USUAL_HEADER)
    this.ready = this.start(code)
  }

  /** Begins anew, with another code. */
  begin(code: string): void {
    this.beginning = code
    forgetLink()
    this.editor?.set(code)
    this.editor?.focus()
  }

  /** Shows the example as it was. */
  close(): void {
    if (this.isClosed)
      return
    this.isClosed = true
    open.delete(this.block)
    clearTimeout(this.timer)
    this.call?.dispose()
    this.editor?.destroy()
    this.document?.close()
    this.frame.remove()
    this.block.hidden = false
    this.container.classList.remove('is-live')
  }

  /** Whether it holds something that the page does not. */
  get isEdited(): boolean {
    return this.editor !== undefined && this.editor.code !== this.source.code
  }

  get edited(): EditedExample {
    return { number: Array.from(document.querySelectorAll(LIVE_BLOCK)).indexOf(this.block) + 1, code: this.editor?.code ?? '' }
  }

  /** Writes the code into the address, which then leads back to it. */
  async keep(): Promise<string> {
    const address = new URL(location.href)
    address.hash = await writeEditHash(this.edited)
    if (this.block.closest('.example-tabs'))
      address.searchParams.set(TAB_PARAMETER, SOURCE_LANGUAGE.id)
    history.replaceState(history.state, '', address)
    return address.href
  }

  private async start(code = this.source.code): Promise<void> {
    // Side by side: the compiler takes longer.
    const compiler = liveCompiler()
    compiler.ready().catch(error => this.onFailure(error))
    this.document = new LiveDocument(compiler, `/snippets/live-${++opened}.ts`, { ...this.source, code })
    this.document.begin()
    const { createEditor } = await import('../../../live/editor/editor.ts')
    if (this.isClosed)
      return
    const host = document.createElement('div')
    const tools = this.makeTools()
    this.frame.className = 'live-example is-coming'
    this.frame.append(host, tools)
    this.container.append(this.frame)
    this.editor = createEditor({
      parent: host,
      document: this.document,
      label: 'TypeScript 示例',
      onChange: () => this.onChange(),
      onField: field => void this.goTo(field),
    })
    await new Promise(requestAnimationFrame)
    if (this.isClosed)
      return
    this.block.hidden = true
    this.container.classList.add('is-live')
    this.frame.classList.remove('is-coming')
    await this.attach()
  }

  /** Without its compiler, an editor is none. Only what somebody has written is not taken away. */
  private onFailure(error: unknown): void {
    if (this.isClosed || this.isEdited)
      return
    this.close()
    tellFailure(this.block, error)
  }

  /** Where the other languages are that are shown beside the code: in the playground alone. */
  private get languages(): HTMLElement | null {
    return this.container.parentElement?.querySelector<HTMLElement>(':scope > .PlaygroundLanguages') ?? null
  }

  private onChange(): void {
    this.changed = performance.now()
    clearTimeout(this.timer)
    this.timer = window.setTimeout(() => this.editor && this.call?.changed(this.editor.module), QUIET)
  }

  private makeTools(): HTMLElement {
    const tools = document.createElement('div')
    tools.className = 'live-tools'
    tools.setAttribute('role', 'toolbar')
    tools.ariaLabel = '编辑示例'
    const actions: [text: string, action: () => unknown, title?: string][] = [
      // There is nothing else in the playground.
      ...this.languages ? [] : [['完成', () => this.finish(), '关闭编辑器，显示原来的示例'] satisfies [string, () => unknown, string]],
      ['还原', () => this.reset(), '改回原来的代码'],
      ['撤销', () => this.editor?.undo()],
      ['重做', () => this.editor?.redo()],
      ['格式化', () => this.editor?.format(), '按全站的写法排版（Shift+Alt+F）'],
      ['说明', () => this.editor?.explain(), '光标处的名字是什么（Ctrl+I）'],
      ['复制代码', () => copyText(this.editor?.code ?? '', '代码')],
      ['复制链接', () => copyText(this.keep(), '链接'), '链接带有编辑过的代码'],
    ]
    tools.append(...actions.map(([text, action, title = '']) => {
      const button = document.createElement('button')
      button.type = 'button'
      button.textContent = text
      button.title = title
      button.addEventListener('click', () => void action())
      return button
    }))
    tools.addEventListener('keydown', event => stepThrough(tools, event))
    return tools
  }

  private finish(): void {
    this.close()
    forgetLink()
    const button = this.block.nextElementSibling
    if (button instanceof HTMLElement)
      button.focus({ preventScroll: true })
  }

  private reset(): void {
    this.editor?.set(this.beginning ?? this.source.code)
    this.editor?.focus()
    if (this.languages)
      return // they follow that as they follow everything
    this.call?.dispose()
    this.call = undefined
    void this.attach()
  }

  private async goTo(field: LiveField): Promise<void> {
    if (!await goToField(field))
      showNotice(this.block, `没有找到字段 ${field.name} 所在的页面。`)
  }

  /** Lets what belongs to the example of an operation, or to the playground, follow the code. */
  private async attach(): Promise<void> {
    const { editor, languages, container: example } = this
    const tabs = this.block.closest<HTMLElement>('.example-tabs')
    const operation = tabs ? operationOf(tabs) : undefined
    const tools = this.frame.querySelector<HTMLElement>('.live-tools')
    if (!tools || !editor)
      return
    if (languages) {
      const { attachPlayground, tabsIn } = await import('./playground.ts')
      void tabsIn(languages).then((tabs) => {
        if (!this.isClosed && !this.call)
          this.call = attachPlayground({ editor, example, tabs, tools })
      })
    }
    if (!tabs || !operation)
      return
    const { attachCall } = await import('../../../live/follow/live-call.ts')
    if (!this.isClosed && !this.call)
      this.call = attachCall({ editor, tabs, tools, operation })
  }
}

/** Takes the code of a link out of the address, which says something else by now. */
function forgetLink(): void {
  if (location.hash.startsWith(EDIT_HASH))
    history.replaceState(history.state, '', location.pathname + location.search)
}

/** Shows an example that stands in a tab. */
function reveal(block: HTMLElement): void {
  for (let panel = block.parentElement; panel; panel = panel.parentElement) {
    const group = panel.parentElement?.parentElement
    if (!panel.matches('.example, .example-scene') || !group)
      continue
    const inputs = group.querySelectorAll<HTMLInputElement>(':scope > .tabs input')
    const input = panel.dataset.tab ? Array.from(inputs).find(input => input.dataset.tab === panel.dataset.tab) : inputs[Array.from(panel.parentElement!.children).indexOf(panel)]
    if (panel.offsetParent === null)
      input?.click()
  }
}

/** The arrow keys lead along a toolbar. */
function stepThrough(tools: HTMLElement, event: KeyboardEvent): void {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
  const buttons = Array.from(tools.querySelectorAll('button'))
  const at = buttons.indexOf(event.target as HTMLButtonElement)
  if (step === undefined || at < 0)
    return
  event.preventDefault()
  buttons.at((at + step) % buttons.length)?.focus()
}

function tellFailure(block: HTMLElement, error: unknown): void {
  showNotice(block, `编辑器没有启动，示例保持原样：${error instanceof Error ? error.message : String(error)}`)
}
