import type ts from 'typescript'

/**
 * What a name in an example stands for, in the words of TypeScript's own quick
 * info: `(property) JsonDataRequest.appid: string`.
 *
 * The language service spells every type from the root of the SDK module, and
 * looks through all files of the program for a shorter way to say it, for each
 * name anew: on a site of many pages that is most of the time that its hovers
 * take. Types are printed here without a place that they would have to be
 * reachable from, which is fast and gives the short names that a reader wants.
 *
 * @param node the name
 * @param checker the program's checker
 * @param typescript the compiler
 */
export function describeSymbol(node: ts.Identifier, checker: ts.TypeChecker, typescript: typeof ts): Description | undefined {
  const symbol = symbolAt(node, checker, typescript)
  if (!symbol)
    return undefined
  const target = symbol.flags & typescript.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol
  const text = new Describer(node, checker, typescript).describe(target)
  return text === undefined ? undefined : { symbol: target, text }
}

export interface Description {
  symbol: ts.Symbol
  text: string
}

/**
 * The symbol that a name refers to. In an object that has to be of some type, the
 * name of a property means that type's property; so does a placeholder.
 */
function symbolAt(node: ts.Identifier, checker: ts.TypeChecker, typescript: typeof ts): ts.Symbol | undefined {
  const { parent } = node
  if (typescript.isObjectLiteralElementLike(parent) && parent.name === node && typescript.isObjectLiteralExpression(parent.parent)) {
    const expected = checker.getContextualType(parent.parent)
    const property = expected && checker.getPropertyOfType(checker.getNonNullableType(expected), node.text)
    if (property?.declarations?.length)
      return property
  }
  return checker.getSymbolAtLocation(node)
}

/** How long a type may be to be shown whole, in characters: as long as the compiler lets one be in a message. */
const MAX_LENGTH = 160

class Describer {
  private readonly flags: ts.TypeFormatFlags
  private readonly node: ts.Identifier
  private readonly checker: ts.TypeChecker
  private readonly typescript: typeof ts

  constructor(node: ts.Identifier, checker: ts.TypeChecker, typescript: typeof ts) {
    this.node = node
    this.checker = checker
    this.typescript = typescript
    const { TypeFormatFlags } = typescript
    this.flags = TypeFormatFlags.NoTruncation | TypeFormatFlags.WriteTypeArgumentsOfSignature | TypeFormatFlags.UseAliasDefinedOutsideCurrentScope
  }

  describe(symbol: ts.Symbol): string | undefined {
    const { SymbolFlags } = this.typescript
    const { flags } = symbol
    const has = (flag: ts.SymbolFlags): boolean => (flags & flag) !== 0
    if (has(SymbolFlags.Class))
      return this.construction(symbol) ?? `class ${symbol.name}`
    if (has(SymbolFlags.Function))
      return `function ${symbol.name}${this.call(symbol)}`
    if (has(SymbolFlags.Method))
      return `(method) ${this.qualified(symbol)}${this.call(symbol)}`
    if (has(SymbolFlags.EnumMember))
      return `(enum member) ${this.qualified(symbol)}`
    if (has(SymbolFlags.Property | SymbolFlags.Accessor))
      return this.property(symbol)
    if (has(SymbolFlags.Variable))
      return this.variable(symbol)
    if (has(SymbolFlags.Interface))
      return `interface ${symbol.name}`
    if (has(SymbolFlags.TypeAlias))
      return `type ${symbol.name} = ${this.type(this.checker.getDeclaredTypeOfSymbol(symbol), this.typescript.TypeFormatFlags.InTypeAlias)}`
    if (has(SymbolFlags.TypeParameter))
      return `(type parameter) ${symbol.name}`
    if (has(SymbolFlags.Enum))
      return `enum ${symbol.name}`
    if (has(SymbolFlags.Module) && !symbol.name.startsWith('__'))
      return `${symbol.name.startsWith('"') ? 'module' : 'namespace'} ${symbol.name}`
    return undefined
  }

  private property(symbol: ts.Symbol): string {
    const optional = (symbol.flags & this.typescript.SymbolFlags.Optional) !== 0
    const typeHere = this.typeAt(symbol)
    // An optional property is printed with `?`, not with the `undefined` that it also means.
    const type = optional ? this.checker.getNonNullableType(typeHere) : typeHere
    return `(property) ${this.qualified(symbol)}${optional ? '?' : ''}: ${this.spelling(symbol, type) ?? this.type(type)}`
  }

  /**
   * A choice of literals as its declaration spells it. The compiler orders the
   * members of a union by when it first met them; a table lists them in an order
   * that means something.
   */
  private spelling(symbol: ts.Symbol, type: ts.Type): string | undefined {
    const { checker, typescript } = this
    const declaration = symbol.valueDeclaration
    const node = declaration && typescript.isPropertySignature(declaration) ? declaration.type : undefined
    return node && checker.getTypeFromTypeNode(node) === type ? this.choiceOfLiterals(node) : undefined
  }

