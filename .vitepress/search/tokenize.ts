/** Runs of Chinese, and runs of names: `out_trade_no`, `TRANSACTION.SUCCESS`, `pay/transactions`. */
const RUN = /(?<han>\p{Script=Han}+)|(?:(?!\p{Script=Han})[\p{L}\p{N}_.\-/])+/gu

/** A piece of text in which words are looked for. */
export interface Run {
  /** In lower case, full-width letters and digits narrowed. */
  text: string
  isHan: boolean
}

/** Cuts text into Chinese and names. What is neither is dropped. */
export function runsOf(text: string): Run[] {
  return Array.from(text.normalize('NFKC').toLowerCase().matchAll(RUN), match => ({
    text: match[0].replace(/^[_.\-/]+|[_.\-/]+$/g, ''),
    isHan: match.groups?.han !== undefined,
  })).filter(({ text }) => text !== '')
}

/** The parts of a name: `out_trade_no` is `out`, `trade`, `no`. */
export function nameParts(name: string): string[] {
  return name.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(Boolean)
}

/**
 * Ends every token that a longer query could begin with. The engine would take it for
 * what was meant, if nothing begins with the query itself: `no` for `nothing`.
 */
const END = 'ω'

/**
 * The tokens that the index holds of a text, one for each place that a word may
 * begin at. The engine finds a token by its beginning, and so by whatever word
 * stands there:
 *
 * - Chinese is not written in words. Every character begins a token, which is that
 *   character and the next: 预授权 gives 预授, 授权 and 权ω. A word is found wherever
 *   it stands inside a phrase, and by whichever segmenter the query was cut.
 * - Every part of a name begins one, which is the rest of the name without what
 *   separates its parts: `out_trade_no` gives `outtradenoω`, `tradenoω` and `noω`.
 */
export function indexTokens(text: string): string[] {
  return runsOf(text).flatMap(({ text: run, isHan }) => isHan
    ? pairs(run).map(([first, second]) => first + (second ?? END))
    : tails(run).map(tail => tail + END))
}

/**
 * The tokens that have to be in the index where a word stands: as
 * {@link indexTokens} would give them, as far as the word, which is a run or a part of one,
 * says alone.
 */
export function wordTokens({ text, isHan }: Run): string[] {
  if (!isHan)
    return [nameParts(text).join('')].filter(Boolean)
  const whole = pairs(text).flatMap(([first, second]) => second === undefined ? [] : [first + second])
  return whole.length > 0 ? whole : [text]
}

/** Each character with the one after it; the last stands alone. */
function pairs(text: string): [first: string, second: string | undefined][] {
  const characters = Array.from(text)
  return characters.map((character, i) => [character, characters[i + 1]])
}

function tails(name: string): string[] {
  const parts = nameParts(name)
  return parts.map((_, i) => parts.slice(i).join(''))
}

/**
 * What finds a word in a text that is shown, as the source of a regular expression
 * that ignores case: Chinese anywhere; a name where a part of a name begins, however
 * its parts are separated.
 */
export function wordPattern({ text, isHan }: Run): string {
  return isHan ? text : `(?<![a-z0-9])${nameParts(text).join('[^\\p{L}\\p{N}]*')}`
}

/** A text without case, width and punctuation: what two spellings of a name have in common. */
export function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}
