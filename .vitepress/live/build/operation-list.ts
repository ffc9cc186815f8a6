import type { Scene } from '../../call/scenes.ts'
import type { HttpMethod } from '../../model/http-method.ts'
import type { Operation, ResponseKind } from '../../model/operation.ts'
import type { Family } from '../../navigation/families.ts'
import { responseKind } from '../../model/operation.ts'
import { OVERVIEW } from '../../navigation/addresses.ts'

/** An example that somebody may begin with. */
export interface ListedExample {
  /** What it is told from the others of its operation by; nothing if it is the only one. */
  title?: string
  /** The whole module. */
  code: string
}

/** An operation of the site. */
export interface ListedOperation {
  title: string
  /** Where it is on the site: `/openapi/v3/…`, with the heading where the page has several. */
  link: string
  path: string
  method: HttpMethod
  answer: ResponseKind['type']
  examples: ListedExample[]
}

/** The operations of a product. */
export interface ListedProduct {
  title: string
  operations: ListedOperation[]
}

export interface OperationListSource {
  families: readonly Family[]
  operation: (path: string, method: HttpMethod) => Operation | undefined
  scenes: (path: string, method: HttpMethod) => Scene[]
}

/** The line that hides what stands before it, where an example is shown. */
const CUT = /^\/\/ ---cut---\n/m

/** All operations with their examples, by their products, in the order of the site. */
export function listOperations({ families, operation, scenes }: OperationListSource): ListedProduct[] {
  return families
    .map(({ title, groups }) => ({
      title,
      operations: groups.flatMap(({ entries }) => entries).flatMap(({ link, methods = [], title }) => {
        const path = link.slice(OVERVIEW.length - 1)
        return methods.map((name): ListedOperation => {
          const method = name.toLowerCase() as HttpMethod // it is one of an operation
          const described = operation(path, method)
          const found = scenes(path, method)
          return {
            title: described?.summary ?? title,
            link: methods.length > 1 ? `${link}#${method}` : link,
            path,
            method,
            answer: responseKind(described ?? {}).type,
            examples: found.map(scene => ({ ...found.length > 1 && { title: scene.title }, code: scene.code.replace(CUT, '\n') })),
          }
        })
      }),
    }))
    .filter(({ operations }) => operations.length > 0)
}
