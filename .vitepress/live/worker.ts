import type { LiveFunctions } from './live-functions.ts'
import { createBirpc } from 'birpc'
import ts from 'typescript'
import { liveFunctions } from './live-functions.ts'
import { messageChannel } from './message-channel.ts'

createBirpc<object, LiveFunctions>(liveFunctions(ts), messageChannel(globalThis))
