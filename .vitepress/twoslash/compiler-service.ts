import type { BirpcReturn } from 'birpc'
import type { CompilerFunctions } from './compiler-functions.ts'
import type { CompilerSettings } from './compiler.ts'
import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { createBirpc } from 'birpc'

export type { CompilerFunctions, CompilerUpdate } from './compiler-functions.ts'

/** A compiler in a process of its own. */
export interface CompilerService extends Pick<BirpcReturn<CompilerFunctions>, keyof CompilerFunctions> {
  /** Ends the process, and gives all its memory back. */
  close: () => void
}

/** The process' module: beside this one in a bundle, else by way of the TypeScript loader. */
const ENTRY = import.meta.url.endsWith('.ts') ? './compiler-entry.mjs' : './compiler-process.mjs'

const NODE_FLAGS = [
  // How long V8 watches a function before it optimizes it, in bytes of bytecode. TypeScript
  // is very large, and checks a site within seconds: with V8's default, a fifth of that time
  // goes into machine code that is hardly used.
  '--interrupt-budget=400000',
  // Room for new objects, in MB. Most of the compiler's live as long as itself; with less
  // room they are copied around several times first.
  '--max-semi-space-size=32',
]

/**
 * Starts the compiler beside the caller, so that pages are read, highlighted and
 * bundled while types are checked, and the memory of the one is not the other's.
 */
export function startCompiler(settings: CompilerSettings): CompilerService {
  const child = fork(fileURLToPath(new URL(ENTRY, import.meta.url)), [JSON.stringify(settings)], {
    execArgv: NODE_FLAGS,
    serialization: 'advanced',
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  const functions = createBirpc<CompilerFunctions, object>({}, {
    post: (message) => {
      if (child.connected)
        child.send(message)
    },
    on: listener => child.on('message', listener),
    timeout: -1,
  })
  child.on('error', error => functions.$close(error))
  child.on('exit', (code, signal) => {
    if (!functions.$closed)
      functions.$close(new Error(`The compiler has ended unexpectedly (${signal ?? `exit code ${code}`}).`))
  })
  return {
    warmUp: functions.warmUp,
    adopt: functions.adopt,
    update: functions.update,
    prepare: functions.prepare,
    checkAhead: functions.checkAhead,
    diagnose: functions.diagnose,
    explain: functions.explain,
    close() {
      functions.$close()
      child.kill()
    },
  }
}
