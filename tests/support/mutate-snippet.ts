import ts from 'typescript'

/** A snippet with one mistake in it. */
export interface Mutant {
  kind: string
  code: string
  /** The line, counted from 1, at which the mistake must be reported. */
  line: number
}

/** An edit of a snippet: the stretch that is replaced, and by what. */
interface Edit {
  kind: string
  start: number
  end: number
  text: string
  /** Offset of the place that the compiler must point at the line of. */
  at: number
}

/**
 * All mistakes of a kind that a person makes, each alone, in a snippet.
 *
 * @param code the snippet
 * @param source the snippet, parsed by a program that has its types
 * @param checker that program's checker
 */
export function mutateSnippet(code: string, source: ts.SourceFile, checker: ts.TypeChecker): Mutant[] {
  const call = findCall(source)
  if (!call)
    throw new Error(`No call of wxpay in ${source.fileName}.`)
  const edits = [
    ...chainEdits(call, source),
    ...call.arguments.filter(ts.isObjectLiteralExpression).flatMap(argument => fieldEdits(argument, source, checker)),
    ...pathParameterEdits(call, source),
    ...literalEdits(source, checker),
    ...responseEdits(code, source),
  ]
  return edits.map(({ kind, start, end, text, at }) => ({
    kind,
    code: code.slice(0, start) + text + code.slice(end),
    line: source.getLineAndCharacterOfPosition(at).line + 1,
  }))
}

function findCall(source: ts.SourceFile): ts.CallExpression | undefined {
  const find = (node: ts.Node): ts.CallExpression | undefined =>
    ts.isCallExpression(node) && /^wxpay\.v3\b/.test(node.expression.getText(source)) ? node : ts.forEachChild(node, find)
  return find(source)
}

/** Misspells each segment of the path. */
function chainEdits(call: ts.CallExpression, source: ts.SourceFile): Edit[] {
  const edits: Edit[] = []
  for (let node: ts.Node = call.expression; ts.isPropertyAccessExpression(node); node = node.expression) {
    const start = node.name.getStart(source)
    edits.push({ kind: 'misspelt path segment', start, end: node.name.getEnd(), text: `${node.name.text}s`, at: start })
  }
  return edits
}

/** Drops, misspells and mistypes the fields of an object, and of the objects in it. */
function fieldEdits(object: ts.ObjectLiteralExpression, source: ts.SourceFile, checker: ts.TypeChecker): Edit[] {
  const expected = checker.getContextualType(object)
  return object.properties.filter(ts.isPropertyAssignment).flatMap((property): Edit[] => {
    const name = property.name.getText(source)
    const symbol = expected && checker.getPropertyOfType(checker.getNonNullableType(expected), name)
    if (!symbol)
      throw new Error(`The type of ${object.getText(source)} has no ${name}.`)
    const start = property.getStart(source)
    const value = property.initializer
    const isRequired = (symbol.flags & ts.SymbolFlags.Optional) === 0
    const edits: Edit[] = [
      { kind: 'misspelt field', start: property.name.getStart(source), end: property.name.getEnd(), text: `${name}x`, at: start },
      // The comma goes with the field.
      ...isRequired ? [{ kind: 'missing required field', start, end: property.getEnd() + 1, text: '', at: object.getStart(source) }] : [],
    ]
    if (ts.isStringLiteral(value))
      edits.push({ kind: 'wrong primitive type', start: value.getStart(source), end: value.getEnd(), text: '12345', at: start })
    else if (ts.isNumericLiteral(value))
      edits.push({ kind: 'wrong primitive type', start: value.getStart(source), end: value.getEnd(), text: '\'many\'', at: start })
    const objects: readonly ts.Expression[] = ts.isArrayLiteralExpression(value) ? value.elements : [value]
    return [...edits, ...objects.filter(ts.isObjectLiteralExpression).flatMap(inner => fieldEdits(inner, source, checker))]
  })
}

/** Moves each path parameter from the configuration to its `params`, or drops it. */
function pathParameterEdits(call: ts.CallExpression, source: ts.SourceFile): Edit[] {
  const config = call.arguments.at(-1)
  if (!config || !ts.isObjectLiteralExpression(config))
    return []
  const names = Array.from(call.expression.getText(source).matchAll(/\b_(\w+)_\b/g), match => match[1]!)
  const at = config.getStart(source)
  const properties = config.properties.filter(ts.isPropertyAssignment)
  const params = properties.find(property => property.name.getText(source) === 'params')
  return properties.filter(property => names.includes(property.name.getText(source))).flatMap((property): Edit[] => {
    const others = properties.filter(other => other !== property && other !== params).map(other => other.getText(source))
    const query = params && ts.isObjectLiteralExpression(params.initializer) ? params.initializer.properties.map(inner => inner.getText(source)) : []
    const moved = `{ ${[...others, `params: { ${[...query, property.getText(source)].join(', ')} }`].join(', ')} }`
    const dropped = `{ ${[...others, ...params ? [params.getText(source)] : []].join(', ')} }`
    return [
      { kind: 'path parameter under params', start: at, end: config.getEnd(), text: moved, at },
      { kind: 'missing path parameter', start: at, end: config.getEnd(), text: dropped, at },
    ]
  })
}

/** Gives a value to whatever takes one of several literals that is none of them. */
function literalEdits(source: ts.SourceFile, checker: ts.TypeChecker): Edit[] {
  const edits: Edit[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteral(node) && takesLiteral(node, checker)) {
      const start = node.getStart(source)
      edits.push({ kind: 'value that the enum does not have', start, end: node.getEnd(), text: '\'NO_SUCH_VALUE\'', at: start })
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return edits
}

function takesLiteral(node: ts.StringLiteral, checker: ts.TypeChecker): boolean {
  const { parent } = node
  const other = ts.isBinaryExpression(parent) && /^[!=]==$/.test(parent.operatorToken.getText()) ? parent.left : undefined
  const type = other ? checker.getTypeAtLocation(other) : checker.getContextualType(node)
  const alternatives = type?.isUnion() ? type.types : type ? [type] : []
  return alternatives.some(alternative => alternative.isStringLiteral())
}

/** Reads a field that the response does not have. */
function responseEdits(code: string, source: ts.SourceFile): Edit[] {
  const edits: Edit[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node) && node.expression.getText(source) === 'data') {
      const start = node.name.getStart(source)
      edits.push({ kind: 'field that the response does not have', start, end: node.name.getEnd(), text: `${node.name.text}_x`, at: start })
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  if (edits.length > 0)
    return edits
  // There is no body: `{ status }` becomes `data.status`.
  const binding = /\{ status \}/.exec(code)
  const use = /\bstatus(?= ===)/.exec(code)
  if (!binding || !use)
    throw new Error(`${source.fileName} uses neither the response's data nor its status.`)
  const text = `{ data }${code.slice(binding.index + binding[0].length, use.index)}data.status`
  return [{ kind: 'field that the response does not have', start: binding.index, end: use.index + use[0].length, text, at: use.index }]
}
