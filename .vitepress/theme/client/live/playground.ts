import type { EditedCall, LiveCall } from '../../../live/follow/live-call.ts'
import { findOperation } from '../../../live/follow/find-operation.ts'
import { followAndRun } from '../../../live/follow/live-call.ts'
import { calledOperation } from './called-operation.ts'

/** Lets the other languages of the playground follow its code, whichever operation that calls, and offers to run it. */
export function attachPlayground({ editor, example, tabs, tools }: Omit<EditedCall, 'find' | 'scrolls'>): LiveCall {
  let isDisposed = false
  const find: EditedCall['find'] = async (module) => {
    const found = await findOperation(module)
    if (isDisposed)
      return found
    if ('operation' in found)
      calledOperation.value = found.operation
    // The code that is shown is still that of the call before.
    else if (found.isEmpty)
      calledOperation.value = undefined
    return found
  }
  const call = followAndRun({ editor, example, tabs, tools, find, scrolls: true })
  return {
    changed: call.changed,
    dispose() {
      isDisposed = true
      calledOperation.value = undefined
      call.dispose()
    },
  }
}

/** The playground's tabs, once they are there: on the way here without a reload, the editor may have been sooner. */
export function tabsIn(languages: HTMLElement): Promise<HTMLElement> {
  return new Promise((resolve) => {
    const look = (): boolean => {
      const tabs = languages.querySelector<HTMLElement>('.example-tabs')
      if (tabs)
        resolve(tabs)
      return tabs !== null
    }
    if (!look())
      new MutationObserver((_, observer) => look() && observer.disconnect()).observe(languages, { childList: true, subtree: true })
  })
}
