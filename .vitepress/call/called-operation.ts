import type { HttpMethod } from '../model/http-method.ts'
import type { ResponseKind } from '../model/operation.ts'

/** What has to be known of an operation to say a call of it in other languages. */
export interface CalledOperation {
  path: string
  method: HttpMethod
  answer: ResponseKind['type']
}

/**
 * The operation of the examples in an element of a page, as the build has put it there:
 * JSON in the attribute `data-operation`.
 *
 * @param element the `.example-tabs`
 */
export function operationOf(element: HTMLElement): CalledOperation | undefined {
  const { operation } = element.dataset
  return operation === undefined ? undefined : JSON.parse(operation) as CalledOperation // written from one
}
