import type ts from 'typescript'
import type { CompiledExample, CompiledModule } from './compiled-example.ts'

export interface FoundIdentifier {
  node: ts.Identifier
  /** Offsets in the example's code; `end` is exclusive. */
  start: number
  end: number
}

/** All identifiers of a module, in the order of the code. */
export function identifiersOf(module: CompiledModule, service: ts.LanguageService, typescript: typeof ts): FoundIdentifier[] {
  const source = service.getProgram()?.getSourceFile(module.file)
  const found: FoundIdentifier[] = []
  const visit = (node: ts.Node): void => {
    if (typescript.isIdentifier(node) && node.text) {
      const start = node.getStart(source) + module.offset
      found.push({ node, start, end: start + node.text.length })
    }
    typescript.forEachChild(node, visit)
  }
  if (source)
    visit(source)
  return found
}

/** The identifier that an offset of the example's code is in, with its module. */
export function identifierAt({ modules, service }: CompiledExample, offset: number, typescript: typeof ts): { module: CompiledModule, identifier: FoundIdentifier } | undefined {
  const module = moduleAt(modules, offset)
  const identifier = module && identifiersOf(module, service, typescript).find(({ start, end }) => start <= offset && offset < end)
  return identifier && { module, identifier }
}

/** The module that an offset of the example's code is in. */
export function moduleAt(modules: readonly CompiledModule[], offset: number): CompiledModule | undefined {
  return modules.findLast(module => module.offset <= offset)
}
