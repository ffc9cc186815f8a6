import type {
  Array as ArrayNode,
  Assign,
  Bin,
  Boolean as BooleanNode,
  Call,
  Cast,
  Encapsed,
  EncapsedPart,
  Entry,
  Identifier,
  Name,
  namedargument,
  New,
  Node,
  NowDoc,
  Number as NumberNode,
  OffsetLookup,
  PropertyLookup,
  StaticLookup,
  String as StringNode,
  Unary,
  Variable,
} from 'php-parser'

export type PhpNode = Node

/** The nodes of php-parser's syntax tree that reading looks into, by their `kind`. */
interface NodesByKind {
  array: ArrayNode
  assign: Assign
  bin: Bin
  boolean: BooleanNode
  call: Call
  cast: Cast
  encapsed: Encapsed
  encapsedpart: EncapsedPart
  entry: Entry
  identifier: Identifier
  name: Name
  namedargument: namedargument
  new: New
  nowdoc: NowDoc
  number: NumberNode
  nullsafepropertylookup: PropertyLookup
  offsetlookup: OffsetLookup
  propertylookup: PropertyLookup
  staticlookup: StaticLookup
  string: StringNode
  unary: Unary
  variable: Variable
}

/** A stretch of the code that was read, in UTF-16 code units from its start. */
export interface PhpSpan {
  start: number
  length: number
}

/** Whether a node is of a kind; its type follows. */
export function isNode<K extends keyof NodesByKind>(node: PhpNode | null | undefined, kind: K): node is NodesByKind[K] {
  return node?.kind === kind
}

/** Where a node stands in the code. */
export function spanOf({ loc }: PhpNode): PhpSpan {
  return loc ? { start: loc.start.offset, length: loc.end.offset - loc.start.offset } : { start: 0, length: 0 }
}

/** All nodes of a tree, those that hold others before them. */
export function* nodesOf(node: PhpNode): Generator<PhpNode> {
  yield node
  const members: unknown[] = Object.values(node)
  for (const member of members.flat()) {
    if (isAnyNode(member))
      yield* nodesOf(member)
  }
}

function isAnyNode(value: unknown): value is PhpNode {
  return typeof value === 'object' && value !== null && 'kind' in value
}

/** The name of what a call calls: `json_encode` of `\json_encode(…)`, `tryFopen` of `Utils::tryFopen(…)`. */
export function calledName(call: NodesByKind['call']): string | undefined {
  const what: PhpNode = call.what
  if (isNode(what, 'name'))
    return what.name.replace(/^.*\\/, '')
  return isNode(what, 'staticlookup') || isNode(what, 'propertylookup') || isNode(what, 'nullsafepropertylookup')
    ? memberName(what.offset)
    : undefined
}

/** The name of a member that is written as it is: `->name`. */
export function memberName(offset: PhpNode): string | undefined {
  return isNode(offset, 'identifier') && typeof offset.name === 'string' ? offset.name : undefined
}
