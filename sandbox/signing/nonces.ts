/** How many nonces are kept at most: some 100 MiB. */
const MAX_NONCES = 500_000

/**
 * Remembers nonces for as long as their requests would be accepted a second time.
 */
export class NonceStore {
  private readonly seen = new Set<string>()
  /** The nonces that may be forgotten after a second, by that second. */
  private readonly bySecond = new Map<number, string[]>()
  private readonly capacity: number

  constructor(capacity = MAX_NONCES) {
    this.capacity = capacity
  }

  get size(): number {
    return this.seen.size
  }

  /**
   * Takes note of a nonce.
   *
   * @param nonce the nonce of a request whose signature is right; that of any
   *   other must not get here, lest a stranger fill the store
   * @param lastSecond the last second, since 1970, in which the request would be accepted
   * @param now this second, since 1970
   * @returns `replayed` if it is known already, `full` if there is no room for it
   */
  add(nonce: string, lastSecond: number, now: number): 'new' | 'replayed' | 'full' {
    this.forget(now)
    if (this.seen.has(nonce))
      return 'replayed'
    if (this.seen.size >= this.capacity)
      return 'full'
    this.seen.add(nonce)
    const bucket = this.bySecond.get(lastSecond)
    if (bucket)
      bucket.push(nonce)
    else
      this.bySecond.set(lastSecond, [nonce])
    return 'new'
  }

  /** There are no more buckets than seconds in which a request is accepted, so all are looked at. */
  private forget(now: number): void {
    for (const [second, nonces] of this.bySecond) {
      if (second >= now)
        continue
      for (const nonce of nonces)
        this.seen.delete(nonce)
      this.bySecond.delete(second)
    }
  }
}
