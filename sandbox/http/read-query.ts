import type { Schema } from '../../.vitepress/model/schema.ts'
import { invalidRequest } from '../api-error.ts'
import { readScalar } from './read-text.ts'

/**
 * Reads a query as the SDKs write it: lists as `a=1&a=2`, `a[]=1&a[]=2` or
 * `a[0]=1&a[1]=2`, objects as `a[b]=1`.
 *
 * @param search what follows the question mark, as received
 * @param schema the documented parameters, as an object's
 * @returns the values by name, typed as documented where their texts allow; a
 *   parameter that is no list and stands twice becomes one, for the validator to refuse
 * @throws {ApiError} 400 for broken percent-encoding
 */
export function readQuery(search: string, schema: Schema): Record<string, unknown> {
  const schemas = new Map(Object.entries(schema.properties ?? {}))
  const texts = new Map<string, { key: string | undefined, text: string }[]>()
  for (const pair of search.split('&')) {
    if (pair === '')
      continue
    const at = pair.indexOf('=')
    const whole = decode(at < 0 ? pair : pair.slice(0, at))
    const text = at < 0 ? '' : decode(pair.slice(at + 1))
    const [, base, key] = /^([^[\]]+)\[([^[\]]*)\]$/.exec(whole) ?? []
    const type = base === undefined ? undefined : schemas.get(base)?.type
    const isMember = type === 'array' ? /^\d*$/.test(key ?? '') : type === 'object'
    const name = isMember && base !== undefined ? base : whole
    const entries = texts.get(name) ?? []
    entries.push({ key: isMember ? key : undefined, text })
    texts.set(name, entries)
  }
  // `fromEntries` defines fields, so that none of these names can reach a prototype.
  return Object.fromEntries(Array.from(texts, ([name, entries]) => [name, valueOf(entries, schemas.get(name) ?? {})]))
}

function valueOf(entries: readonly { key: string | undefined, text: string }[], schema: Schema): unknown {
  if (schema.type === 'array') {
    const items = schema.items ?? {}
    return entries.map(({ text }) => readScalar(text, items))
  }
  if (schema.type === 'object' && entries.every(({ key }) => key !== undefined)) {
    return Object.fromEntries(entries.map(({ key, text }) =>
      [key, readScalar(text, schema.properties?.[key!] ?? {})]))
  }
  const values = entries.map(({ text }) => readScalar(text, schema))
  return values.length > 1 ? values : values[0]
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '))
  }
  catch {
    throw invalidRequest(400, '查询参数的百分号编码有误，请以 UTF-8 编码', { location: 'query' })
  }
}
