import ts from 'typescript'

/** What is left of libraries, and who needs the rest. */
export interface LibrarySlice {
  /** What is left of each file that was sliced, without comments. */
  texts: Map<string, string>
  /** Global names of which something was left out, in the order of the alphabet. */
  names: string[]
  /** The modules that sliced files declare or are: who imports one may need what was left out. */
  modules: string[]
}

/**
 * Leaves out of libraries what no code can reach that names nothing of them. What is kept
 * is kept as a whole and with all that it refers to, so that its type is what it was; what
 * is left out can be reached by its name alone.
 *
 * @param program a program with the libraries
 * @param isSliced which files are sliced; the others are kept, and what they refer to
 * @param roots global names that are kept besides
 */
export function sliceLibraries(program: ts.Program, isSliced: (file: string) => boolean, roots: ReadonlySet<string> = new Set()): LibrarySlice {
  const sources = program.getSourceFiles().filter(({ fileName }) => isSliced(fileName))
  const kept = reachable(program, isSliced, roots)
  const printer = ts.createPrinter({ removeComments: true })
  const names = new Set<string>()
  const modules = new Set<string>()
  for (const source of sources) {
    for (const { name, isWhole } of globalDeclarations(source, kept)) {
      if (!isWhole)
        names.add(name)
    }
    for (const module of modulesOf(source))
      modules.add(module)
  }
  return {
    texts: new Map(sources.map(source => [source.fileName, print(source, kept, printer)])),
    names: [...names].sort(),
    modules: [...modules].sort(),
  }
}

/** All statements that are kept, and all namespaces and modules of which something is. */
function reachable(program: ts.Program, isSliced: (file: string) => boolean, roots: ReadonlySet<string>): Set<ts.Node> {
  const checker = program.getTypeChecker()
  const kept = new Set<ts.Node>()
  const open: ts.Statement[] = []

  function keep(statement: ts.Statement): void {
    if (kept.has(statement))
      return
    kept.add(statement)
    open.push(statement)
    keepAround(statement.parent)
  }

  /** Keeps the namespaces, the module and the file that something is in, each with what says how that is exported. */
  function keepAround(node: ts.Node | undefined): void {
    for (let around = node; around; around = around.parent) {
      if (kept.has(around) || !(ts.isModuleDeclaration(around) || ts.isModuleBlock(around) || ts.isSourceFile(around)))
        continue
      kept.add(around)
      if (!ts.isModuleDeclaration(around))
        around.statements.filter(saysWhatIsExported).forEach(keep)
      else if (around.body && !ts.isIdentifier(around.body))
        keepAround(around.body)
    }
  }

  function reach(symbol: ts.Symbol | undefined): void {
    for (const declaration of symbol?.declarations ?? []) {
      const statement = statementOf(declaration)
      if (!isSliced(declaration.getSourceFile().fileName))
        continue
      // What is in a namespace, a module or a file is reached by itself.
      if (!statement || ts.isModuleDeclaration(declaration))
        keepAround(declaration)
      else
        keep(statement)
    }
    if (symbol && symbol.flags & ts.SymbolFlags.Alias)
      reach(checker.getImmediateAliasedSymbol(symbol))
  }

  function walk(node: ts.Node): void {
    if (ts.isIdentifier(node) || ts.isStringLiteral(node))
      reach(checker.getSymbolAtLocation(node))
    ts.forEachChild(node, walk)
  }

  for (const source of program.getSourceFiles()) {
    if (!isSliced(source.fileName))
      walk(source)
  }
  for (const symbol of checker.getSymbolsInScope(program.getSourceFiles()[0]!, ~ts.SymbolFlags.None)) {
    if (roots.has(symbol.name))
      reach(symbol)
  }
  for (let statement = open.pop(); statement; statement = open.pop())
    walk(statement)
  return kept
}

