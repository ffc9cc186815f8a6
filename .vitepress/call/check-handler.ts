import type { Expression } from '@oxc-project/types'
import type { Unreadable } from './read-literal.ts'
import { parseSync, Visitor } from 'rolldown/utils'
import { callRules } from './call-rules.ts'
import { propertyName, unreadable, unwrap } from './read-literal.ts'

/**
 * Holds the handler of a notification against its place: it tells the notification
 * that it is named after from all others, by its `event_type`.
 *
 * @param code a TypeScript module
 * @param event the type of the notification
 */
export function checkHandler(code: string, event: string): Unreadable[] {
  const { program, errors } = parseSync('snippet.ts', code)
  const [error] = errors
  if (error)
    return [unreadable(callRules.syntax(error.message), error.labels[0] ?? { start: 0, end: 1 })]
  const compared: { type: string, start: number, end: number }[] = []
  new Visitor({
    BinaryExpression({ operator, left, right }) {
      if (!/^[!=]==?$/.test(operator))
        return
      for (const [one, other] of [[left, right], [right, left]] as const) {
        const literal = unwrap(other)
        if (isEventType(unwrap(one)) && literal.type === 'Literal' && typeof literal.value === 'string')
          compared.push({ type: literal.value, start: literal.start, end: literal.end })
      }
    },
    SwitchStatement({ discriminant, cases }) {
      for (const { test } of isEventType(unwrap(discriminant)) ? cases : []) {
        if (test?.type === 'Literal' && typeof test.value === 'string')
          compared.push({ type: test.value, start: test.start, end: test.end })
      }
    },
  }).visit(program)
  if (compared.some(({ type }) => type === event))
    return []
  const [first] = compared
  return [first ? unreadable(callRules.otherNotification(first.type, event), first) : unreadable(callRules.noNotification(event), { start: 0, end: 1 })]
}

/** `notification.event_type`, and what is destructured of it. */
function isEventType(node: Expression): boolean {
  return node.type === 'MemberExpression' ? propertyName(node) === 'event_type' : node.type === 'Identifier' && node.name === 'event_type'
}
