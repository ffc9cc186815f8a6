import type { CallExpression, Expression, Program } from '@oxc-project/types'
import type { HttpMethod } from '../model/http-method.ts'
import type { LiteralObject } from '../sample-values/literal.ts'
import type { CallBody, ExampleCall } from './call.ts'
import type { Place } from './places.ts'
import type { Unreadable } from './read-literal.ts'
import { isHttpMethod } from '../model/http-method.ts'
import { pathParameters } from '../model/path-template.ts'
import { segmentOf } from '../sdk/names.ts'
import { callRules } from './call-rules.ts'
import { Trace } from './places.ts'
import { isFormHeaders, readForm } from './read-form.ts'
import { propertyName, readLiteral, readMembers, unreadable, unwrap } from './read-literal.ts'
import { walk } from './walk.ts'

/** A module as its parser leaves it: its syntax tree (ESTree), or where it cannot be parsed. */
export type ParsedModule = { program: Program } | { error: { message: string, start: number, end: number } }

/** What a snippet says. */
export interface ReadCall {
  /** The call; absent if there is none, or if a part of it cannot be read. */
  call?: ExampleCall
  /** Where its values are written. */
  places?: Place[]
  problems: Unreadable[]
}

/** The operation that a snippet calls, and where its chain stands; or why there is none. */
export type CalledInModule = { operation: { path: string, method: HttpMethod }, place: Span } | { problems: Unreadable[] }

/** A stretch of a module. */
interface Span {
  start: number
  end: number
}

/** The module that exports the client. */
const CLIENT = '#wxpay'

/**
 * Reads the one call of an operation from a snippet's syntax tree. Types are not
 * looked at: the compiler does that.
 *
 * @param module the snippet, by whatever parser: browsers have another than builds
 * @param wanted the operation that it has to call
 * @param wanted.path its path's template
 * @param wanted.method its method
 * @see https://github.com/estree/estree
 */
export function callOfModule(module: ParsedModule, wanted: { path: string, method: HttpMethod }): ReadCall {
  const found = onlyCall(module)
  return 'problems' in found ? found : new CallReader(found.call, constants(found.program)).read(wanted)
}

/**
 * Reads which operation a snippet calls, whatever it passes.
 *
 * @param module the snippet, by whatever parser
 */
export function operationOfModule(module: ParsedModule): CalledInModule {
  const found = onlyCall(module)
  if ('problems' in found)
    return found
  const { node } = found.call
  const operation = operationOf(found.call)
  return operation ? { operation, place: node.callee } : { problems: [unreadable(callRules.computedPath(), node.callee)] }
}

/** The one call that a module makes of the client. */
function onlyCall(module: ParsedModule): { program: Program, call: ChainCall } | { problems: Unreadable[] } {
  if ('error' in module)
    return { problems: [unreadable(callRules.syntax(module.error.message), module.error)] }
  const { program } = module
  const client = clientName(program)
  if (client === undefined)
    return { problems: [unreadable(callRules.noClient(), { start: 0, end: 1 })] }
  const [call, ...others] = findCalls(program, client)
  if (!call)
    return { problems: [unreadable(callRules.noCall(), { start: 0, end: 1 })] }
  if (others.length > 0)
    return { problems: others.map(({ node }) => unreadable(callRules.secondCall(), node)) }
  return { program, call }
}

/** What the module's constants are given, by their names. */
function constants({ body }: Program): Map<string, Expression> {
  return new Map(body.flatMap((statement): [string, Expression][] =>
    statement.type === 'VariableDeclaration' && statement.kind === 'const'
      ? statement.declarations.flatMap(({ id, init }): [string, Expression][] => id.type === 'Identifier' && init ? [[id.name, init]] : [])
      : []))
}

/** What a module calls the client. */
function clientName({ body }: Program): string | undefined {
  for (const statement of body) {
    if (statement.type !== 'ImportDeclaration' || statement.source.value !== CLIENT)
      continue
    for (const specifier of statement.specifiers) {
      if (specifier.type === 'ImportSpecifier' && specifier.imported.type === 'Identifier' && specifier.imported.name === 'wxpay')
        return specifier.local.name
    }
  }
  return undefined
}

/** A call of something that hangs on the client. */
interface ChainCall {
  node: CallExpression
  /** The properties of the chain; `undefined` where one is computed. */
  properties: (string | undefined)[]
}

function findCalls(program: Program, client: string): ChainCall[] {
  const calls: ChainCall[] = []
  walk(program, (node) => {
    if (node.type !== 'CallExpression')
      return
    const properties = chainOf(node.callee, client)
    if (properties?.length)
      calls.push({ node, properties })
  })
  return calls.toSorted((a, b) => a.node.start - b.node.start)
}

