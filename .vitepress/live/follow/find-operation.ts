import type { ListedOperation } from '../build/operation-list.ts'
import type { FoundOperation } from './known-operation.ts'
import { called } from './follow-client.ts'
import { operationIn } from './known-operation.ts'
import { loadOperations } from './operation-client.ts'

/** Finds the operation that a module itself says: the one that it calls. */
export async function findOperation(module: string): Promise<FoundOperation<ListedOperation>> {
  const read = await called(module)
  if ('problems' in read)
    return read
  const products = await loadOperations().catch(() => undefined)
  return products
    ? operationIn(products.flatMap(({ operations }) => operations), read)
    : { problems: [{ sentence: '接口列表没有加载成功，继续编辑时会再试' }] }
}