  /** `"A" | "B"`, or a list of such. */
  private choiceOfLiterals(node: ts.TypeNode): string | undefined {
    const { checker, typescript } = this
    if (typescript.isArrayTypeNode(node)) {
      const element = this.choiceOfLiterals(node.elementType)
      return element === undefined ? undefined : `${element}[]`
    }
    if (typescript.isParenthesizedTypeNode(node)) {
      const inner = this.choiceOfLiterals(node.type)
      return inner === undefined ? undefined : `(${inner})`
    }
    return typescript.isUnionTypeNode(node) && node.types.every(member => typescript.isLiteralTypeNode(member))
      ? abridged(node.types.map(member => this.type(checker.getTypeFromTypeNode(member))))
      : undefined
  }

  private variable(symbol: ts.Symbol): string {
    const { typescript } = this
    const declaration = symbol.valueDeclaration
    const root = declaration && rootDeclaration(declaration, typescript)
    const type = this.type(this.typeAt(symbol))
    if (root && typescript.isParameter(root))
      return `(parameter) ${symbol.name}: ${type}`
    const list = root?.parent
    const keyword = list && typescript.isVariableDeclarationList(list)
      ? list.flags & typescript.NodeFlags.Const ? 'const' : list.flags & typescript.NodeFlags.Let ? 'let' : 'var'
      : 'var'
    return `${keyword} ${symbol.name}: ${type}`
  }

  /** `new Wechatpay(…)`, if that is what the name is part of. */
  private construction(symbol: ts.Symbol): string | undefined {
    const { parent } = this.node
    if (!this.typescript.isNewExpression(parent) || parent.expression !== this.node)
      return undefined
    const signature = this.checker.getResolvedSignature(parent)
    return signature && `constructor ${symbol.name}${this.signature(signature)}`
  }

  /** The signature that a call resolves to, or the first one of a name that is not called. */
  private call(symbol: ts.Symbol): string {
    const call = callOf(this.node, this.typescript)
    const signatures = this.typeAt(symbol).getCallSignatures()
    const signature = (call && this.checker.getResolvedSignature(call)) ?? signatures[0]
    if (!signature)
      return ''
    const others = signatures.length - 1
    return `${this.signature(signature)}${others > 0 ? ` (+${others} overload${others > 1 ? 's' : ''})` : ''}`
  }

  private typeAt(symbol: ts.Symbol): ts.Type {
    return this.checker.getTypeOfSymbolAtLocation(symbol, this.node)
  }

  /** A type, or as much of it as anybody reads in a popup: the compiler leaves out members of what is too long. */
  private type(type: ts.Type, more: ts.TypeFormatFlags = 0): string {
    const whole = this.checker.typeToString(type, undefined, this.flags | more)
    return whole.length <= MAX_LENGTH ? whole : this.checker.typeToString(type, undefined, (this.flags & ~this.typescript.TypeFormatFlags.NoTruncation) | more)
  }

  private signature(signature: ts.Signature): string {
    const { checker } = this
    // Of a generic function the compiler says what its type parameters have become.
    const { target } = signature as ts.Signature & { target?: ts.Signature } // not in the public types
    if (signature.typeParameters || target)
      return checker.signatureToString(signature, undefined, this.flags)
    const parameters = signature.parameters.map(parameter => this.parameter(parameter))
    return `(${parameters.join(', ')}): ${this.type(checker.getReturnTypeOfSignature(signature))}`
  }

  private parameter(parameter: ts.Symbol): string {
    const { checker, typescript } = this
    const declaration = parameter.valueDeclaration
    const type = checker.getTypeOfSymbolAtLocation(parameter, this.node)
    if (!declaration || !typescript.isParameter(declaration))
      return `${parameter.name}: ${this.type(type)}`
    // As for properties: the question mark says that it may be undefined.
    const isOptional = checker.isOptionalParameter(declaration)
    const rest = declaration.dotDotDotToken ? '...' : ''
    return `${rest}${parameter.name}${isOptional ? '?' : ''}: ${this.type(isOptional ? checker.getNonNullableType(type) : type)}`
  }

  /** A member's name after its owner's, if the owner has one. */
  private qualified(symbol: ts.Symbol): string {
    const owner = symbol.declarations?.[0]?.parent
    const { typescript } = this
    const name = owner && (typescript.isInterfaceDeclaration(owner) || typescript.isClassLike(owner) || typescript.isEnumDeclaration(owner))
      ? owner.name?.text
      : undefined
    return name ? `${name}.${symbol.name}` : symbol.name
  }
}

/** A choice, and no more of it than anybody reads; the page's table lists them all. */
function abridged(members: readonly string[]): string {
  let shown = members.length
  while (shown > 1 && members.slice(0, shown).join(' | ').length > MAX_LENGTH)
    shown--
  return [...members.slice(0, shown), ...shown < members.length ? [`... ${members.length - shown} more ...`] : []].join(' | ')
}

/** The declaration that a destructured name comes from: a variable's or a parameter's. */
function rootDeclaration(declaration: ts.Declaration, typescript: typeof ts): ts.Node {
  let node: ts.Node = declaration
  while (typescript.isBindingElement(node) || typescript.isObjectBindingPattern(node) || typescript.isArrayBindingPattern(node))
    node = node.parent
  return node
}

/** The call whose callee a name is the end of. */
function callOf(node: ts.Identifier, typescript: typeof ts): ts.CallExpression | undefined {
  const callee = typescript.isPropertyAccessExpression(node.parent) && node.parent.name === node ? node.parent : node
  const call = callee.parent
  return typescript.isCallExpression(call) && call.expression === callee ? call : undefined
}