function chainOf(callee: Expression, client: string): (string | undefined)[] | undefined {
  const node = unwrap(callee)
  if (node.type === 'Identifier')
    return node.name === client ? [] : undefined
  if (node.type !== 'MemberExpression' || node.object.type === 'Super')
    return undefined
  const rest = chainOf(node.object, client)
  return rest && [...rest, propertyName(node)]
}

/** The operation that a chain leads to; `undefined` if a segment of its path is computed. */
function operationOf({ properties }: ChainCall): { path: string, method: HttpMethod } | undefined {
  if (properties.includes(undefined))
    return undefined
  const names = properties as string[] // none is undefined
  const last = names.at(-1)
  const isNamed = isHttpMethod(last)
  return {
    path: `/${(isNamed ? names.slice(0, -1) : names).map(segmentOf).join('/')}`,
    method: isNamed ? last : 'post', // a link of the chain that is called itself posts
  }
}

class CallReader {
  private readonly problems: Unreadable[] = []
  private readonly trace = new Trace([])
  private readonly found: ChainCall
  private readonly constants: ReadonlyMap<string, Expression>

  constructor(found: ChainCall, constants: ReadonlyMap<string, Expression>) {
    this.found = found
    this.constants = constants
  }

  read(wanted: { path: string, method: HttpMethod }): ReadCall {
    const { node } = this.found
    const called = operationOf(this.found)
    if (!called) {
      this.problems.push(unreadable(callRules.computedPath(), node.callee))
      return { problems: this.problems }
    }
    const { path, method } = called
    if (path !== wanted.path || method !== wanted.method) {
      const [found, meant] = [`${method.toUpperCase()} ${path}`, `${wanted.method.toUpperCase()} ${wanted.path}`]
      return { problems: [unreadable(callRules.otherOperation(found, meant), node.callee)] }
    }

    const values = node.arguments.flatMap((argument) => {
      if (argument.type !== 'SpreadElement')
        return [argument]
      this.problems.push(unreadable(callRules.spread(), argument))
      return []
    })
    const [data, config] = method === 'get' || method === 'delete' ? [undefined, values[0]] : values
    const call: ExampleCall = { method, path, pathParameters: {} }
    if (data && !isUndefined(data))
      call.body = this.body(data)
    if (config && !isUndefined(config))
      this.config(config, call)
    const isComplete = pathParameters(path).every(name => name in call.pathParameters) // else the compiler says so
    return { problems: this.problems, ...this.problems.length === 0 && isComplete && { call, places: this.trace.places } }
  }

  private config(config: Expression, call: ExampleCall): void {
    const names = pathParameters(call.path)
    for (const [name, value, property] of readMembers(isUnsent(call) ? withoutTransform(config) : config, this.problems)) {
      if (names.includes(name))
        call.pathParameters[name] = readLiteral(value, this.problems, this.trace.at('path', name)) as string | number // the compiler holds it to that
      else if (name === 'params')
        call.query = readLiteral(value, this.problems, this.trace.at('query')) as LiteralObject // likewise
      else if (call.body?.type === 'form' && (name === 'meta' || isFormHeaders(value)))
        continue // follows from the form
      else if (name === 'headers')
        call.headers = readLiteral(value, this.problems, this.trace.at('headers')) as Record<string, string> // likewise
      else if (name === 'data' || (name === 'meta' && isUnsent(call)))
        call.body = this.body(value)
      else if (name === 'baseURL')
        call.baseUri = readLiteral(value, this.problems, this.trace.at('baseURL')) as string // likewise
      else if (name !== 'responseType')
        this.problems.push(unreadable(callRules.unknownOption(name), property.key))
    }
  }

  private body(node: Expression): CallBody {
    const parts = readForm(node, { constants: this.constants, problems: this.problems, trace: this.trace.at('form') })
    return parts ? { type: 'form', parts } : { type: 'json', value: readLiteral(node, this.problems, this.trace.at('body')) }
  }
}

/** Whether the SDK leaves out the `data` of a call, so that `meta` is signed and written in its place. */
function isUnsent({ method }: ExampleCall): boolean {
  return method === 'get' || method === 'delete'
}

/** A configuration without the function that writes `meta`: it follows from that. */
function withoutTransform(config: Expression): Expression {
  const node = unwrap(config)
  return node.type === 'ObjectExpression'
    ? { ...node, properties: node.properties.filter(property => !(property.type === 'Property' && property.key.type === 'Identifier' && property.key.name === 'transformRequest')) }
    : config
}

function isUndefined(node: Expression): boolean {
  return node.type === 'Identifier' && node.name === 'undefined'
}
