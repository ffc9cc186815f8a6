import { isExact } from '../model/exact-number.ts'

/**
 * What a string literal stands for, as PHP reads it.
 *
 * @param raw the literal as it is written, with its quotes
 * @returns `undefined` if it is no text: not closed, or bytes that are no UTF-8
 * @see https://www.php.net/manual/en/language.types.string.php
 */
export function decodePhpString(raw: string): string | undefined {
  const parts = /^b?(['"])([\s\S]*)\1$/i.exec(raw)
  if (!parts)
    return undefined
  const [, quote, text] = parts as unknown as [string, string, string] // both groups take part in every match
  return quote === '\'' ? text.replace(/\\([\\'])/g, '$1') : decodeDoubleQuoted(text)
}

const ESCAPES: Record<string, string> = {
  'n': '\n',
  'r': '\r',
  't': '\t',
  'v': '\v',
  'e': '\x1B',
  'f': '\f',
  '\\': '\\',
  '$': '$',
  '"': '"',
}

const ESCAPE = /\\(?:([nrtvef\\$"])|u\{([0-9a-f]+)\}|((?:[0-7]{1,3}|x[0-9a-f]{1,2})(?:\\(?:[0-7]{1,3}|x[0-9a-f]{1,2}))*))/gi

/**
 * PHP's strings are bytes: `"\xE5\xA5\xBD"` are the three of one character. So
 * byte escapes that follow each other are decoded together.
 */
function decodeDoubleQuoted(text: string): string | undefined {
  let isText = true
  const decoded = text.replace(ESCAPE, (escape: string, simple?: string, codePoint?: string, bytes?: string) => {
    if (simple !== undefined)
      return ESCAPES[simple] ?? escape // `\N` is none: only the flags of \x and \u ignore case
    const character = codePoint === undefined ? fromBytes(bytes ?? '') : fromCodePoint(codePoint)
    isText &&= character !== undefined
    return character ?? ''
  })
  return isText ? decoded : undefined
}

function fromCodePoint(hexadecimal: string): string | undefined {
  const codePoint = Number.parseInt(hexadecimal, 16)
  return codePoint <= 0x10FFFF ? String.fromCodePoint(codePoint) : undefined
}

/** @param escapes `x41\102`: escapes of bytes without the first backslash; octal ones overflow */
function fromBytes(escapes: string): string | undefined {
  const bytes = escapes.split('\\').map(escape => /^x/i.test(escape)
    ? Number.parseInt(escape.slice(1), 16)
    : Number.parseInt(escape, 8) & 0xFF)
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Uint8Array.from(bytes))
  }
  catch {
    return undefined // no UTF-8
  }
}

/**
 * What a number literal stands for.
 *
 * @param raw the literal as it is written: `1_000`, `0x1F`, `0b11`, `017`, `0o17`, `1.5e3`
 * @see https://www.php.net/manual/en/language.types.integer.php
 */
export function decodePhpNumber(raw: string): number {
  const digits = raw.replaceAll('_', '')
  return /^0\d+$/.test(digits) ? Number.parseInt(digits, 8) : Number(digits)
}

/** The largest whole number of PHP; what is larger becomes a float. */
const INT_MAX = 2n ** 63n - 1n

/**
 * Whether PHP has the number that a literal says, digit for digit.
 *
 * @param raw the literal as it is written
 * @see https://www.php.net/manual/en/language.types.integer.php#language.types.integer.overflow
 */
export function isExactPhpNumber(raw: string): boolean {
  const digits = raw.replaceAll('_', '')
  if (!/^(?:\d+|0[xob][\da-f]+)$/i.test(digits))
    return isExact(digits)
  return BigInt(/^0\d+$/.test(digits) ? `0o${digits.slice(1)}` : digits) <= INT_MAX
}
