/** Numbers from 0 to 1, the same for the same seed. */
export type Random = () => number

/**
 * Numbers that look random.
 *
 * @see https://gist.github.com/tommyettinger/46a874533244883189143505d203312c
 */
export function seededRandom(seed: number): Random {
  let state = Math.imul(seed + 1, 0x9E3779B9)
  return () => {
    state = (state + 0x6D2B79F5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Any of a list. */
export function pick<T>(random: Random, list: readonly T[]): T {
  return list[Math.floor(random() * list.length)]!
}

/**
 * Steps of the golden ratio's relatives. The multiples of each, without what stands
 * before the point, fill the range from 0 to 1 evenly however many there are; so a
 * small site is like a large one.
 *
 * @see https://extremelearning.com.au/unreasonable-effectiveness-of-quasirandom-sequences/
 */
const STEPS = [0.8191725133961645, 0.6710436067037893, 0.5497004779019703] as const

/** The `i`th point of a sequence that fills the range from 0 to 1 evenly. There are three that have nothing to do with each other. */
export function evenly(i: number, sequence: 0 | 1 | 2): number {
  return ((i + 1) * STEPS[sequence]) % 1
}

/**
 * What stands at a place of a distribution.
 *
 * @param quantiles its values at equal distances, from the least to the most
 * @param place from 0 to 1
 */
export function quantile(quantiles: readonly number[], place: number): number {
  const at = place * (quantiles.length - 1)
  const below = Math.floor(at)
  const [from, to] = [quantiles[below]!, quantiles[Math.min(below + 1, quantiles.length - 1)]!]
  return Math.round(from + (to - from) * (at - below))
}
