import type { Scene } from '../examples/scenes.ts'
import type { Family } from '../navigation/families.ts'
import type { HttpMethod } from '../reference/grammar.ts'
import type { OperationObject } from '../reference/openapi.ts'
import { OVERVIEW } from '../navigation/addresses.ts'

/** An example that somebody may begin with. */
export interface ListedExample {
  title: string
  /** In upper case. */
  method: string
  path: string
  /** The whole module. */
  code: string
}

/** The examples of a product. */
export interface ListedProduct {
  title: string
  examples: ListedExample[]
}

export interface OperationListSource {
  families: readonly Family[]
  operation: (path: string, method: HttpMethod) => OperationObject | undefined
  scenes: (path: string, method: HttpMethod) => Scene[]
}

/** The line that hides what stands before it, where an example is shown. */
const CUT = /^\/\/ ---cut---\n/m

/** The examples of all operations, by their products, in the order of the site. */
export function listOperations({ families, operation, scenes }: OperationListSource): ListedProduct[] {
  return families
    .map(({ title, groups }) => ({
      title,
      examples: groups.flatMap(({ entries }) => entries).flatMap(({ link, methods = [], title }) => {
        const path = link.slice(OVERVIEW.length - 1)
        return methods.flatMap((method) => {
          const name = method.toLowerCase() as HttpMethod // it is one of an operation
          const found = scenes(path, name)
          return found.map((scene): ListedExample => ({
            title: `${operation(path, name)?.summary ?? title}${found.length > 1 ? `（${scene.title}）` : ''}`,
            method,
            path,
            code: scene.code.replace(CUT, '\n'),
          }))
        })
      }),
    }))
    .filter(({ examples }) => examples.length > 0)
}
