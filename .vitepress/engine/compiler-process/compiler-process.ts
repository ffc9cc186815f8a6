import type { CompilerSettings } from '../compiler/compiler.ts'
import type { CompilerFunctions } from './compiler-functions.ts'
import { createRequire } from 'node:module'
import process from 'node:process'
import { createBirpc } from 'birpc'
import { ExampleCompiler } from '../compiler/compiler.ts'
import { compilerFunctions } from './compiler-functions.ts'

// With `require`: `import` would first search the compiler's 9 MB for the names that they export.
const typescript = createRequire(import.meta.url)('typescript') as typeof import('typescript')

const settings = JSON.parse(process.argv[2]!) as CompilerSettings // given by startCompiler
const compiler = new ExampleCompiler(typescript, settings)
createBirpc<object, CompilerFunctions>(compilerFunctions(compiler), {
  post: message => process.send!(message),
  on: listener => process.on('message', listener),
})
