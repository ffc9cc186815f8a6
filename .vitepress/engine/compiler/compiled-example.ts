import type ts from 'typescript'
import type { Example } from '../examples/example.ts'
import type { ExampleModule, Notations } from '../examples/notations.ts'

/** An example in the program, with its modules' paths. */
export interface CompiledExample {
  example: Example
  notations: Notations
  modules: CompiledModule[]
  service: ts.LanguageService
}

export interface CompiledModule extends ExampleModule {
  /** Absolute path in the program. */
  file: string
}
