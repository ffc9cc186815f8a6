import ts from 'typescript'

/** An edit of a snippet: the stretch that is replaced, and by what. */
export interface Edit {
  kind: string
  start: number
  end: number
  text: string
  /** Offset of the place that the compiler must point at the line of. */
  at: number
}

/** Mistakes in what a call passes. */
export function argumentEdits(call: ts.CallExpression, source: ts.SourceFile, checker: ts.TypeChecker): Edit[] {
  return [
    ...call.arguments.flatMap(argument => valueEdits(argument, source, checker)),
    ...pathParameterEdits(call, source),
    ...metaEdits(call, source, checker),
  ]
}

/** Mistakes in a value, and in all that it holds. */
function valueEdits(value: ts.Expression, source: ts.SourceFile, checker: ts.TypeChecker): Edit[] {
  if (ts.isArrayLiteralExpression(value))
    return value.elements.flatMap(element => [...typeEdits(element, element, source), ...valueEdits(element, source, checker)])
  return ts.isObjectLiteralExpression(value) ? fieldEdits(value, source, checker) : []
}

/** Drops, misspells and mistypes the fields of an object, and of the objects in it. */
function fieldEdits(object: ts.ObjectLiteralExpression, source: ts.SourceFile, checker: ts.TypeChecker): Edit[] {
  const expected = checker.getContextualType(object)
  return object.properties.filter(ts.isPropertyAssignment).flatMap((property): Edit[] => {
    const { name, initializer } = property
    const field = nameOf(name)
    const symbol = expected && checker.getPropertyOfType(checker.getNonNullableType(expected), field)
    if (!symbol)
      throw new Error(`The type of ${object.getText(source)} in ${source.fileName} has no ${field}.`)
    const start = property.getStart(source)
    return [
      { kind: 'misspelt field', start, end: name.getEnd(), text: spelled(`${field}x`), at: start },
      ...isOptional(symbol) ? [] : [{ kind: 'missing required field', ...withComma(property, source), text: '', at: object.getStart(source) }],
      ...typeEdits(initializer, property, source),
      ...valueEdits(initializer, source, checker),
    ]
  })
}

/** Gives a text for a number, and a number for a text; encrypted texts and JSON are texts. */
function typeEdits(value: ts.Expression, place: ts.Node, source: ts.SourceFile): Edit[] {
  const other = ts.isStringLiteral(value) || ts.isCallExpression(value)
    ? '12345'
    : ts.isNumericLiteral(value) || value.kind === ts.SyntaxKind.TrueKeyword || value.kind === ts.SyntaxKind.FalseKeyword ? '\'many\'' : undefined
  return other === undefined
    ? []
    : [{ kind: 'wrong primitive type', start: value.getStart(source), end: value.getEnd(), text: other, at: place.getStart(source) }]
}

/** Moves each path parameter from the configuration to its `params`, or drops it. */
function pathParameterEdits(call: ts.CallExpression, source: ts.SourceFile): Edit[] {
  const config = call.arguments.at(-1)
  if (!config || !ts.isObjectLiteralExpression(config))
    return []
  const names = Array.from(call.expression.getText(source).matchAll(/\b_(\w+?)_(?=\.|$)/g), match => match[1]!)
  const at = config.getStart(source)
  const properties = config.properties.filter(property => ts.isPropertyAssignment(property) || ts.isShorthandPropertyAssignment(property))
  const params = properties.find(property => nameOf(property.name) === 'params')
  return properties.filter(property => names.includes(nameOf(property.name))).flatMap((property): Edit[] => {
    const others = properties.filter(other => other !== property && other !== params).map(other => other.getText(source))
    const query = params && ts.isPropertyAssignment(params) && ts.isObjectLiteralExpression(params.initializer) ? params.initializer.properties.map(inner => inner.getText(source)) : []
    // In front, so that it stands on the line of the configuration.
    const moved = `{ ${[`params: { ${[property.getText(source), ...query].join(', ')} }`, ...others].join(', ')} }`
    const dropped = `{ ${[...others, ...params ? [params.getText(source)] : []].join(', ')} }`
    return [
      { kind: 'path parameter under params', start: at, end: config.getEnd(), text: moved, at },
      { kind: 'missing path parameter', start: at, end: config.getEnd(), text: dropped, at },
    ]
  })
}

/** Drops and mistypes the fields of a form's description, a constant which the call is given by its name. */
function metaEdits(call: ts.CallExpression, source: ts.SourceFile, checker: ts.TypeChecker): Edit[] {
  const config = call.arguments.at(-1)
  const passed = config && ts.isObjectLiteralExpression(config) ? config.properties.filter(ts.isShorthandPropertyAssignment).find(({ name }) => name.text === 'meta') : undefined
  const expected = config && passed && checker.getContextualType(config)?.getProperty('meta')
  const declaration = passed && checker.getShorthandAssignmentValueSymbol(passed)?.valueDeclaration
  const value = declaration && ts.isVariableDeclaration(declaration) && declaration.initializer && unwrap(declaration.initializer)
  if (!passed || !expected || !value || !ts.isObjectLiteralExpression(value))
    return []
  const type = checker.getTypeOfSymbolAtLocation(expected, passed)
  const at = passed.getStart(source)
  return value.properties.filter(ts.isPropertyAssignment).flatMap((property): Edit[] => {
    const field = nameOf(property.name)
    const symbol = type.getProperty(field)
    if (!symbol)
      throw new Error(`The type of meta in ${source.fileName} has no ${field}.`)
    return [
      ...isOptional(symbol) ? [] : [{ kind: 'missing required field', ...withComma(property, source), text: '', at }],
      ...typeEdits(property.initializer, passed, source),
    ]
  })
}

function unwrap(node: ts.Expression): ts.Expression {
  return ts.isAsExpression(node) || ts.isSatisfiesExpression(node) || ts.isParenthesizedExpression(node) ? unwrap(node.expression) : node
}

function isOptional(symbol: ts.Symbol): boolean {
  return (symbol.flags & ts.SymbolFlags.Optional) !== 0
}

/** A field with the comma behind it, if there is one. */
function withComma(property: ts.Node, source: ts.SourceFile): { start: number, end: number } {
  const end = property.getEnd()
  return { start: property.getStart(source), end: source.text[end] === ',' ? end + 1 : end }
}

function nameOf(name: ts.PropertyName): string {
  return ts.isIdentifier(name) || ts.isStringLiteral(name) ? name.text : name.getText()
}

function spelled(name: string): string {
  return /^[a-z_]\w*$/i.test(name) ? name : `'${name}'`
}
