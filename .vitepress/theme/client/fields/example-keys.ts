/** A key of an object in a piece of code. */
export interface ExampleKey {
  /** Its name after those of the keys that it belongs to, joined by dots. */
  path: string
  /** Where it begins and ends in the code. */
  start: number
  end: number
}

/**
 * A comment, a string, a name, or a sign. A quote before JSON opens no string here: what is
 * in there are keys, too.
 */
const TOKEN = /\/\/.*|(["'])(?!\{")((?:\\.|(?!\1)[^\\\n])*)\1|[\w$]+|=>|::|\S/g

/** What a request is sent in, and no field of it. */
const GROUPS: readonly string[] = ['json', 'query', 'params', 'headers', 'body']

/**
 * Finds the keys of all objects in a piece of TypeScript, PHP, JSON, or a command line with
 * JSON in it, by their brackets. It is no parser of any of them, and what it takes for a
 * key may be none; whoever asks knows which paths there are.
 *
 * @param code the code, which is well-formed
 */
export function exampleKeys(code: string): ExampleKey[] {
  const keys: ExampleKey[] = []
  /** For each bracket that is open, the key that it is the value of. */
  const open: (string | undefined)[] = []
  /** What is a key if a colon follows. */
  let last: { name: string, start: number, end: number } | undefined
  /** The key whose value begins. */
  let begun: string | undefined
  for (const { 0: text, 2: quoted, index: start } of code.matchAll(TOKEN)) {
    if (text === '\'' || text === '"')
      continue // around JSON
    const key = last
    const owner = begun
    last = undefined
    begun = undefined
    if (text === ':' || text === '=>') {
      if (!key)
        continue
      begun = key.name
      keys.push({ path: pathOf([...open, key.name]), start: key.start, end: key.end })
    }
    else if ('{[('.includes(text)) {
      open.push(owner)
    }
    else if ('}])'.includes(text)) {
      open.pop()
    }
    else if (quoted !== undefined || /^[\w$]/.test(text)) {
      last = { name: quoted ?? text, start, end: start + text.length }
    }
  }
  return keys
}

function pathOf(names: readonly (string | undefined)[]): string {
  const known = names.filter(name => name !== undefined)
  return (known.length > 1 && GROUPS.includes(known[0]!) ? known.slice(1) : known).join('.')
}
