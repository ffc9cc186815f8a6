import type { HttpMethod } from './http-method.ts'
import type { Operation, Server } from './operation.ts'
import type { Subject } from './subject.ts'

/** Where the API is, unless an operation or a call says otherwise. */
export const API_SERVER = 'https://api.mch.weixin.qq.com'

/**
 * All that the pages describe, sorted: what is checked, shown, served and exported is made of it.
 *
 * @see https://spec.openapis.org/oas/v3.1.1.html#openapi-object
 */
export interface ApiDescription {
  info: { title: string, version: string }
  servers: Server[]
  /** By the template of the path. */
  paths: PathItems
  /** Notifications, by their types. */
  webhooks: PathItems
}

/** Operations: path, or type of a notification → HTTP method → operation. @see https://spec.openapis.org/oas/v3.1.1.html#paths-object */
export type PathItems = Record<string, Record<string, Operation>>

/** The operations of what a page describes, by their methods, if there are any. */
export function methodsOf({ paths, webhooks }: Pick<ApiDescription, 'paths' | 'webhooks'>, subject: Subject): Record<string, Operation> | undefined {
  return subject.kind === 'path' ? paths[subject.path] : webhooks[subject.event]
}

/** An operation, and where it stands among the others. */
export interface PlacedOperation {
  /** The template of the path, or the type of the notification. */
  path: string
  method: HttpMethod
  operation: Operation
  /** Whether the path has no other method. */
  isAlone: boolean
}

/** The operations of paths or notifications, in their order. */
export function operationsOf(items: PathItems): PlacedOperation[] {
  return Object.entries(items).flatMap(([path, methods]) =>
    (Object.entries(methods) as [HttpMethod, Operation][]).map(([method, operation], _, { length }) => ({ path, method, operation, isAlone: length === 1 }))) // headings have no other ids
}
