import type { ApiDescription } from '../model/api-description.ts'
import type { HttpMethod } from '../model/http-method.ts'
import type { Operation } from '../model/operation.ts'
import type { Schema } from '../model/schema.ts'
import type { PageEntry } from './families.ts'
import { operationsOf } from '../model/api-description.ts'
import { requestSchema, responseKind } from '../model/operation.ts'
import { linkTo, pathSubject } from '../model/subject.ts'

/** An operation, with what relations between operations are read from. */
export interface Endpoint {
  path: string
  method: HttpMethod
  operation: Operation
  /** How a list shows it. */
  entry: PageEntry
}

type Fields = Readonly<Record<string, Schema>>

/** All operations of the reference, in the order of their paths. */
export function endpointsOf({ paths }: Pick<ApiDescription, 'paths'>): Endpoint[] {
  return operationsOf(paths).map(({ path, method, operation, isAlone }) => ({
    path,
    method,
    operation,
    entry: {
      title: operation.summary || path,
      link: `${linkTo(pathSubject(path))}${isAlone ? '' : `#${method}`}`,
      methods: [method.toUpperCase()],
      ...operation.deprecated && { deprecated: true as const },
    },
  }))
}

/** The fields at the top of an operation's JSON body. */
export function bodyFields(operation: Pick<Operation, 'requestBody'>): Fields {
  return requestSchema(operation, 'application/json')?.properties ?? {}
}

/** The fields at the top of an operation's answer. */
export function answerFields(operation: Pick<Operation, 'responses'>): Fields {
  const answer = responseKind(operation)
  return answer.type === 'json' ? answer.schema.properties ?? {} : {}
}
