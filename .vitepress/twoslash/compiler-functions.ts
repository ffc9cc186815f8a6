import type { ExampleCompiler } from './compiler.ts'
import type { Example, ExampleDiagnostic } from './example.ts'
import type { Explanation } from './explain.ts'
import { explainExample } from './explain.ts'

/** What has changed since the compiler was last told. */
export interface CompilerUpdate {
  /** Modules that examples import: absolute path → text, or `undefined` if it is gone. */
  modules?: [file: string, text: string | undefined][]
  /** Ids of examples that are gone. Taken out before others come in. */
  removed?: string[]
  added?: Example[]
}

/** The compiler as seen from another thread. */
export interface CompilerFunctions {
  /** Loads what every example imports, while the caller is still reading pages. */
  warmUp: (file: string, modules: [file: string, text: string][]) => void
  update: (update: CompilerUpdate) => void
  /** Parses what it has been given so far, before it is asked. */
  prepare: () => void
  /** Example id → what is wrong with it; those with nothing wrong are left out. */
  diagnose: (ids: string[]) => [id: string, diagnostics: ExampleDiagnostic[]][]
  /** Example id → what the site shows of it. */
  explain: (ids: string[]) => [id: string, explanation: Explanation][]
}

export function compilerFunctions(compiler: ExampleCompiler): CompilerFunctions {
  return {
    warmUp(file, modules) {
      for (const [path, text] of modules)
        compiler.files.set(path, text)
      compiler.warmUp(file)
    },
    update({ modules = [], removed = [], added = [] }) {
      for (const [file, text] of modules)
        compiler.files.set(file, text)
      for (const id of removed)
        compiler.remove(id)
      for (const example of added)
        compiler.add(example)
    },
    prepare: () => compiler.prepare(),
    diagnose: ids => ids
      .map((id): [string, ExampleDiagnostic[]] => [id, compiler.diagnose(id)])
      .filter(([, diagnostics]) => diagnostics.length > 0),
    explain: ids => ids.flatMap((id): [string, Explanation][] => {
      const explanation = explainExample(compiler, id)
      return explanation ? [[id, explanation]] : []
    }),
  }
}
