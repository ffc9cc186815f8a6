/** What makes two paths one file. */
export type PathKey = (path: string) => string

/** {@link PathKey} of a file system that tells `A` from `a`, or does not. */
export function pathKey(isCaseSensitive: boolean): PathKey {
  return isCaseSensitive ? path => path : path => path.toLowerCase()
}

/**
 * A map from paths, by which a file is found however its name is written, if its file
 * system finds it so. Its keys are written as they were first.
 */
export class PathMap<T> {
  private readonly entriesByKey = new Map<string, { path: string, value: T }>()
  private readonly keyOf: PathKey

  constructor(keyOf: PathKey) {
    this.keyOf = keyOf
  }

  get size(): number {
    return this.entriesByKey.size
  }

  get(path: string): T | undefined {
    return this.entriesByKey.get(this.keyOf(path))?.value
  }

  has(path: string): boolean {
    return this.entriesByKey.has(this.keyOf(path))
  }

  /** A path as it is written in the map. */
  spelled(path: string): string | undefined {
    return this.entriesByKey.get(this.keyOf(path))?.path
  }

  set(path: string, value: T): this {
    const key = this.keyOf(path)
    const known = this.entriesByKey.get(key)
    if (known)
      known.value = value
    else
      this.entriesByKey.set(key, { path, value })
    return this
  }

  delete(path: string): boolean {
    return this.entriesByKey.delete(this.keyOf(path))
  }

  clear(): void {
    this.entriesByKey.clear()
  }

  * keys(): Generator<string> {
    for (const { path } of this.entriesByKey.values())
      yield path
  }

  * values(): Generator<T> {
    for (const { value } of this.entriesByKey.values())
      yield value
  }
}
