import type { NodeCompletion } from 'twoslash-protocol'
import type { CompiledExample } from './compiled-example.ts'
import { moduleAt } from './identifiers.ts'

/** What the compiler offers at an offset of the example's code, and what is typed of it already. */
export function completionsAt({ example, modules, service }: CompiledExample, offset: number): Pick<NodeCompletion, 'completions' | 'completionsPrefix'> {
  const module = moduleAt(modules, offset)
  const completionsPrefix = /[$\w]*$/.exec(example.code.slice(0, offset))![0]
  const entries = module && service.getCompletionsAtPosition(module.file, offset - module.offset, { includeCompletionsForModuleExports: false })?.entries
  const matching = (entries ?? []).filter(({ name }) => name.startsWith(completionsPrefix))
  return { completions: matching.map(({ name, kind }) => ({ name, kind })), completionsPrefix }
}
