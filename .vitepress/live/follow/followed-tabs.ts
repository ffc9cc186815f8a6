import type { CallProblem } from './call-sentences.ts'
import type { Followed } from './follow-functions.ts'
import type { FindOperation } from './known-operation.ts'
import { SOURCE_LANGUAGE } from '../../languages/languages.ts'
import { follow } from './follow-client.ts'

/** A derived tab of an example. */
interface DerivedTab {
  id: string
  block: HTMLElement
  code: HTMLElement
  /** What the build has written. */
  original: string
  /** Where it is said what keeps the tab from following. It has to be there before anything is said in it. */
  status: HTMLElement
}

/**
 * The tabs of an example that are derived from the call in its TypeScript. They keep
 * what they showed last while the call cannot be read, and say so.
 */
export class FollowedTabs {
  private readonly tabs: DerivedTab[]
  /** The JSON that the example sends, as the build has written it. */
  private readonly body: string | undefined
  /** How many edits there were: only the last one is shown. */
  private edits = 0
  private readonly element: HTMLElement
  private readonly find: FindOperation

  /**
   * @param element the `.example-tabs`
   * @param find what finds the operation that the code has to call
   */
  constructor(element: HTMLElement, find: FindOperation) {
    this.element = element
    this.find = find
    this.body = element.dataset.body
    this.tabs = Array.from(element.querySelectorAll<HTMLElement>(`.example:not([data-tab="${SOURCE_LANGUAGE.id}"])`)).flatMap((block): DerivedTab[] => {
      const code = block.querySelector<HTMLElement>('pre code')
      if (!code)
        return []
      const status = document.createElement('p')
      status.className = 'live-status'
      status.setAttribute('role', 'status')
      block.prepend(status)
      return [{ id: block.dataset.tab ?? '', block, code, original: code.innerHTML, status }]
    })
  }

  /**
   * Lets the tabs follow a code.
   *
   * @param module the edited example, with what is compiled with it
   * @param placeOf where a reader finds an offset of it
   */
  async follow(module: string, placeOf: (offset: number) => string): Promise<void> {
    const edit = ++this.edits
    try {
      const found = await this.find(module)
      const followed = 'operation' in found ? await follow(module, found.operation, { type: found.operation.answer }) : found
      if (edit !== this.edits)
        return
      if ('isEmpty' in followed && followed.isEmpty)
        this.clear()
      else if ('tabs' in followed)
        this.show(followed)
      else
        this.keep(problemSentence(followed.problems, placeOf))
    }
    catch {
      if (edit === this.edits)
        this.keep('推导其他语言的程序没有启动')
    }
  }

  /** Shows what the build has written. */
  restore(): void {
    this.edits++
    this.setBody(this.body)
    for (const { block, code, original, status } of this.tabs) {
      status.remove()
      code.innerHTML = original
      delete block.dataset.outdated
    }
  }

  private show({ tabs, body }: Extract<Followed, { tabs: unknown }>): void {
    this.setBody(body)
    for (const { id, block, code, status } of this.tabs) {
      const tab = tabs.find(tab => tab.id === id)
      if (!tab)
        continue
      code.innerHTML = tab.html
      status.textContent = ''
      delete block.dataset.outdated
    }
  }

  /** Shows nothing: nothing is called. */
  private clear(): void {
    this.setBody(undefined)
    for (const { block, code, status } of this.tabs) {
      code.textContent = ''
      status.textContent = ''
      delete block.dataset.outdated
    }
  }

  /** Says which JSON the example sends, for the menu that copies it. */
  private setBody(body: string | undefined): void {
    if (body === undefined)
      delete this.element.dataset.body
    else
      this.element.dataset.body = body
  }

  private keep(reason: string): void {
    for (const { block, code, status } of this.tabs) {
      status.textContent = code.textContent === '' ? `没有推导出来：${reason}。` : `没有跟上编辑：${reason}。下面是之前的代码。`
      block.dataset.outdated = ''
    }
  }
}

/** What keeps a call from being read, in one sentence. */
export function problemSentence([first, ...others]: readonly CallProblem[], placeOf: (offset: number) => string): string {
  const place = first?.start === undefined ? '' : placeOf(first.start)
  return `${place}${first?.sentence ?? '读不出调用'}${others.length > 0 ? `（另有 ${others.length} 处）` : ''}`
}
