// Where the compiler's process starts when it is not run from a bundle: VitePress'
// configuration and tests start it from the sources.
import { bundled } from '../../processes/bundle.mjs'

await import(await bundled('compiler-process'))
