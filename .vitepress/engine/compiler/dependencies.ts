import type ts from 'typescript'
import type { CompiledExample } from './compiled-example.ts'
import type { ExampleFiles } from './example-files.ts'
import { isCompiled } from '../examples/notations.ts'

/** Files that may change while the compiler runs: absolute path → the version that was read. */
export type Dependencies = ReadonlyMap<string, string>

/**
 * The files that an example without mistakes owes that to: those that declare what
 * its names stand for, and their types. While none of them changes, it stays so.
 *
 * @param compiled the example
 * @param files what it is compiled from
 * @param typescript the compiler
 */
export function dependenciesOf(compiled: CompiledExample, files: ExampleFiles, typescript: typeof ts): Dependencies {
  const dependencies = new Map<string, string>()
  const checker = compiled.service.getProgram()?.getTypeChecker()
  if (!checker)
    return dependencies
  const depend = (symbol: ts.Symbol | undefined): void => {
    for (const declaration of symbol?.declarations ?? []) {
      const { fileName } = declaration.getSourceFile()
      if (files.has(fileName))
        dependencies.set(fileName, files.versionOf(fileName))
    }
  }
  const visit = (node: ts.Node): void => {
    if (typescript.isIdentifier(node)) {
      const symbol = checker.getSymbolAtLocation(node)
      depend(symbol)
      if (symbol && symbol.flags & typescript.SymbolFlags.Alias)
        depend(checker.getAliasedSymbol(symbol))
    }
    // What a call gives may be passed on without a name.
    if (typescript.isIdentifier(node) || typescript.isCallExpression(node)) {
      const type = checker.getTypeAtLocation(node)
      depend(type.aliasSymbol)
      depend(type.symbol)
    }
    typescript.forEachChild(node, visit)
  }
  for (const { file } of compiled.modules.filter(isCompiled)) {
    const source = compiled.service.getProgram()?.getSourceFile(file)
    if (source)
      visit(source)
  }
  return dependencies
}
