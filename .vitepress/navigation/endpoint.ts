import type { HttpMethod } from '../model/http-method.ts'
import type { OperationObject, Schema } from '../model/openapi.ts'
import type { ReferenceDocument, ReferencePaths } from '../page/read-document.ts'
import type { PageEntry } from './families.ts'
import { requestSchema } from '../model/request-schema.ts'
import { answerKind } from '../model/response-kind.ts'

/** An operation, with what relations between operations are read from. */
export interface Endpoint {
  path: string
  method: HttpMethod
  operation: OperationObject
  /** How a list shows it. */
  entry: PageEntry
}

type Fields = Readonly<Record<string, Schema>>

/** All operations of the reference, in the order of their paths. */
export function endpointsOf({ paths }: Pick<ReferenceDocument['document'], 'paths'>): Endpoint[] {
  return Object.entries((paths ?? {}) as ReferencePaths).flatMap(([path, methods]) => // made of them by readDocument
    (Object.entries(methods) as [HttpMethod, OperationObject][]).map(([method, operation], _, { length }) => ({ // likewise
      path,
      method,
      operation,
      entry: {
        title: operation.summary || path,
        link: `/openapi${path}${length > 1 ? `#${method}` : ''}`,
        methods: [method.toUpperCase()],
        ...operation.deprecated && { deprecated: true as const },
      },
    })))
}

/** The fields at the top of an operation's JSON body. */
export function bodyFields(operation: Pick<OperationObject, 'requestBody'>): Fields {
  return (requestSchema(operation, 'application/json')?.properties ?? {}) as Fields // the reference has no $ref
}

/** The fields at the top of an operation's answer. */
export function answerFields(operation: Pick<OperationObject, 'responses'>): Fields {
  const answer = answerKind(operation)
  return answer.type === 'json' ? (answer.schema.properties ?? {}) as Fields : {} // likewise
}
