import type { LiveFunctions } from './live-functions.ts'
import { createBirpc } from 'birpc'
import ts from 'typescript'
import { liveFunctions } from './live-functions.ts'

createBirpc<object, LiveFunctions>(liveFunctions(ts), {
  post: message => globalThis.postMessage(message),
  on: listener => globalThis.addEventListener('message', ({ data }) => listener(data)),
})
