/** A decimal literal: sign, digits before and behind the point, exponent. */
const DECIMAL = /^([-+]?)(\d*)(?:\.(\d*))?(?:e([-+]?\d+))?$/i

/** What a literal in another base begins with. */
const OTHER_BASE = /^0[xob]/i

/**
 * Whether JavaScript, which has 53 bits for the digits of a number, sends the one that a
 * literal says: `9007199254740993` would be sent as `9007199254740992`.
 *
 * @param literal the number as JSON, YAML, JavaScript or PHP spells it
 * @see https://tc39.es/ecma262/#sec-ecmascript-language-types-number-type
 */
export function isExact(literal: string): boolean {
  const text = literal.replaceAll('_', '')
  const value = Number(text)
  if (OTHER_BASE.test(text))
    return Number.isFinite(value) && BigInt(text) === BigInt(value)
  const written = decimal(text)
  return written === undefined || written === decimal(String(value))
}

/** A decimal literal without what makes no difference, `12e-1` for `1.20`; nothing for anything else. */
function decimal(literal: string): string | undefined {
  const [, sign, whole = '', fraction = '', exponent = '0'] = DECIMAL.exec(literal) ?? []
  if (sign === undefined || whole + fraction === '')
    return undefined
  const digits = (whole + fraction).replace(/^0+/, '')
  const significant = digits.replace(/0+$/, '')
  return significant === '' ? '0' : `${sign === '-' ? '-' : ''}${significant}e${Number(exponent) - fraction.length + digits.length - significant.length}`
}

/** A number in the text of a JSON or YAML document, which stands for itself and in no word. */
const NUMBERS = /(?<![\w.+-])-?(?:0|[1-9]\d*)(?:\.\d+)?(?:e[-+]?\d+)?(?![\w.])/gi

/**
 * The numbers of a document that reading it changes.
 *
 * @param text the document, as JSON or YAML
 * @returns the number that each is read as → as it is written
 */
export function inexactNumbers(text: string): Map<number, string> {
  return new Map(Array.from(text.matchAll(NUMBERS), ([literal]) => literal).filter(literal => !isExact(literal)).map(literal => [Number(literal), literal]))
}
