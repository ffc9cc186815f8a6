import type { ExampleCompiler } from '../compiler/compiler.ts'
import type { Explanation } from '../compiler/explain.ts'
import type { Example, ExampleDiagnostic } from '../examples/example.ts'
import { readFileSync } from 'node:fs'
import { setImmediate } from 'node:timers/promises'
import { explainExample } from '../compiler/explain.ts'
import { listModules } from '../compiler/list-modules.ts'
import { textDigest } from '../compiler/text-digest.ts'

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
  /**
   * Loads what every example imports, while the caller is still reading pages: a file,
   * and the modules of a folder as they have been written last, if there are any.
   */
  warmUp: (file: string, folder: string) => void
  /**
   * Keeps the modules of a folder that are as they should be, and lets go of those
   * that should not be there.
   *
   * @param folder absolute path
   * @param digests absolute path of each module that there should be → digest of its text
   * @returns absolute paths of those whose text has to be told
   */
  adopt: (folder: string, digests: [file: string, digest: string][]) => string[]
  update: (update: CompilerUpdate) => void
  /** Parses what it has been given so far, before it is asked. */
  prepare: () => void
  /**
   * Looks for what is wrong with examples before it is asked, for as long as they are
   * checked against what they should be.
   */
  checkAhead: (ids: string[]) => Promise<void>
  /** Example id → what is wrong with it; those with nothing wrong are left out. */
  diagnose: (ids: string[]) => [id: string, diagnostics: ExampleDiagnostic[]][]
  /** Example id → what the site shows of it. */
  explain: (ids: string[]) => [id: string, explanation: Explanation][]
}

export function compilerFunctions(compiler: ExampleCompiler): CompilerFunctions {
  let isAhead = false
  return {
    warmUp(file, folder) {
      const modules = listModules(folder)
      for (const module of modules)
        compiler.files.set(module, readFileSync(module, 'utf8'))
      isAhead = modules.length > 0
      if (isAhead)
        compiler.warmUp(file)
    },
    adopt(folder, digests) {
      const known = new Set(digests.map(([file]) => file))
      const strangers = compiler.files.within(folder).filter(file => !known.has(file))
      for (const file of strangers)
        compiler.files.set(file, undefined)
      const wanted = digests.filter(([file, digest]) => textDigest(compiler.files.textOf(file) ?? '') !== digest).map(([file]) => file)
      isAhead &&= strangers.length === 0 && wanted.length === 0
      return wanted
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
    async checkAhead(ids) {
      for (const id of ids) {
        if (!isAhead)
          return
        compiler.diagnose(id)
        await setImmediate()
      }
    },
    diagnose: ids => ids
      .map((id): [string, ExampleDiagnostic[]] => [id, compiler.diagnose(id)])
      .filter(([, diagnostics]) => diagnostics.length > 0),
    explain: ids => ids.flatMap((id): [string, Explanation][] => {
      const explanation = explainExample(compiler, id)
      return explanation ? [[id, explanation]] : []
    }),
  }
}
