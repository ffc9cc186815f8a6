import type { CalledOperation } from '../../call/called-operation.ts'
import type { RunPanel } from '../run/run-panel.ts'
import type { FindOperation } from './known-operation.ts'
import { LIVE_BLOCK, liveSource } from '../../engine/hovers/live-block.ts'
import { adoptStyles } from '../adopt-styles.ts'
import { USUAL_HEADER } from '../usual-header.ts'
import { FollowedTabs } from './followed-tabs.ts'
import styles from './live-call.css?inline'

/** A call that is being edited. */
export interface EditedCall {
  editor: {
    /** What is compiled: the code with what stands around it and is not shown. */
    readonly module: string
  }
  /** What the editor is in: Ctrl+Enter in it runs the call, and what comes of that is put below it. */
  example: HTMLElement
  /** The `.example-tabs` of the other languages. */
  tabs: HTMLElement
  /** The toolbar of the editor. */
  tools: HTMLElement
  /** Finds the operation that the code has to call. */
  find: FindOperation
  /** Whether the page scrolls to what comes of a run. */
  scrolls?: boolean
}

/** An example of an operation that is being edited. */
export interface LiveCallContext extends Pick<EditedCall, 'editor' | 'tools'> {
  /** The `.example-tabs` that it is in. */
  tabs: HTMLElement
  operation: CalledOperation
}

/** What follows an edited call. */
export interface LiveCall {
  /** To be told of every edit. */
  changed: (module: string) => void
  /** Shows everything as the build has written it. */
  dispose: () => void
}

const RUN = '运行'

/** Lets the other tabs of an example follow the edited call, and offers to run it. */
export function attachCall({ editor, tabs, tools, operation }: LiveCallContext): LiveCall {
  return followAndRun({ editor, example: tabs, tabs, tools, find: async () => ({ operation }) })
}

/** Lets other languages follow an edited call, and offers to run it. */
export function followAndRun({ editor, example, tabs, tools, find, scrolls = false }: EditedCall): LiveCall {
  adoptStyles(styles)
  const block = example.querySelector<HTMLElement>(LIVE_BLOCK)
  const { before, code, after } = block ? liveSource(block, USUAL_HEADER) : { before: '', code: '', after: '' }
  const placeOf = (offset: number): string => place(editor.module, before.length, offset)
  const followed = new FollowedTabs(tabs, find)
  let panel: RunPanel | undefined
  let isDisposed = false

  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'live-run-button'
  button.textContent = RUN
  button.title = '发给本机的沙箱（Ctrl+Enter）'
  button.setAttribute('aria-keyshortcuts', 'Control+Enter Meta+Enter')
  const run = async (): Promise<void> => {
    const loaded = await import('../run/run-panel.ts').catch(() => undefined)
    button.textContent = loaded ? RUN : `${RUN}（没有加载成功，请再试一次）`
    if (!loaded || isDisposed)
      return
    const { RunPanel } = loaded
    panel ??= new RunPanel(example, find, () => editor.module, placeOf)
    await panel.run()
    if (scrolls)
      panel.scrollTo()
  }
  button.addEventListener('click', () => void run())
  tools.prepend(button)

  // The editor would take it for a new line.
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey))
      return
    event.preventDefault()
    event.stopPropagation()
    void run()
  }
  example.addEventListener('keydown', onKey, { capture: true })

  const changed = (module: string): void => void followed.follow(module, placeOf)
  // A link may have brought another code.
  if (editor.module !== before + code + after)
    changed(editor.module)
  return {
    changed,
    dispose() {
      isDisposed = true
      example.removeEventListener('keydown', onKey, { capture: true })
      followed.restore()
      panel?.remove()
      button.remove()
    },
  }
}

/** Where in the shown code an offset of the module is, for a sentence to begin with. */
function place(module: string, shown: number, offset: number): string {
  if (offset < shown)
    return ''
  const lines = module.slice(shown, offset).split('\n')
  return `第 ${lines.length} 行第 ${lines.at(-1)!.length + 1} 列，`
}
