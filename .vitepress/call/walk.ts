import type { Node } from '@oxc-project/types'

/**
 * Visits a syntax tree (ESTree), each node before those in it.
 *
 * @param node where to begin
 * @param visit is told of every node
 */
export function walk(node: Node, visit: (node: Node) => void): void {
  visit(node)
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (isNode(child))
        walk(child, visit)
    }
  }
}

function isNode(value: unknown): value is Node {
  return value !== null && typeof value === 'object' && 'type' in value && typeof value.type === 'string'
}
