import type { OpenAPIV3_1 } from 'openapi-types'
import type { OperationObject } from '../.vitepress/reference/openapi.ts'
import type { ReferencePaths } from '../.vitepress/reference/read-document.ts'
import { invalidRequest, methodNotAllowed, notFound } from './api-error.ts'

/** An operation and what the URL says of its path parameters. */
export interface RouteMatch {
  /** The path's template, as the document has it. */
  path: string
  operation: OperationObject
  /** Decoded values by name. */
  pathParameters: Record<string, string>
}

interface Route {
  path: string
  segments: Segment[]
  methods: Record<string, OperationObject>
}

/** A segment that is one literal text, or a pattern whose groups are the values of `names`. */
type Segment = { literal: string } | { pattern: RegExp, names: string[] }

/**
 * Finds the operation of a request. Literal segments win over templated ones,
 * from left to right.
 *
 * @param document the reference
 * @returns a function of an HTTP method (`GET`) and the raw path without query,
 *   which throws an {@link ApiError}: 400 for broken percent-encoding, 404 for an
 *   unknown path, 405 for another method
 * @see https://spec.openapis.org/oas/v3.1.1.html#paths-object
 */
export function createRouter(document: OpenAPIV3_1.Document): (method: string, pathname: string) => RouteMatch {
  const routes = readRoutes(document)
  return (method, pathname) => {
    const segments = decodeSegments(pathname)
    for (const route of routes.get(segments.length) ?? []) {
      const pathParameters = matchRoute(route, segments)
      if (!pathParameters)
        continue
      const operation = route.methods[method.toLowerCase()]
      if (!operation)
        throw methodNotAllowed(method, Object.keys(route.methods).map(name => name.toUpperCase()))
      return { path: route.path, operation, pathParameters }
    }
    throw notFound(pathname)
  }
}

/** The routes by how many segments they have, those with literals first. */
function readRoutes({ paths = {} }: OpenAPIV3_1.Document): Map<number, Route[]> {
  const byLength = new Map<number, Route[]>()
  for (const [path, methods] of Object.entries(paths as ReferencePaths)) { // the reference makes nothing else
    const segments = path.split('/').map(readSegment)
    const siblings = byLength.get(segments.length) ?? []
    byLength.set(segments.length, siblings)
    // No prototype: a method is looked up by a name that a client chose.
    siblings.push({ path, segments, methods: Object.assign(Object.create(null), methods) })
  }
  for (const siblings of byLength.values())
    siblings.sort(compareRoutes)
  return byLength
}

function readSegment(text: string): Segment {
  if (!text.includes('{'))
    return { literal: text }
  const names: string[] = []
  const pattern = text.split(/(\{[^{}]+\})/).map((piece) => {
    if (!/^\{.+\}$/.test(piece))
      return piece.replaceAll(/[$()*+.?[\\\]^{|}]/g, '\\$&')
    names.push(piece.slice(1, -1))
    return '(.+)'
  }).join('')
  return { pattern: new RegExp(`^${pattern}$`, 's'), names }
}

function compareRoutes(a: Route, b: Route): number {
  for (const [i, segment] of a.segments.entries()) {
    const order = rank(segment) - rank(b.segments[i]!)
    if (order !== 0)
      return order
  }
  return 0
}

/** Literal, then partly literal, then anything. */
function rank(segment: Segment): number {
  if ('literal' in segment)
    return 0
  return segment.pattern.source === '^(.+)$' ? 2 : 1
}

function decodeSegments(pathname: string): string[] {
  try {
    return pathname.split('/').map(decodeURIComponent)
  }
  catch {
    throw invalidRequest(400, '路径的百分号编码有误，请以 UTF-8 编码', { location: 'uriTemplate' })
  }
}

function matchRoute(route: Route, segments: readonly string[]): Record<string, string> | undefined {
  const values: Record<string, string> = {}
  for (const [i, segment] of route.segments.entries()) {
    const text = segments[i]!
    if ('literal' in segment) {
      if (segment.literal !== text)
        return undefined
      continue
    }
    const groups = segment.pattern.exec(text)
    if (!groups)
      return undefined
    for (const [group, name] of segment.names.entries())
      values[name] = groups[group + 1]!
  }
  return values
}
