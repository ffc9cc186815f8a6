import type { HttpMethod } from '../../model/http-method.ts'
import type { Operation } from '../../model/operation.ts'
import type { PageOperations } from '../../page/print-page.ts'
import { pointer } from '../../model/json-pointer.ts'

/** The first part of an operation in which it is not what it should be. */
export interface Difference {
  method: HttpMethod
  /** JSON Pointer in the operation. */
  at: string
}

/**
 * What operations that have been written to a page and read back have lost.
 *
 * @param wanted what was written
 * @param read what was read
 */
export function differences(wanted: PageOperations, read: PageOperations): Difference[] {
  return (Object.keys(wanted) as HttpMethod[]).flatMap((method) => { // its keys are methods
    const at = firstDifference(comparable(wanted[method]), comparable(read[method]), '')
    return at === undefined ? [] : [{ method, at }]
  })
}

/** The facts of an operation. Its title, and what the rows of its groups say, are a page's own. */
function comparable(operation: Operation | undefined): unknown {
  const { summary, description, operationId, externalDocs, 'x-external-docs': others, servers, requestBody, ...rest } = operation ?? { responses: {} }
  const content = requestBody && 'content' in requestBody ? requestBody.content : {}
  const bodies = Object.entries(content).map(([mediaType, { schema }]) => {
    const { title, description, 'x-tooltip': tooltip, ...body } = { ...schema } as Record<string, unknown> // any schema
    return [mediaType, body]
  })
  const base = rest['x-base-uri'] && { required: rest['x-base-uri'].required, schema: rest['x-base-uri'].schema }
  const facts = { ...rest, 'x-base-uri': base, 'bodies': Object.fromEntries(bodies) as unknown, 'links': [externalDocs, ...others ?? []].map(link => link?.url) }
  return JSON.parse(JSON.stringify(facts)) as unknown
}

function firstDifference(wanted: unknown, read: unknown, at: string): string | undefined {
  if (typeof wanted !== 'object' || typeof read !== 'object' || wanted === null || read === null)
    return wanted === read ? undefined : at
  const names = new Set([...Object.keys(wanted), ...Object.keys(read)])
  // The order of fields is one too.
  if (Object.keys(wanted).filter(name => name in read).join() !== Object.keys(read).filter(name => name in wanted).join() && at.endsWith('/properties'))
    return at
  for (const name of names) {
    const found = firstDifference((wanted as Record<string, unknown>)[name], (read as Record<string, unknown>)[name], pointer(at, name)) // objects
    if (found !== undefined)
      return found
  }
  return undefined
}
