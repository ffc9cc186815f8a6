/** What a module imports, or declares above everything else, if a line of it uses it. */
export type SharedName = 'AxiosPromise' | 'AxiosRequestConfig' | 'StandardHeaders' | 'Readable' | 'Ciphertext'

/** A line of the SDK module, and what of the document it declares. */
export interface DeclaredLine {
  text: string
  /** How many levels the line is indented. */
  depth: number
  /** JSON Pointer of the part of the document that the line declares. */
  pointer?: string
  uses?: SharedName
  /** What it declares itself, for its module to use. */
  declares?: SharedName
}

export function line(text: string, pointer?: string): DeclaredLine {
  return { text, depth: 0, pointer }
}

/** A line, noted to use a shared name. */
export function using(name: SharedName, declared: DeclaredLine): DeclaredLine {
  declared.uses = name
  return declared
}

/** Indents lines one level, in place: a module has tens of thousands of them. */
export function indent(lines: DeclaredLine[]): DeclaredLine[] {
  for (const declared of lines)
    declared.depth++
  return lines
}

/** `head {` … `}`, or `head {}` if there is nothing between. The lines between are indented in place. */
export function block(head: DeclaredLine, body: DeclaredLine[]): DeclaredLine[] {
  const space = head.text.endsWith('<') ? '' : ' '
  if (body.length === 0) {
    head.text += `${space}{}`
    return [head]
  }
  head.text += `${space}{`
  return [head, ...indent(body), line('}')]
}

/** The text of lines, each ended by a line feed. */
export function printLines(lines: readonly DeclaredLine[]): string {
  const indents: string[] = []
  let text = ''
  for (const declared of lines)
    text += `${declared.text && (indents[declared.depth] ??= '  '.repeat(declared.depth))}${declared.text}\n`
  return text
}
