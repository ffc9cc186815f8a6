/** Where a value of a call is written in its snippet. */
export interface Place {
  /** What leads to the value: `['body', 'payer', 'name']`, `['query', 'ids', '0']`, `['form', '1', 'sha256']`. */
  path: readonly string[]
  /** What stands there: a text, a text that is encrypted, anything else, or the name of a field. */
  kind: 'text' | 'encrypted' | 'other' | 'field'
  /** Offset in UTF-16 code units. */
  start: number
  length: number
}

/** Notes the places of values while they are read. */
export class Trace {
  readonly places: Place[]
  private readonly path: readonly string[]

  constructor(places: Place[], path: readonly string[] = []) {
    this.places = places
    this.path = path
  }

  /** The trace of a part of the value. */
  at(...names: (string | number)[]): Trace {
    return new Trace(this.places, [...this.path, ...names.map(String)])
  }

  note(kind: Place['kind'], { start, end }: { start: number, end: number }): void {
    this.places.push({ path: this.path, kind, start, length: end - start })
  }
}