/** The innermost statement that a declaration belongs to; none, if it is a file. */
function statementOf(declaration: ts.Node): ts.Statement | undefined {
  for (let node = declaration; node.parent; node = node.parent) {
    if (ts.isSourceFile(node.parent) || ts.isModuleBlock(node.parent))
      return node as ts.Statement // what stands directly in these
  }
  return undefined
}

/** `export * from`, `export =` and the like: they belong to the module, and not to one of its declarations. */
function saysWhatIsExported(statement: ts.Statement): boolean {
  return ts.isExportAssignment(statement)
    || ts.isNamespaceExportDeclaration(statement)
    || (ts.isExportDeclaration(statement) && (!statement.exportClause || (ts.isNamedExports(statement.exportClause) && statement.exportClause.elements.length === 0)))
}

interface GlobalDeclaration {
  name: string
  /** Whether nothing of it was left out. */
  isWhole: boolean
}

/** What a file declares for everybody. */
function globalDeclarations(source: ts.SourceFile, kept: ReadonlySet<ts.Node>): GlobalDeclaration[] {
  const isGlobalBlock = (statement: ts.Statement): statement is ts.ModuleDeclaration => ts.isModuleDeclaration(statement) && (statement.flags & ts.NodeFlags.GlobalAugmentation) !== 0
  const blocks = (statements: readonly ts.Statement[]): ts.Statement[] => statements.flatMap((statement) => {
    if (isGlobalBlock(statement))
      return bodyOf(statement)
    return ts.isModuleDeclaration(statement) && ts.isStringLiteral(statement.name) ? blocks(bodyOf(statement)) : []
  })
  const own = ts.isExternalModule(source) ? [] : source.statements.filter(statement => !isGlobalBlock(statement))
  return [...own, ...blocks(source.statements)].flatMap(statement => declaredNames(statement).map(name => ({ name, isWhole: isWhole(statement, kept) })))
}

function isWhole(statement: ts.Statement, kept: ReadonlySet<ts.Node>): boolean {
  return kept.has(statement) && (!ts.isModuleDeclaration(statement) || bodyOf(statement).every(inner => isWhole(inner, kept)))
}

function bodyOf({ body }: ts.ModuleDeclaration): readonly ts.Statement[] {
  if (!body || ts.isIdentifier(body))
    return []
  return ts.isModuleBlock(body) ? body.statements : [body as ts.ModuleDeclaration] // `namespace A.B`
}

function declaredNames(statement: ts.Statement): string[] {
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.flatMap(({ name }) => ts.isIdentifier(name) ? [name.text] : [])
  const { name } = statement as ts.DeclarationStatement // others have none
  return name && ts.isIdentifier(name) ? [name.text] : []
}

/** What a file can be imported as. */
function modulesOf(source: ts.SourceFile): string[] {
  if (ts.isExternalModule(source))
    return /\/node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*\/node_modules\/)/.exec(source.fileName)?.slice(1) ?? []
  return source.statements.flatMap(statement => ts.isModuleDeclaration(statement) && ts.isStringLiteral(statement.name) ? [statement.name.text] : [])
}

function print(source: ts.SourceFile, kept: ReadonlySet<ts.Node>, printer: ts.Printer): string {
  const statements = left(source.statements, kept)
  const text = printer.printFile(ts.factory.updateSourceFile(source, statements))
  // It stays what it is to those who import it.
  return ts.isExternalModule(source) && !/^\s*(?:import|export)\b/m.test(text) ? `${text}export {};\n` : text
}

function left(statements: readonly ts.Statement[], kept: ReadonlySet<ts.Node>): ts.Statement[] {
  return statements.filter(statement => kept.has(statement)).map((statement) => {
    if (!ts.isModuleDeclaration(statement))
      return statement
    const { body } = statement
    const sliced = body && ts.isModuleBlock(body)
      ? ts.factory.updateModuleBlock(body, left(body.statements, kept))
      : body && ts.isModuleDeclaration(body) ? left([body], kept)[0] as ts.NamespaceDeclaration | undefined : body
    return ts.factory.updateModuleDeclaration(statement, statement.modifiers, statement.name, sliced)
  })
}
