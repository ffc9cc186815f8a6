import type { PathItems } from '../model/api-description.ts'
import type { HttpMethod } from '../model/http-method.ts'
import type { Operation } from '../model/operation.ts'
import { HTTP_METHODS } from '../model/http-method.ts'
import { propertyOf, typeName } from './names.ts'

/** A path of the API and what stands under it, as the SDK's chain walks it. */
export interface PathNode {
  /** `/v3/payscore`; empty for the root. */
  path: string
  /** The property of the chain that leads here. */
  property: string
  /** The name of the interface and of the namespace. */
  type: string
  operations: Partial<Record<HttpMethod, Operation>>
  children: PathNode[]
}

/** A path that the chain cannot reach, and the segment that is to blame. */
export interface Unreachable {
  path: string
  segment: string
}

/**
 * Arranges paths as a tree of segments, children in the order of the paths.
 *
 * @param paths path → method → operation
 */
export function pathTree(paths: PathItems): { root: PathNode, unreachable: Unreachable[] } {
  const root: PathNode = { path: '', property: '', type: '', operations: {}, children: [] }
  const unreachable: Unreachable[] = []
  for (const [path, operations] of Object.entries(paths)) {
    const segments = path.split('/').slice(1)
    const blocked = segments.find(segment => propertyOf(segment) === undefined)
    if (blocked !== undefined) {
      unreachable.push({ path, segment: blocked })
      continue
    }
    let node = root
    for (const segment of segments) {
      const property = propertyOf(segment)!
      let child = node.children.find(other => other.property === property)
      if (!child) {
        child = { path: `${node.path}/${segment}`, property, type: freeTypeName(property, node.children), operations: {}, children: [] }
        node.children.push(child)
      }
      node = child
    }
    for (const method of HTTP_METHODS) {
      if (operations[method])
        node.operations[method] = operations[method]
    }
  }
  return { root, unreachable }
}

/** Two segments may differ only in characters that no type name can have: `a-1` and `a_1`. */
function freeTypeName(property: string, siblings: readonly PathNode[]): string {
  let type = typeName(property)
  while (siblings.some(sibling => sibling.type === type))
    type += '_'
  return type
}

/** All operations of a path and of those under it. */
export function operationsBelow({ operations, children }: PathNode): Operation[] {
  return [...Object.values(operations), ...children.flatMap(operationsBelow)]
}
