// Runs a command of this folder, which is TypeScript, on any Node that is supported.
import { bundled } from '../processes/bundle.mjs'

await import(await bundled('main'))
