import type { FastifyRequest } from 'fastify'
import type { Schema } from '../../.vitepress/model/schema.ts'
import { Buffer } from 'node:buffer'
import { holdsJson, isFile } from '../../.vitepress/model/schema.ts'
import { ApiError, invalidRequest } from '../api-error.ts'
import { MAX_BODY } from './check-headers.ts'
import { parseJson } from './parse-json.ts'
import { readScalar } from './read-text.ts'

/** A body as it was received. */
export interface ReceivedBody {
  /** The bytes that the request's signature covers. */
  signed: Buffer
  /** The parts, if the body is a form. */
  parts?: ReceivedPart[]
}

export interface ReceivedPart {
  name: string
  filename: string | undefined
  content: Buffer
}

/** No form of the API has more. */
const MAX_PARTS = 20

/**
 * Receives the body of a request.
 *
 * @throws {ApiError} 400 for a form that is broken or has no `meta` part, 413 for one that is too large
 */
export async function receiveBody(request: FastifyRequest): Promise<ReceivedBody> {
  if (!request.isMultipart())
    return { signed: Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0) }
  const parts = await receiveParts(request)
  const metas = parts.filter(part => part.name === 'meta')
  if (metas.length !== 1)
    throw invalidRequest(400, '表单应有一个名为 meta 的部分，签名以它的内容为请求体', { field: '/meta', location: 'body' })
  return { signed: metas[0]!.content, parts }
}

async function receiveParts(request: FastifyRequest): Promise<ReceivedPart[]> {
  const limit = MAX_BODY['multipart/form-data']
  const parts: ReceivedPart[] = []
  let size = 0
  try {
    // Every part as a file: a field would have been decoded, and signatures are over bytes.
    for await (const part of request.parts({ isPartAFile: () => true, limits: { parts: MAX_PARTS, fileSize: limit } })) {
      if (part.type !== 'file')
        continue
      const content = await part.toBuffer()
      size += content.length
      if (size > limit)
        throw tooLarge(limit)
      parts.push({ name: part.fieldname, filename: part.filename || undefined, content })
    }
  }
  catch (error) {
    if (error instanceof ApiError)
      throw error
    if (error instanceof Error && 'statusCode' in error && error.statusCode === 413)
      throw tooLarge(limit)
    throw invalidRequest(400, 'multipart 表单不完整，或者格式有误', { location: 'body' })
  }
  return parts
}

function tooLarge(limit: number): ApiError {
  return invalidRequest(413, `请求体不得大于 ${limit} 字节，不得多于 ${MAX_PARTS} 个部分`, { location: 'body' })
}

/**
 * The value of a body, for the validator.
 *
 * @returns nothing if there is no body
 * @throws {ApiError} 400 for what is no UTF-8 or no JSON
 */
export function readBody({ signed, parts }: ReceivedBody, schema: Schema | undefined): unknown {
  if (parts)
    return Object.fromEntries(readForm(parts, schema ?? {}))
  return signed.length > 0 ? readJson(signed, '') : undefined
}

/** By name; of a name that stands several times, a list, for the validator to judge. */
function readForm(parts: readonly ReceivedPart[], schema: Schema): Map<string, unknown> {
  const properties = new Map(Object.entries(schema.properties ?? {}))
  const form = new Map<string, unknown>()
  for (const part of parts) {
    const property = (properties.get(part.name) ?? {})
    const isList = property.type === 'array'
    const value = readPart(part, isList ? property.items ?? {} : property)
    const earlier = form.get(part.name)
    form.set(part.name, Array.isArray(earlier) ? [...earlier, value] : earlier !== undefined ? [earlier, value] : isList ? [value] : value)
  }
  return form
}

/** A file is known to the validator by its name. */
function readPart(part: ReceivedPart, schema: Schema): unknown {
  if (schema.type === 'object')
    return readJson(part.content, `/${part.name}`)
  if (isFile(schema)) {
    if (part.filename === undefined)
      throw invalidRequest(400, '是文件，必须带上 filename', { field: `/${part.name}`, location: 'body' })
    return part.filename
  }
  if (part.filename !== undefined && !holdsJson(schema))
    return part.filename
  return readScalar(decode(part.content, `/${part.name}`, '既没有 filename，也不是 UTF-8 文本；文件请带上 filename'), schema)
}

function readJson(bytes: Buffer, field: string): unknown {
  const parsed = parseJson(decode(bytes, field))
  if (!parsed)
    throw invalidRequest(400, '不是有效的 JSON，或嵌套过深，请核对括号、引号与逗号', { field, location: 'body' })
  return parsed.value
}

function decode(bytes: Buffer, field: string, issue = '不是有效的 UTF-8，请以 UTF-8 编码'): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  }
  catch {
    throw invalidRequest(400, issue, { field, location: 'body' })
  }
}
