import type { Expression, ObjectProperty } from '@oxc-project/types'
import type { RuleMessage } from '../diagnostics/rule.ts'
import type { Literal, LiteralObject } from '../sample-values/literal.ts'
import type { Trace } from './places.ts'
import { isExact } from '../model/exact-number.ts'
import { EncryptedText } from '../sample-values/literal.ts'
import { callRules } from './call-rules.ts'

/** A part of the code that cannot be read, and why. */
export interface Unreadable extends RuleMessage {
  /** Offset in UTF-16 code units. */
  start: number
  length: number
}

export function unreadable(rule: RuleMessage, { start, end }: { start: number, end: number }): Unreadable {
  return { ...rule, start, length: end - start }
}

/**
 * The value of an expression that is a literal through and through.
 *
 * @param node the expression
 * @param problems where each part that is computed is noted
 * @param trace where it is noted what is written where
 * @returns the value; parts that are computed are `null` in it
 */
export function readLiteral(node: Expression, problems: Unreadable[], trace?: Trace): Literal {
  const expression = unwrap(node)
  switch (expression.type) {
    case 'Literal':
      trace?.note(typeof expression.value === 'string' ? 'text' : 'other', expression)
      if (typeof expression.value === 'number' && !isExact(expression.raw ?? ''))
        problems.push(unreadable(callRules.inexactNumber(expression.raw ?? '', String(expression.value)), expression))
      if (typeof expression.value === 'string' || typeof expression.value === 'number' || typeof expression.value === 'boolean')
        return expression.value
      if ('raw' in expression && expression.raw === 'null')
        return null
      break
    case 'TemplateLiteral':
      trace?.note('text', expression)
      if (expression.expressions.length === 0)
        return expression.quasis[0]!.value.cooked ?? ''
      break
    case 'UnaryExpression':
      if (expression.operator === '-') {
        const value = readLiteral(expression.argument, problems)
        if (typeof value === 'number')
          return -value
      }
      break
    case 'ArrayExpression':
      return expression.elements.map((element, i) => {
        if (element && element.type !== 'SpreadElement')
          return readLiteral(element, problems, trace?.at(i))
        problems.push(unreadable(callRules.spread(), element ?? expression))
        return null
      })
    case 'ObjectExpression':
      return readObject(expression, problems, trace)
    case 'CallExpression': {
      const json = jsonArgument(expression)
      if (json)
        return JSON.stringify(readLiteral(json, problems, trace))
      const text = encryptArgument(expression)
      if (text !== undefined) {
        trace?.note('encrypted', expression)
        return new EncryptedText(text)
      }
    }
  }
  problems.push(unreadable(callRules.computedValue(), expression))
  return null
}

/** The members of an object literal by their names, each with its expression. */
export function readMembers(node: Expression, problems: Unreadable[]): [name: string, value: Expression, property: ObjectProperty][] {
  const expression = unwrap(node)
  if (expression.type !== 'ObjectExpression') {
    problems.push(unreadable(callRules.computedValue(), expression))
    return []
  }
  return expression.properties.flatMap((property): [string, Expression, ObjectProperty][] => {
    if (property.type === 'SpreadElement') {
      problems.push(unreadable(callRules.spread(), property))
      return []
    }
    const name = memberName(property)
    if (name === undefined || property.kind !== 'init' || property.method) {
      problems.push(unreadable(callRules.computedValue(), property))
      return []
    }
    return [[name, property.value, property]]
  })
}

function readObject(expression: Expression, problems: Unreadable[], trace?: Trace): LiteralObject {
  return Object.fromEntries(readMembers(expression, problems).map(([name, value, property]) => {
    const member = trace?.at(name)
    member?.note('field', property.key)
    return [name, readLiteral(value, problems, member)]
  }))
}

function memberName({ key, computed }: ObjectProperty): string | undefined {
  if (!computed && key.type === 'Identifier')
    return key.name
  return key.type === 'Literal' && (typeof key.value === 'string' || typeof key.value === 'number') ? String(key.value) : undefined
}

/** What `JSON.stringify(…)` is given, where a field holds JSON. */
export function jsonArgument(expression: Expression): Expression | undefined {
  if (expression.type !== 'CallExpression' || expression.arguments.length !== 1)
    return undefined
  const { callee, arguments: [argument] } = expression
  const isStringify = callee.type === 'MemberExpression' && !callee.computed
    && callee.object.type === 'Identifier' && callee.object.name === 'JSON' && callee.property.name === 'stringify'
  return isStringify && argument?.type !== 'SpreadElement' ? argument : undefined
}

/** What `encrypt('…')` is given, where a field has to be encrypted. */
function encryptArgument(expression: Expression): string | undefined {
  if (expression.type !== 'CallExpression' || expression.arguments.length !== 1 || expression.callee.type !== 'Identifier' || expression.callee.name !== 'encrypt')
    return undefined
  const [argument] = expression.arguments
  const text = argument && argument.type !== 'SpreadElement' ? unwrap(argument) : undefined
  return text?.type === 'Literal' && typeof text.value === 'string' ? text.value : undefined
}

/** The property that a member expression names; `undefined` if it is computed. */
export function propertyName(node: Extract<Expression, { type: 'MemberExpression' }>): string | undefined {
  if (!node.computed && node.property.type === 'Identifier')
    return node.property.name
  return node.computed && node.property.type === 'Literal' && typeof node.property.value === 'string' ? node.property.value : undefined
}

/** An expression without parentheses and without what only TypeScript reads. */
export function unwrap(expression: Expression): Expression {
  switch (expression.type) {
    case 'ParenthesizedExpression':
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
    case 'TSNonNullExpression':
      return unwrap(expression.expression)
    default:
      return expression
  }
}
