/** The `{name}`s of a path template, in order. */
export function pathParameters(path: string): string[] {
  return Array.from(path.matchAll(/\{([^{}/]+)\}/g), match => match[1]!)
}

/**
 * The names under which OpenAPI can hold all of some paths. Two that differ only in what
 * their parameters are called are identical to it, and a document must not have both:
 * `/applyment/{applyment_id}/cancel` and `/applyment/{business_code}/cancel`, of which
 * the platform itself tells by the value which one is called.
 *
 * The later one is told apart by a fragment that names its parameters. A fragment is no
 * part of what is requested, so whoever appends the name to the address of the server
 * still calls the right path, and no tool takes two operations for one. Other ways lose
 * something: one operation for both cannot say what its parameter is, and in documents
 * of their own the two have no place in the document of the whole.
 *
 * @param paths templates, in order
 * @returns path → its name in the document
 * @see https://spec.openapis.org/oas/v3.1.1.html#path-templating-matching
 * @see https://www.rfc-editor.org/rfc/rfc3986#section-3.5
 */
export function documentPaths(paths: readonly string[]): Map<string, string> {
  const taken = new Set<string>()
  return new Map(paths.map((path) => {
    const form = path.replace(/\{[^{}]*\}/g, '{}')
    const name = taken.has(form) ? `${path}#${pathParameters(path).join(',')}` : path
    taken.add(form)
    return [path, name]
  }))
}

/** The path that such a name stands for. Fragments of other kinds say something else, and stay. */
export function pathOf(name: string): string {
  const [path = '', fragment] = name.split('#')
  const parameters = pathParameters(path).join(',')
  return fragment === parameters && parameters !== '' ? path : name
}
