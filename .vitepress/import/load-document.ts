import type { HttpMethod } from '../reference/grammar.ts'
import type { ImportProblem } from './problem.ts'
import { dereference, upgrade, validate } from '@scalar/openapi-parser'
import { load, YAMLException } from 'js-yaml'
import { HTTP_METHODS } from '../reference/grammar.ts'

/** An operation or a notification of a document, with its references replaced. */
export interface LoadedOperation {
  /** The path's template; of a notification its name. */
  subject: string
  kind: 'path' | 'webhook'
  method: HttpMethod
  operation: Record<string, unknown>
  /** The parameters of the path item. */
  shared: readonly unknown[]
}

export interface LoadedDocument {
  operations: LoadedOperation[]
  problems: ImportProblem[]
}

/** Methods that a path item may have and the SDK's chain has not. */
const OTHER_METHODS = ['head', 'options', 'trace']

/**
 * Reads an OpenAPI 3.0 or 3.1 document, in JSON or YAML: validates it, brings it
 * up to 3.1 and replaces its references.
 *
 * @param text the document
 * @see https://spec.openapis.org/oas/v3.1.1.html
 */
export async function loadDocument(text: string): Promise<LoadedDocument> {
  const { value, problem } = parse(text)
  if (problem !== undefined)
    return { operations: [], problems: [whole('', problem)] }
  if (!isObject(value) || !/^3\.[01]\./.test(String(value.openapi)))
    return { operations: [], problems: [whole('/openapi', 'it is no OpenAPI 3.0 or 3.1 document')] }
  const { valid, errors } = await validate(structuredClone(value))
  if (!valid)
    return { operations: [], problems: (errors ?? []).map(({ message, path }) => whole(Array.isArray(path) ? path.join('/') : String(path ?? ''), message)) }

  const { specification } = upgrade(structuredClone(value))
  const { schema, errors: unresolved } = dereference(specification)
  if (!isObject(schema))
    return { operations: [], problems: (unresolved ?? []).map(({ message }) => whole('', message)) }
  const problems: ImportProblem[] = (unresolved ?? []).map(({ message }) => whole('', message))
  const operations = [
    ...operationsOf(schema.paths, 'path', problems),
    ...operationsOf(schema.webhooks, 'webhook', problems),
  ]
  return { operations, problems }
}

function parse(text: string): { value?: unknown, problem?: string } {
  try {
    // JSON is YAML, but for what no one writes; its own parser is faster.
    return { value: /^\s*\{/.test(text) ? JSON.parse(text) as unknown : load(text) }
  }
  catch (error) {
    if (error instanceof YAMLException)
      return { problem: `it is no YAML: ${error.reason} (line ${(error.mark?.line ?? 0) + 1})` }
    return { problem: `it is no JSON: ${error instanceof Error ? error.message : String(error)}` }
  }
}

function operationsOf(items: unknown, kind: LoadedOperation['kind'], problems: ImportProblem[]): LoadedOperation[] {
  if (!isObject(items))
    return []
  return Object.entries(items).flatMap(([subject, item]) => {
    if (!isObject(item))
      return []
    for (const method of OTHER_METHODS.filter(method => method in item))
      problems.push({ operation: `${method.toUpperCase()} ${subject}`, at: '', reason: `the SDK's chain has no method \`${method}\`` })
    return HTTP_METHODS.flatMap((method): LoadedOperation[] => {
      const operation = item[method]
      return isObject(operation)
        ? [{ subject, kind, method, operation, shared: Array.isArray(item.parameters) ? item.parameters as unknown[] : [] }]
        : []
    })
  })
}

function whole(at: string, reason: string): ImportProblem {
  return { operation: '', at, reason }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
