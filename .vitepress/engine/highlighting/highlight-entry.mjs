// Where the highlighting thread starts: VitePress' configuration, which no bundle
// holds, starts it.
import { bundled } from '../../processes/bundle.mjs'

await import(await bundled('highlight-thread'))
