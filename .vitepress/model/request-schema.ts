import type { OpenAPIV3_1 } from 'openapi-types'
import type { OperationObject, Schema } from './openapi.ts'

/** The schema of what an operation is sent as a media type; `undefined` if it takes none of that type. */
export function requestSchema(operation: Pick<OperationObject, 'requestBody'> | undefined, mediaType: 'application/json' | 'multipart/form-data'): Schema | undefined {
  const body = operation?.requestBody as OpenAPIV3_1.RequestBodyObject | undefined // the reference inlines it: no $ref
  return body?.content[mediaType]?.schema as Schema | undefined // likewise
}
