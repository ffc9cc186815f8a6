import type { CalledOperation } from '../../call/called-operation.ts'
import type { ListedOperation } from '../build/operation-list.ts'
import type { CallProblem } from './call-sentences.ts'
import { suggest } from '../../diagnostics/suggest.ts'

/** The operation that a code has to call, or why it is not known. */
export type FoundOperation<Operation extends CalledOperation = CalledOperation> = { operation: Operation } | { problems: CallProblem[], /** Whether nothing is called yet. */ isEmpty?: boolean }

/** Finds the operation of a module: of what is edited, with what is compiled with it. */
export type FindOperation = (module: string) => Promise<FoundOperation>

/**
 * Finds an operation among those that there are.
 *
 * @param operations all that there are
 * @param read what is called, and where
 * @param read.operation what is called
 * @param read.start where that stands
 */
export function operationIn(operations: readonly ListedOperation[], { operation: { path, method }, start }: { operation: Pick<CalledOperation, 'path' | 'method'>, start: number }): FoundOperation<ListedOperation> {
  const operation = operations.find(other => other.path === path && other.method === method)
  if (operation)
    return { operation }
  const name = nameOf({ path, method })
  const near = suggest(name, operations.map(nameOf))
  return { problems: [{ sentence: `没有 ${name} 这个接口${near === undefined ? '' : `，是不是 ${near}`}`, start }] }
}

function nameOf({ path, method }: Pick<CalledOperation, 'path' | 'method'>): string {
  return `${method.toUpperCase()} ${path}`
}
