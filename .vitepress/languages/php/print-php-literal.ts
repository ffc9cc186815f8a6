import type { Literal, LiteralObject } from '../../sample-values/literal.ts'
import { EncryptedText } from '../../sample-values/literal.ts'

const INDENT = '  '

const NAMED_ESCAPES: Record<string, string> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' }

/**
 * A value as PHP spells it, the short way: `['a' => 1]`. Lists and maps that hold
 * anything take a line for each item; the arrows of a map stand under each other.
 *
 * @param value the value
 * @param depth how deep the line that it begins on is indented
 * @see https://www.php.net/manual/en/language.types.php
 */
export function printPhpLiteral(value: Literal, depth = 0): string {
  if (typeof value === 'string')
    return printPhpString(value)
  if (typeof value === 'number')
    return printNumber(value)
  if (value === null || typeof value === 'boolean')
    return String(value)
  if (value instanceof EncryptedText)
    return `\\WeChatPay\\Crypto\\Rsa::encrypt(${printPhpString(value.text)}, $platformPublicKey)`
  if (Array.isArray(value))
    return value.length === 0 ? '[]' : phpBlock(value.map(item => printPhpLiteral(item, depth + 1)), depth)
  return printObject(value, depth)
}

function printObject(value: LiteralObject, depth: number): string {
  const names = Object.keys(value)
  if (names.length === 0)
    return 'new \\stdClass()' // an empty array would be sent as a list
  const keys = names.map(printPhpString)
  const width = Math.max(...keys.map(({ length }) => length))
  const text = phpBlock(keys.map((key, i) => `${key.padEnd(width)} => ${printPhpLiteral(value[names[i]!]!, depth + 1)}`), depth)
  // PHP takes such keys for numbers, and the array that they make for a list.
  return names.every((name, i) => name === String(i)) ? `(object) ${text}` : text
}

/** Items between brackets, a line for each. */
export function phpBlock(items: readonly string[], depth: number): string {
  const inner = INDENT.repeat(depth + 1)
  return `[\n${items.map(item => `${inner}${item},\n`).join('')}${INDENT.repeat(depth)}]`
}

/**
 * A string, in single quotes where it can be: they know two escapes only. What no
 * one can see is escaped, between double quotes.
 *
 * @see https://www.php.net/manual/en/language.types.string.php
 */
export function printPhpString(text: string): string {
  // eslint-disable-next-line no-control-regex
  if (!/[\u0000-\u001F\u007F\u0085\u2028\u2029\uFEFF\u200B-\u200F\u202A-\u202E]/.test(text))
    return `'${text.replace(/\\(?=\\|'|$)|'/g, '\\$&')}'`
  const escaped = text.replace(/[\\"$]/g, '\\$&').replace(
    // eslint-disable-next-line no-control-regex
    /[\u0000-\u001F\u007F\u0085\u2028\u2029\uFEFF\u200B-\u200F\u202A-\u202E]/g,
    character => NAMED_ESCAPES[character] ?? `\\u{${character.codePointAt(0)!.toString(16)}}`,
  )
  return `"${escaped}"`
}

function printNumber(value: number): string {
  const text = JSON.stringify(value)
  // What JSON spells without a point is a whole number to PHP, if it fits one.
  return Number.isInteger(value) && !Number.isSafeInteger(value) ? `${value.toExponential().replace('e+', 'E+')}` : text
}
