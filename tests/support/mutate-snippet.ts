import type { Edit } from './mutate-arguments.ts'
import ts from 'typescript'
import { argumentEdits } from './mutate-arguments.ts'

/** A snippet with one mistake in it. */
export interface Mutant {
  kind: string
  code: string
  /** The line, counted from 1, at which the mistake must be reported. */
  line: number
}

/**
 * All mistakes of a kind that a person makes, each alone, in a snippet.
 *
 * @param source the snippet, parsed by a program that has its types
 * @param checker that program's checker
 */
export function mutateSnippet(source: ts.SourceFile, checker: ts.TypeChecker): Mutant[] {
  const call = findCall(source)
  const edits = call
    ? [...chainEdits(call, source), ...argumentEdits(call, source, checker), ...literalEdits(source, checker), ...answerEdits(call, source, checker)]
    : notificationEdits(source, checker)
  return edits.map(({ kind, start, end, text, at }) => ({
    kind,
    code: source.text.slice(0, start) + text + source.text.slice(end),
    line: source.getLineAndCharacterOfPosition(at).line + 1,
  }))
}

/** The call of an operation: of what hangs on the client. */
function findCall(source: ts.SourceFile): ts.CallExpression | undefined {
  return descendants(source).filter(ts.isCallExpression).find(({ expression }) => /^wxpay\b(?!$)/.test(expression.getText(source)))
}

/** Misspells each segment of the path. */
function chainEdits(call: ts.CallExpression, source: ts.SourceFile): Edit[] {
  const edits: Edit[] = []
  for (let node: ts.Node = call.expression; ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node); node = node.expression) {
    const name = ts.isPropertyAccessExpression(node) ? node.name : node.argumentExpression
    const start = name.getStart(source)
    const text = ts.isStringLiteral(name) ? `'${name.text}s'` : `${name.getText(source)}s`
    edits.push({ kind: 'misspelt path segment', start, end: name.getEnd(), text, at: start })
  }
  return edits
}

/** Gives a value to whatever takes one of several literals that is none of them. */
function literalEdits(source: ts.SourceFile, checker: ts.TypeChecker): Edit[] {
  return descendants(source).filter(ts.isStringLiteral).filter(node => takesLiteral(node, checker)).map((node) => {
    const start = node.getStart(source)
    return { kind: 'value that the enum does not have', start, end: node.getEnd(), text: '\'NO_SUCH_VALUE\'', at: start }
  })
}

function takesLiteral(node: ts.StringLiteral, checker: ts.TypeChecker): boolean {
  const { parent } = node
  if (ts.isImportDeclaration(parent) || ts.isElementAccessExpression(parent))
    return false
  const other = ts.isBinaryExpression(parent) && /^[!=]==$/.test(parent.operatorToken.getText()) ? parent.left : undefined
  const type = other ? checker.getTypeAtLocation(other) : checker.getContextualType(node)
  const alternatives = type?.isUnion() ? type.types : type ? [type] : []
  return alternatives.some(alternative => alternative.isStringLiteral())
}

/** Reads fields that the answer does not have, wherever the snippet reads one that it has. */
function answerEdits(call: ts.CallExpression, source: ts.SourceFile, checker: ts.TypeChecker): Edit[] {
  const kind = 'field that the response does not have'
  const edits = fieldsRead(source, checker).filter(name => name.pos < call.pos || name.pos > call.end).map(name => misread(kind, name, source))
  if (edits.length > 0)
    return edits
  // Nothing is read of what comes back: a stream that is piped, a body without fields that is shown, a status.
  const result = descendants(source).filter(ts.isIdentifier).findLast(({ text, pos }) => (text === 'data' || text === 'status') && pos > call.end)
  if (!result)
    throw new Error(`${source.fileName} uses nothing of what comes back.`)
  const start = result.getStart(source)
  return [{ kind, start, end: result.getEnd(), text: `${result.text}.no_such_field`, at: start }]
}

/** Waits for another notification, and reads fields that this one does not have. */
function notificationEdits(source: ts.SourceFile, checker: ts.TypeChecker): Edit[] {
  const types = literalEdits(source, checker).map(edit => ({ ...edit, kind: 'type that no notification has' }))
  const fields = fieldsRead(source, checker).map(name => misread('field that the notification does not have', name, source))
  if (types.length === 0 || fields.length === 0)
    throw new Error(`${source.fileName} tells no notification by its type, or reads nothing of it.`)
  return [...types, ...fields]
}

/** The names of fields that the code reads: those that the SDK module declares. */
function fieldsRead(source: ts.SourceFile, checker: ts.TypeChecker): ts.MemberName[] {
  const isDeclared = (name: ts.MemberName): boolean =>
    checker.getSymbolAtLocation(name)?.declarations?.some(declaration => declaration.getSourceFile().fileName.includes('/.vitepress/generated/')) ?? false
  return descendants(source).filter(ts.isPropertyAccessExpression).map(({ name }) => name).filter(isDeclared)
}

function misread(kind: string, name: ts.MemberName, source: ts.SourceFile): Edit {
  const start = name.getStart(source)
  return { kind, start, end: name.getEnd(), text: `${name.text}_x`, at: start }
}

/** All nodes of a file. */
function descendants(source: ts.SourceFile): ts.Node[] {
  const nodes: ts.Node[] = []
  const visit = (node: ts.Node): void => {
    nodes.push(node)
    ts.forEachChild(node, visit)
  }
  visit(source)
  return nodes
}
