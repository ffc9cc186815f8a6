import type { ApiDescription } from '../../.vitepress/model/api-description.ts'
import type { Operation } from '../../.vitepress/model/operation.ts'
import { invalidRequest, methodNotAllowed, notFound } from '../api-error.ts'

/** An operation and what the URL says of its path parameters. */
export interface RouteMatch {
  /** The path's template, as the document has it. */
  path: string
  operation: Operation
  /** Decoded values by name. */
  pathParameters: Record<string, string>
}

interface Route {
  path: string
  /** The path without the names of its parameters: siblings that differ in names alone have it in common. */
  shape: string
  segments: Segment[]
  methods: Record<string, Operation>
}

/** A segment that is one literal text, or a pattern whose groups are the values of `names`. */
type Segment = { literal: string } | { pattern: RegExp, names: string[] }

/**
 * Finds the operation of a request. Literal segments win over templated ones,
 * from left to right. Paths that differ in the names of their parameters alone,
 * which OpenAPI forbids and the API has, are told apart by method, and by what the
 * examples of their parameters look like.
 *
 * @param document the reference
 * @returns a function of an HTTP method (`GET`) and the raw path without query,
 *   which throws an {@link ApiError}: 400 for broken percent-encoding, 404 for an
 *   unknown path, 405 for another method
 * @see https://spec.openapis.org/oas/v3.1.1.html#paths-object
 */
export function createRouter(document: ApiDescription): (method: string, pathname: string) => RouteMatch {
  const routes = readRoutes(document)
  return (method, pathname) => {
    const segments = decodeSegments(pathname)
    const siblings = routes.get(segments.length) ?? []
    const first = siblings.find(route => matchRoute(route, segments))
    if (!first)
      throw notFound(pathname)
    const alike = siblings.filter(({ shape }) => shape === first.shape)
    const matches = alike.flatMap((route): RouteMatch[] => {
      const [operation, pathParameters] = [route.methods[method.toLowerCase()], matchRoute(route, segments)]
      return operation && pathParameters ? [{ path: route.path, operation, pathParameters }] : []
    })
    const match = matches.find(isUnreplaced) ?? matches.find(isLikely) ?? matches[0]
    if (!match)
      throw methodNotAllowed(method, [...new Set(alike.flatMap(({ methods }) => Object.keys(methods)))].map(name => name.toUpperCase()))
    return match
  }
}

/** Whether a parameter of the path stands as in the template, as an SDK leaves it that was not told. */
function isUnreplaced({ pathParameters }: RouteMatch): boolean {
  return Object.entries(pathParameters).some(([name, value]) => value === `{${name}}`)
}

/** Whether the values of the path look like the examples of its parameters: numbers where those are numbers. */
function isLikely({ operation, pathParameters }: RouteMatch): boolean {
  return Object.entries(pathParameters).every(([name, value]) => {
    const example = operation.parameters?.find(parameter => parameter.in === 'path' && parameter.name === name)?.schema.examples?.[0]
    return example === undefined || isNumeric(String(example)) === isNumeric(value)
  })
}

function isNumeric(text: string): boolean {
  return /^\d+$/.test(text)
}

/** The routes by how many segments they have, those with literals first. */
function readRoutes({ paths }: Pick<ApiDescription, 'paths'>): Map<number, Route[]> {
  const byLength = new Map<number, Route[]>()
  for (const [path, methods] of Object.entries(paths)) {
    const segments = path.split('/').map(readSegment)
    const siblings = byLength.get(segments.length) ?? []
    byLength.set(segments.length, siblings)
    // No prototype: a method is looked up by a name that a client chose.
    siblings.push({ path, shape: path.replaceAll(/\{[^{}]+\}/g, '{}'), segments, methods: Object.assign(Object.create(null), methods) })
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
