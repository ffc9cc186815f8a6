import type { DeclaredOperation } from './declare-operation.ts'
import type { DeclaredLine } from './lines.ts'
import type { PathNode } from './path-tree.ts'
import { docComment } from './doc-comment.ts'
import { block, line, using } from './lines.ts'
import { quoteName } from './names.ts'

/**
 * The interface of one path: its operations as methods, what stands under it as
 * properties. A path with a `post` can be called itself, as the SDK allows.
 *
 * @param node the path
 * @param operations its operations
 */
export function declarePath(node: PathNode, operations: readonly DeclaredOperation[]): DeclaredLine[] {
  const members = [
    ...operations.flatMap(operation => declareMethod(operation, node.type)),
    ...node.children.flatMap(child => declareChainLink(child, `${node.type}.`)),
  ]
  return [
    ...docComment([`\`${node.path}\``]),
    ...block(line(`export interface ${node.type}`), members),
  ]
}

function declareMethod({ method, title, link, deprecated, pointer, signature }: DeclaredOperation, type: string): DeclaredLine[] {
  const call = signature(`${type}.`)
  const tags = { deprecated, link }
  return [
    ...method === 'post'
      ? [...docComment([title, '`post` 的简写'], tags), using('AxiosPromise', line(call, pointer))]
      : [],
    ...docComment([title], tags),
    using('AxiosPromise', line(`${method}${call}`, pointer)),
  ]
}

/** A link of the chain. */
export function declareChainLink(node: PathNode, scope: string): DeclaredLine[] {
  return [
    ...docComment([`\`${node.path}\``]),
    line(`${quoteName(node.property)}: ${scope}${node.type}`),
  ]
}
