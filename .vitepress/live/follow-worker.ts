import type { FollowFunctions } from './follow-functions.ts'
import { createBirpc } from 'birpc'
import { followFunctions } from './follow-functions.ts'
import { tabHighlighter } from './highlight-tabs.ts'

createBirpc<object, FollowFunctions>(followFunctions(tabHighlighter()), {
  post: message => globalThis.postMessage(message),
  on: listener => globalThis.addEventListener('message', ({ data }) => listener(data)),
})
