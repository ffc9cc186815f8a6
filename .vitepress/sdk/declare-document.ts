import type { Problem } from '../diagnostics/problem.ts'
import type { HttpMethod } from '../model/http-method.ts'
import type { ReferenceDocument } from '../page/read-document.ts'
import type { DeclaredOperation } from './declare-operation.ts'
import type { DeclaredLine } from './lines.ts'
import type { PathNode } from './path-tree.ts'
import type { SdkModule } from './sdk-module.ts'
import { createProblem } from '../diagnostics/rule.ts'
import { pointer } from '../model/json-pointer.ts'
import { pageRules } from '../page/page-rules.ts'
import { declareNotifications } from './declare-notifications.ts'
import { declareOperation } from './declare-operation.ts'
import { declareChainLink, declarePath } from './declare-path.ts'
import { docComment } from './doc-comment.ts'
import { block, line } from './lines.ts'
import { methodNamespace } from './names.ts'
import { operationsBelow, pathTree } from './path-tree.ts'
import { sdkModule } from './sdk-module.ts'

/** The declaration modules of the SDK. */
export interface SdkModules {
  /** Path from the folder of the modules → the module. The first one is what examples import. */
  modules: Map<string, SdkModule>
  problems: Problem[]
}

/** The module that examples import. */
export const ROOT_MODULE = 'wechatpay.d.ts'

/** The folder of the others. */
const FOLDER = 'wechatpay'

const NOTIFICATIONS_MODULE = `${FOLDER}/notifications.d.ts`

const ROOT = 'WeChatPay.OpenAPI'

/**
 * Writes the declaration modules of the SDK from the reference: the chain of
 * `wechatpay-axios-plugin`, with the type of every argument and answer. The same
 * document always gives the same texts.
 *
 * Each family, a folder of the API's version, has a module of its own, as have the
 * notifications; the root module puts them together. Whoever compiles examples
 * reads a family again only when it has changed.
 */
export class SdkDeclarations {
  /** The modules that have been written last, with what they were written from. */
  private known = new Map<string, { from: readonly unknown[], module: SdkModule }>()

  declare({ document, sources }: ReferenceDocument): SdkModules {
    const paths = document.paths
    const webhooks = document.webhooks
    const { root, unreachable } = pathTree(paths)
    const title = document.info.title
    const next: typeof this.known = new Map()
    const write = (file: string, from: readonly unknown[], lines: () => DeclaredLine[]): void => {
      const known = this.known.get(file)
      const isSame = known?.from.length === from.length && known.from.every((part, i) => part === from[i])
      next.set(file, isSame ? known : { from, module: sdkModule(title, lines(), sources) })
    }

    const families = root.children.flatMap(version => version.children.map(family => ({ version, family, file: `${FOLDER}/${version.property}/${family.property}` })))
    const hasNotifications = Object.keys(webhooks).length > 0
    write(ROOT_MODULE, [...root.children.flatMap(({ operations }) => Object.values(operations)), families.map(({ file }) => file).join(), hasNotifications], () =>
      rootModule(root, families, hasNotifications))
    for (const { family, file } of families)
      write(`${file}.d.ts`, operationsBelow(family), () => familyModule(family))
    if (hasNotifications)
      write(NOTIFICATIONS_MODULE, Object.values(webhooks).flatMap(methods => Object.values(methods)), () => declareNotifications(webhooks))
    this.known = next

    return {
      modules: new Map([...next].map(([file, { module }]) => [file, module])),
      problems: unreachable.flatMap(({ path, segment }) => {
        const method = Object.keys(paths[path]!)[0]!
        const at = sources.get(pointer('', 'paths', path, method))
        return at ? [createProblem(pageRules.inexpressiblePath(segment), at)] : []
      }),
    }
  }
}

/** The declarations of a reference, made once. */
export function declareDocument(reference: ReferenceDocument): SdkModules {
  return new SdkDeclarations().declare(reference)
}

/**
 * The declarations of a reference in one module, for those who would rather take one
 * file along than a folder of them. It declares what the modules together do.
 */
