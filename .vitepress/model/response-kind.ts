import type { OpenAPIV3_1 } from 'openapi-types'
import type { OperationObject, Schema } from './openapi.ts'

/** What comes back from an operation. */
export type AnswerKind = { type: 'none' } | { type: 'stream', description: string } | { type: 'json', schema: Schema } | { type: 'unknown' }

/** What an operation's response table says that comes back. */
export function answerKind({ responses }: Pick<OperationObject, 'responses'>): AnswerKind {
  if (responses?.['204'])
    return { type: 'none' }
  const ok = responses?.['200'] as OpenAPIV3_1.ResponseObject | undefined // the reference inlines it: no $ref
  if (ok?.content?.['application/octet-stream'])
    return { type: 'stream', description: ok.description }
  const schema = ok?.content?.['application/json']?.schema as Schema | undefined // likewise
  return schema ? { type: 'json', schema } : { type: 'unknown' }
}
