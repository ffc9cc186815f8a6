// Where the compiler's process starts when it is not run from a bundle. The compiler
// is loaded before the TypeScript loader, which would look into its 9 MB.
import { createRequire } from 'node:module'

createRequire(import.meta.url)('typescript')
await import('@oxc-node/core/register')
await import('./compiler-process.ts')
