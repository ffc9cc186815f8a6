import type { FollowFunctions } from './follow-functions.ts'
import { createBirpc } from 'birpc'
import { followFunctions } from './follow-functions.ts'
import { tabHighlighter } from './highlight-tabs.ts'
import { messageChannel } from './message-channel.ts'

createBirpc<object, FollowFunctions>(followFunctions(tabHighlighter()), messageChannel(globalThis))
