import type ts from 'typescript'

/** A field of the SDK's declarations, as its operation's page names it. */
export interface LiveField {
  /** The path of the API: `/v3/pay/transactions/jsapi`. */
  path: string
  /** In small letters. */
  method: string
  /** Which table it is in. */
  table: 'request' | 'response'
  /** `amount.total` */
  name: string
}

/** What stands around the parameters of a request, and is no field of it. */
const LOCATIONS = new Set(['params', 'headers', 'data', 'meta'])

const METHOD = /^(\w+)HttpMethod$/

/**
 * The field that a declaration of the SDK declares: the properties around it are its
 * name, the namespaces are its operation, and a link of the client's chain says in its
 * comment which path it is.
 *
 * @param source a module of the SDK's declarations
 * @param position where the name of a property begins
 * @param typescript the compiler
 */
export function fieldOf(source: ts.SourceFile, position: number, typescript: typeof ts): LiveField | undefined {
  const around = nodesAt(source, position, typescript)
  const holder = around.find(node => typescript.isInterfaceDeclaration(node) || typescript.isTypeAliasDeclaration(node)) as ts.InterfaceDeclaration | ts.TypeAliasDeclaration | undefined // by its guards
  const namespaces = around.filter(typescript.isModuleDeclaration).map(({ name }) => name.text)
  const [, method] = METHOD.exec(namespaces.at(-1) ?? '') ?? []
  const properties = around.filter(typescript.isPropertySignature).flatMap(({ name }) => typescript.isIdentifier(name) || typescript.isStringLiteral(name) ? [name.text] : [])
  const path = holder && method && properties.length > 0 ? pathOf(source, namespaces.slice(0, -1), typescript) : undefined
  if (!holder || !method || path === undefined)
    return undefined
  const isResponse = holder.name.text.endsWith('Response')
  const isConfig = holder.name.text.endsWith('Config')
  const names = isConfig && LOCATIONS.has(properties[0]!) ? properties.slice(1) : properties
  return names.length > 0 ? { path, method: method.toLowerCase(), table: isResponse ? 'response' : 'request', name: names.join('.') } : undefined
}

/** The nodes that a position is in, from the outermost. */
function nodesAt(source: ts.SourceFile, position: number, typescript: typeof ts): ts.Node[] {
  const nodes: ts.Node[] = []
  const visit = (node: ts.Node): void => {
    if (position < node.getStart(source) || position >= node.getEnd())
      return
    nodes.push(node)
    typescript.forEachChild(node, visit)
  }
  typescript.forEachChild(source, visit)
  return nodes
}

/** What the comment of a link of the chain says of its path. */
function pathOf(source: ts.SourceFile, chain: readonly string[], typescript: typeof ts): string | undefined {
  const name = chain.at(-1)
  const link = statementsOf(source, chain.slice(0, -1), typescript).find(statement => typescript.isInterfaceDeclaration(statement) && statement.name.text === name)
  const [comment] = link ? typescript.getJSDocCommentsAndTags(link) : []
  return comment && /`(\/[^`]*)`/.exec(comment.getText(source))?.[1]
}

/** The statements of a namespace, however its name is cut into declarations. */
function statementsOf(source: ts.SourceFile, namespace: readonly string[], typescript: typeof ts): ts.Statement[] {
  let scopes: readonly ts.Statement[] = source.statements
  for (const name of namespace) {
    scopes = scopes.flatMap((statement) => {
      const body = typescript.isModuleDeclaration(statement) && statement.name.text === name ? statement.body : undefined
      if (!body)
        return []
      return typescript.isModuleBlock(body) ? [...body.statements] : [body as unknown as ts.Statement] // a dotted name is a declaration in a declaration
    })
  }
  return [...scopes]
}
