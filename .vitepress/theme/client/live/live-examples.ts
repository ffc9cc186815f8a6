import type { Router } from 'vitepress'
import { LIVE_BLOCK } from '../../../engine/hovers/live-block.ts'
import { compilerThread } from '../../../live/compiler/compiler-thread.ts'
import { EDIT_HASH } from '../../../live/edit-hash.ts'
import { takeKeptEdit } from './kept-edit.ts'
import { showNotice } from './live-notice.ts'

const load = (): Promise<typeof import('./live-example.ts')> => import('./live-example.ts')

let isUsed = false
let isRestored = false

/**
 * Lets every TypeScript example of the site be edited, by its button or by the key `e`
 * while it has the focus. This much every page has; all else comes when somebody asks
 * for it.
 *
 * @param router what is edited is kept when a page is left through it
 */
export function startLiveExamples(router: Router): void {
  router.onBeforeRouteChange = async (to) => {
    if (isUsed && new URL(to, location.href).pathname !== location.pathname)
      await load().then(({ keepEdited }) => keepEdited(), () => {}) // nothing is edited then
  }
  document.addEventListener('keydown', (event) => {
    const { key, ctrlKey, metaKey, altKey, target } = event
    const block = key === 'e' && !ctrlKey && !metaKey && !altKey && target instanceof Element ? target.closest<HTMLElement>(LIVE_BLOCK) : null
    if (!block)
      return
    event.preventDefault() // it would be written into the editor
    open(block)
  })
  window.addEventListener('hashchange', openLinked)
}

/** Puts a button beside every example that can be edited. It stands outside of the flow of the text. To be called for every page. */
export function attachLiveExamples(): void {
  if (isUsed)
    void load().then(({ closeLeft }) => closeLeft())
  for (const block of document.querySelectorAll<HTMLElement>(LIVE_BLOCK)) {
    if (block.nextElementSibling?.className !== 'live-edit')
      block.after(makeButton(block))
  }
  const kept = isRestored ? undefined : takeKeptEdit()
  isRestored = true
  if (kept) // which is newer than what a link in the address says
    openWith(({ openEdited }) => openEdited(kept))
  else
    openLinked()
}

function makeButton(block: HTMLElement): HTMLButtonElement {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'live-edit'
  button.textContent = '编辑'
  button.ariaLabel = '编辑示例'
  button.setAttribute('aria-keyshortcuts', 'e')
  button.onpointerenter = button.onfocus = () => {
    load().catch(() => {}) // told when it is clicked
    loadEditor()
  }
  // The finger that goes down will ask for it.
  button.onpointerdown = beginEditing
  button.onclick = () => open(block)
  return button
}

/** Lets everything that an editor needs come side by side. To be called before one is opened. */
export function beginEditing(): void {
  isUsed = true
  // Whatever fails here is told where it is used.
  try {
    compilerThread()
  }
  catch {}
  loadEditor()
}

function loadEditor(): void {
  import('../../../live/editor/editor.ts').catch(() => {}) // told when it is used
}

function open(block: HTMLElement): void {
  beginEditing()
  load().then(({ openExample }) => openExample(block)).catch(() => showNotice(block, '编辑器没有加载成功，示例保持原样，请稍后再试。'))
}

function openLinked(): void {
  if (!location.hash.startsWith(EDIT_HASH))
    return
  openWith(({ openLinkedExample }) => openLinkedExample(location.hash))
}

function openWith(action: (loaded: typeof import('./live-example.ts')) => Promise<void>): void {
  beginEditing()
  load().then(action).catch(() => showNotice(null, '编辑过的代码没有打开：编辑器没有加载成功，请稍后再试。'))
}
