import type ts from 'typescript'

/**
 * What the compiler says of a shorthand property that names no variable: “No value
 * exists in scope”, or, where another name is near, “Cannot find name. Did you
 * mean …?”
 */
const UNDECLARED = new Set([18004, 2552, 2304])

/**
 * Takes out of a JavaScript module's diagnostics those of its placeholders: a
 * shorthand property that names an undeclared variable, `{ appid, reason }`,
 * stands for a value of whatever type is expected of it.
 *
 * It is one only where something is expected. Where the object has to have
 * certain properties and this is none of them, the compiler says so by itself;
 * where anything would do, as in `console.log({ status })`, the undeclared
 * variable is a mistake.
 *
 * @param diagnostics all diagnostics of the module
 * @param module the module
 * @param program the program
 * @param typescript the compiler
 */
export function withoutPlaceholders(
  diagnostics: readonly ts.Diagnostic[],
  module: ts.SourceFile,
  program: ts.Program,
  typescript: typeof ts,
): ts.Diagnostic[] {
  const checker = program.getTypeChecker()
  return diagnostics.filter((diagnostic) => {
    if (!UNDECLARED.has(diagnostic.code) || diagnostic.start === undefined)
      return true
    const shorthand = shorthandAt(module, diagnostic.start, typescript)
    if (!shorthand)
      return true
    const literal = shorthand.parent
    if (expects(checker, literal, shorthand.name.text))
      return false
    return !diagnostics.some(other => other !== diagnostic && !UNDECLARED.has(other.code) && touches(other, literal, module))
  })
}

function shorthandAt(module: ts.SourceFile, position: number, typescript: typeof ts): ts.ShorthandPropertyAssignment | undefined {
  const find = (node: ts.Node): ts.ShorthandPropertyAssignment | undefined => {
    if (position < node.getFullStart() || position >= node.getEnd())
      return undefined
    if (typescript.isShorthandPropertyAssignment(node) && node.getStart(module) === position)
      return node
    return typescript.forEachChild(node, find)
  }
  return find(module)
}

/** Whether an object is expected to have a property of that name. */
function expects(checker: ts.TypeChecker, literal: ts.ObjectLiteralExpression, name: string): boolean {
  const expected = checker.getContextualType(literal)
  if (!expected)
    return false
  const alternatives = expected.isUnion() ? expected.types : [expected]
  return alternatives.some(type => checker.getPropertyOfType(checker.getApparentType(type), name) !== undefined)
}

function touches(diagnostic: ts.Diagnostic, node: ts.Node, module: ts.SourceFile): boolean {
  const start = diagnostic.start ?? 0
  const end = start + (diagnostic.length ?? 0)
  return start < node.getEnd() && end > node.getStart(module)
}
