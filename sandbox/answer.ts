import type { Content, Operation } from '../.vitepress/model/operation.ts'
import type { Literal, LiteralObject } from '../.vitepress/sample-values/literal.ts'
import type { RequestValues } from './validation/validate-request.ts'
import { Buffer } from 'node:buffer'
import { createHash } from 'node:crypto'
import { exampleValue } from '../.vitepress/sample-values/example-value.ts'
import { mapEncryptedFields } from './validation/encrypted-fields.ts'

export interface Answer {
  status: number
  /** Nothing if there is no body. */
  contentType?: string
  body: Buffer
}

/**
 * Answers a request as its operation is documented. What the request says comes
 * back in fields of the same name; the same request is always given the same answer.
 *
 * @param operation the operation that is called
 * @param values what the request says
 * @param url path and query, as received
 * @param mchid the merchant's number, for answers that name it
 * @param encrypt how a text is encrypted for the merchant
 */
export function answerRequest(operation: Operation, values: RequestValues, url: string, mchid: string, encrypt: (text: string) => string): Answer {
  const [status, content] = successOf(operation)
  if (!content)
    return { status, body: Buffer.alloc(0) }
  const schema = content['application/json']?.schema
  if (!schema)
    return { status, contentType: 'application/octet-stream', body: byteStream(`${url}\n${JSON.stringify(values.body)}`) }
  const value = exampleValue(schema, '', { known: knownValues(values, mchid) })
  const answer = mapEncryptedFields(schema, value, encrypt)
  return { status, contentType: 'application/json; charset=utf-8', body: Buffer.from(JSON.stringify(answer)) }
}

/** The status of success and the types of its body. */
function successOf({ responses = {} }: Operation): [status: number, content: Content | undefined] {
  const [status = '200', response] = Object.entries(responses).find(([name]) => /^2\d\d$/.test(name)) ?? []
  return [Number(status), response && 'content' in response ? response.content : undefined]
}

/** How deep a request is searched for names. */
const MAX_DEPTH = 8

/** What a request says by name. The path says it first, then the body's top level, the query, and what is deeper. */
function knownValues({ pathParameters, query, body }: RequestValues, mchid: string): LiteralObject {
  const known: LiteralObject = Object.create(null) // names are a client's: none may reach a prototype
  let level: unknown[] = [pathParameters, body, query]
  for (let depth = 0; depth < MAX_DEPTH && level.length > 0; depth++) {
    const next: unknown[] = []
    for (const node of level) {
      const members = node !== null && typeof node === 'object' && !Array.isArray(node) ? Object.entries(node) : []
      for (const [name, value] of members) {
        if (Array.isArray(value))
          next.push(value[0])
        else if (value !== null && typeof value === 'object')
          next.push(value)
        else
          known[name] ??= value as Literal // neither list nor object: a scalar of JSON
      }
    }
    level = next
  }
  known.mchid ??= mchid
  return known
}

/** Some lines of text: clients that verify streams take them for text. */
function byteStream(seed: string): Buffer {
  const lines = Array.from({ length: 32 }, (_, i) => createHash('sha256').update(`${i}\n${seed}`).digest('hex'))
  return Buffer.from(`${lines.join('\n')}\n`)
}
