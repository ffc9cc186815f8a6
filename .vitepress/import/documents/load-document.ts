import type { HttpMethod } from '../../model/http-method.ts'
import type { Subject } from '../../model/subject.ts'
import type { ImportProblem } from '../problem.ts'
import { dereference, upgrade } from '@scalar/openapi-parser'
import { YAMLException } from 'js-yaml'
import { loadYaml } from '../../markup/yaml.ts'
import { inexactNumbers } from '../../model/exact-number.ts'
import { HTTP_METHODS } from '../../model/http-method.ts'
import { pointer } from '../../model/json-pointer.ts'
import { pathOf } from '../../model/path-template.ts'
import { pathSubject, subjectName, webhookSubject } from '../../model/subject.ts'
import { foreignName } from '../problem.ts'
import { isObject, listOf } from './foreign.ts'
import { expandedSize } from './schema-size.ts'
import { validateDocument } from './validate-document.ts'

/** An operation or a notification of a document, with its references replaced. */
export interface LoadedOperation {
  subject: Subject
  method: HttpMethod
  operation: Record<string, unknown>
  /** The parameters of the path item. */
  shared: readonly unknown[]
  /** The numbers of its document that reading has changed → as they are written. */
  inexact: ReadonlyMap<number, string>
}

export interface LoadedDocument {
  operations: LoadedOperation[]
  /** Why the document, or some operation of it, cannot be read. */
  problems: ImportProblem[]
  /** What the document says as a whole, and pages do not. */
  left: ImportProblem[]
}

/** Methods that a path item may have and the SDK's chain has not. */
const OTHER_METHODS = ['head', 'options', 'trace']

/** How many objects and lists a document may have. */
const MAX_SIZE = 5_000_000

/** Where the API of this reference is. */
const OWN_SERVER = /^https:\/\/api\d?\.mch\.weixin\.qq\.com\/?$/

/**
 * Reads an OpenAPI 3.0 or 3.1 document, in JSON or YAML: validates it, brings it
 * up to 3.1 and replaces its references.
 *
 * @param text the document
 * @see https://spec.openapis.org/oas/v3.1.1.html
 */
export async function loadDocument(text: string): Promise<LoadedDocument> {
  const { value, problem } = parse(text.replace(/^\uFEFF/, ''))
  if (problem !== undefined)
    return unreadable([whole('', problem)])
  if (!isObject(value) || !/^3\.[01]\./.test(String(value.openapi)))
    return unreadable([whole('/openapi', isObject(value) && 'swagger' in value ? 'it is a Swagger 2 document: convert it to OpenAPI 3 first' : 'it is no OpenAPI 3.0 or 3.1 document')])
  // JSON holds nothing twice; what YAML shares may contain itself, or be more than anyone has written.
  if (expandedSize(value) > MAX_SIZE)
    return unreadable([whole('', 'written out, its parts have no end')])
  let schema: unknown
  try {
    const invalid = await validateDocument(value)
    if (invalid.length > 0)
      return unreadable(invalid)
    schema = dereference(upgrade(structuredClone(value)).specification).schema
  }
  catch (error) {
    // The libraries take for granted that what they have not looked at yet is what it should be.
    return unreadable([whole('', `it is no OpenAPI document: ${error instanceof Error ? error.message : String(error)}`)])
  }
  if (!isObject(schema))
    return unreadable([whole('', 'its references cannot be replaced')])
  const problems: ImportProblem[] = []
  const inexact = inexactNumbers(text)
  const operations = [
    ...operationsOf(schema.paths, 'path', problems),
    ...operationsOf(schema.webhooks, 'webhook', problems),
  ].map((operation): LoadedOperation => ({ ...operation, inexact }))
  return { operations, problems, left: leftOf(schema) }
}

function parse(text: string): { value?: unknown, problem?: string } {
  const isJson = /^\s*[[{]/.test(text)
  try {
    // JSON is YAML, but for what no one writes; its own parser is faster.
    return { value: isJson ? JSON.parse(text) as unknown : loadYaml(text) }
  }
  catch (error) {
    if (error instanceof YAMLException)
      return { problem: `it is no YAML: ${error.reason}${error.mark ? ` (line ${error.mark.line + 1})` : ''}` }
    // What is between brackets may still be YAML, in its flow style.
    const yaml = isJson ? yamlOf(text) : undefined
    return yaml ? { value: yaml } : { problem: `it is no JSON${placeOf(error, text)}` }
  }
}

/** Where JSON goes wrong, if the parser says so: each version of it in words of its own. */
function placeOf(error: unknown, text: string): string {
  const position = /\bposition (\d+)/.exec(error instanceof Error ? error.message : '')?.[1]
  if (position === undefined)
    return ': it ends too early'
  const before = text.slice(0, Number(position)).split('\n')
  return ` (line ${before.length}, column ${before.at(-1)!.length + 1})`
}

function yamlOf(text: string): unknown {
  try {
    return loadYaml(text)
  }
  catch {
    return undefined
  }
}

function operationsOf(items: unknown, kind: Subject['kind'], problems: ImportProblem[]): Omit<LoadedOperation, 'inexact'>[] {
  if (!isObject(items))
    return []
  const seen = new Set<string>()
  return Object.entries(items).flatMap(([name, item]) => {
    if (!isObject(item) || name.startsWith('x-'))
      return []
    const subject = kind === 'path' ? pathSubject(pathOf(name)) : webhookSubject(name)
    if (typeof item.$ref === 'string')
      problems.push({ operation: subjectName(subject), at: '', reason: `\`${item.$ref}\` leads nowhere` })
    for (const method of OTHER_METHODS.filter(method => method in item))
      problems.push({ operation: foreignName(subject, method), at: '', reason: `the SDK's chain has no method \`${method}\`` })
    return HTTP_METHODS.flatMap((method): Omit<LoadedOperation, 'inexact'>[] => {
      const operation = item[method]
      const own = foreignName(subject, method)
      const isTwice = isObject(operation) && seen.has(own)
      seen.add(own)
      if (isTwice)
        problems.push({ operation: `${method.toUpperCase()} ${name}`, at: '', reason: 'but for a fragment, which is never sent, another operation of the document has that path and method' })
      return isObject(operation) && !isTwice
        ? [{ subject, method, operation: { ...Array.isArray(item.servers) && { servers: item.servers as unknown[] }, ...operation }, shared: listOf(item.parameters) }]
        : []
    })
  })
}

/** What of the document as a whole has no page that could say it. */
function leftOf(document: Record<string, unknown>): ImportProblem[] {
  const { servers, components } = document
  const urls = listOf(servers).flatMap(server => isObject(server) && typeof server.url === 'string' ? [server.url] : [])
  const others = urls.filter(url => !OWN_SERVER.test(url) && url !== '/')
  const schemes = isObject(components) && isObject(components.securitySchemes) ? Object.keys(components.securitySchemes) : []
  return [
    ...others.length > 0 ? [whole('/servers', `the entry points ${others.join(', ')}: the reference has its own, and a path as the document has it`)] : [],
    ...schemes.length > 0 ? [whole(pointer('', 'components', 'securitySchemes'), `the security schemes ${schemes.join(', ')}: every call of the reference is signed`)] : [],
  ]
}

function unreadable(problems: ImportProblem[]): LoadedDocument {
  return { operations: [], problems, left: [] }
}

function whole(at: string, reason: string): ImportProblem {
  return { operation: '', at, reason }
}