export function declareInOneModule({ document, sources }: Pick<ReferenceDocument, 'document' | 'sources'>): string {
  const { root } = pathTree(document.paths)
  const notifications = declareNotifications(document.webhooks)
  const lines = [
    ...declareRoot(root),
    ...root.children.flatMap(version => version.children.flatMap(family =>
      [line(''), ...block(line(`export namespace ${ROOT}.${version.type}`), familyModule(family))])),
    ...notifications.length > 0 ? [line(''), ...notifications] : [],
  ]
  return sdkModule(document.info.title, lines, sources).text
}

interface FamilyModule {
  version: PathNode
  family: PathNode
  /** Without its extension. */
  file: string
}

function rootModule(root: PathNode, families: readonly FamilyModule[], hasNotifications: boolean): DeclaredLine[] {
  const alias = ({ version, family }: Pick<FamilyModule, 'version' | 'family'>): string => `${version.type}_${family.type}`
  const lines = [
    ...families.map(({ version, family, file }) => line(`import { ${family.type} as ${alias({ version, family })} } from './${file}.js'`)),
    ...hasNotifications ? [line('')] : [],
    ...hasNotifications ? [line(`export * from './${NOTIFICATIONS_MODULE.replace('.d.ts', '.js')}'`)] : [],
    ...families.length > 0 ? [line('')] : [],
    ...declareRoot(root),
  ]
  for (const version of root.children) {
    if (version.children.length > 0)
      lines.push(line(''), ...block(line(`export namespace ${ROOT}.${version.type}`), version.children.map(family => line(`export import ${family.type} = ${alias({ version, family })}`))))
  }
  return lines
}

/** The client and the versions of the API, without the families. */
function declareRoot(root: PathNode): DeclaredLine[] {
  const versions = root.children.map(version => ({ version, operations: declareOperations(version) }))
  const lines = [
    ...docComment(['微信支付客户端：按路径逐级取属性，末级调用 HTTP 方法']),
    ...block(line('export interface Wechatpay'), root.children.flatMap(node => declareChainLink(node, `${ROOT}.`))),
  ]
  if (versions.length > 0)
    lines.push(line(''), ...block(line(`export namespace ${ROOT}`), separated(versions.map(({ version, operations }) => declarePath(version, operations)))))
  for (const { version, operations } of versions) {
    for (const { method, types } of operations)
      lines.push(line(''), ...block(line(`export namespace ${ROOT}.${version.type}.${methodNamespace(method)}`), types))
  }
  return lines
}

function familyModule(family: PathNode): DeclaredLine[] {
  const operations = declareOperations(family)
  const lines = declarePath(family, operations)
  for (const { method, types } of operations)
    lines.push(line(''), ...block(line(`export namespace ${family.type}.${methodNamespace(method)}`), types))
  declareChildren(family, family.type, lines)
  return lines
}

/** Adds the namespaces of a node: its children's interfaces, then what is inside each of them. */
function declareChildren(node: PathNode, namespace: string, lines: DeclaredLine[]): void {
  if (!node.children.length)
    return
  const children = node.children.map(child => ({ child, operations: declareOperations(child) }))
  const interfaces = separated(children.map(({ child, operations }) => declarePath(child, operations)))
  lines.push(line(''), ...block(line(`export namespace ${namespace}`), interfaces))
  for (const { child, operations } of children) {
    for (const { method, types } of operations)
      lines.push(line(''), ...block(line(`export namespace ${namespace}.${child.type}.${methodNamespace(method)}`), types))
    declareChildren(child, `${namespace}.${child.type}`, lines)
  }
}

function declareOperations(node: PathNode): DeclaredOperation[] {
  return Object.entries(node.operations).map(([method, operation]) =>
    declareOperation(method as HttpMethod, operation, pointer('', 'paths', node.path, method))) // its keys are methods
}

function separated(blocks: DeclaredLine[][]): DeclaredLine[] {
  return blocks.flatMap((lines, i) => i > 0 ? [line(''), ...lines] : lines)
}
