import type ts from 'typescript'
import { isPackageFile } from './package-file.ts'

export interface Documentation {
  docs?: string
  tags?: [name: string, text: string | undefined][]
}

/**
 * What a hover says beside the type. A field says what it is, and links to the
 * official document of the operation that it belongs to, which stands at the
 * interface around it. Libraries are shown by their types alone: their texts are
 * long, in English, and about something else.
 */
export function documentation(node: ts.Identifier, symbol: ts.Symbol, program: ts.Program, typescript: typeof ts): Documentation {
  const own = documentationOf(symbol, program, typescript)
  if (own.docs || own.tags || !(symbol.flags & typescript.SymbolFlags.Variable))
    return own
  // A variable has none of its own; what it holds has.
  const type = program.getTypeChecker().getTypeOfSymbolAtLocation(symbol, node)
  const held = type.aliasSymbol ?? type.getSymbol()
  return held ? documentationOf(held, program, typescript) : own
}

function documentationOf(symbol: ts.Symbol, program: ts.Program, typescript: typeof ts): Documentation {
  const declaration = symbol.declarations?.[0]
  if (!declaration || isForeign(declaration.getSourceFile(), program))
    return {}

  const checker = program.getTypeChecker()
  const docs = typescript.displayPartsToString(symbol.getDocumentationComment(checker)) || undefined
  const tags = symbol.getJsDocTags(checker).map(({ name, text }): [string, string | undefined] => [name, typescript.displayPartsToString(text) || undefined])
  const link = tags.some(([name]) => name === 'link') ? undefined : linkAround(declaration, typescript)
  const all = link ? [...tags, ['link', link] satisfies [string, string]] : tags
  return { ...docs && { docs }, ...all.length > 0 && { tags: all } }
}

function isForeign(file: ts.SourceFile, program: ts.Program): boolean {
  return program.isSourceFileDefaultLibrary(file) || program.isSourceFileFromExternalLibrary(file) || isPackageFile(file.fileName)
}

/** The `@link` of the innermost declaration around another that has one. */
function linkAround(declaration: ts.Declaration, typescript: typeof ts): string | undefined {
  for (let node: ts.Node = declaration; node && !typescript.isSourceFile(node); node = node.parent) {
    const tag = typescript.getJSDocTags(node).find(({ tagName }) => tagName.text === 'link')
    if (tag)
      return typescript.getTextOfJSDocComment(tag.comment)
  }
  return undefined
}
