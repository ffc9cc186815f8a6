// Where the highlighting thread starts: by way of the TypeScript loader, as the thread
// is started by VitePress' configuration, which no bundle holds.
import '@oxc-node/core/register'

await import('./highlight-thread.ts')
