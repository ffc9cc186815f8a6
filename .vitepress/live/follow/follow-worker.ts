import type { FollowFunctions } from './follow-functions.ts'
import { createBirpc } from 'birpc'
import { messageChannel } from '../message-channel.ts'
import { followFunctions } from './follow-functions.ts'
import { tabHighlighter } from './highlight-tabs.ts'

createBirpc<object, FollowFunctions>(followFunctions(tabHighlighter()), messageChannel(globalThis))
