import type { OwnProcess } from '../../processes/start-process.ts'
import type { CompilerSettings } from '../compiler/compiler.ts'
import type { CompilerFunctions } from './compiler-functions.ts'
import { startProcess } from '../../processes/start-process.ts'

export type { CompilerFunctions, CompilerUpdate } from './compiler-functions.ts'

/** A compiler in a process of its own. */
export type CompilerService = OwnProcess<CompilerFunctions>

/** The process' module: beside this one in a bundle, else what makes one. */
const ENTRY = import.meta.url.endsWith('.ts') ? './compiler-entry.mjs' : './compiler-process.mjs'

/**
 * Starts the compiler beside the caller, so that pages are read, highlighted and
 * bundled while types are checked, and the memory of the one is not the other's.
 */
export function startCompiler(settings: CompilerSettings): CompilerService {
  return startProcess({
    title: 'The process that compiles the examples',
    entry: new URL(ENTRY, import.meta.url),
    args: [JSON.stringify(settings)],
    // Room for new objects, in MB: a documented option of every Node. Most of the compiler's live
    // as long as itself; with less room they are copied around several times first.
    nodeFlags: ['--max-semi-space-size=32'],
  })
}
