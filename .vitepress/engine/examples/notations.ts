import type { Range } from 'twoslash-protocol'
import type { CompilerOptionDeclaration, HandbookOptions, ParsedFlagNotation } from 'twoslash/core'
import type ts from 'typescript'
import type { Example, ExampleDiagnostic } from './example.ts'
import { createPositionConverter } from 'twoslash-protocol'
import { defaultHandbookOptions, findCutNotations, findFlagNotations, findQueryMarkers, TwoslashError } from 'twoslash/core'

/** `// @log: …` and the like, which are shown as a line of their own. */
const CUSTOM_TAGS = ['annotate', 'log', 'warn', 'error']

/** What the comments of an example ask of twoslash. */
export interface Notations {
  /** Compiler options set in the example, over those of all examples. */
  compilerOptions: ts.CompilerOptions
  handbook: HandbookOptions
  /** Ranges that are not shown. */
  removals: Range[]
  /** Each with the range of its own line. */
  tags: { name: string, text?: string, line: Range }[]
  /** Offsets that `^?` points at. */
  queries: number[]
  /** Offsets that `^|` points at. */
  completions: number[]
  /** Ranges that `^^^` marks. */
  highlights: [start: number, end: number, text?: string][]
  /** The modules of the example: one, or several cut by `// @filename`. */
  modules: ExampleModule[]
  diagnostics: ExampleDiagnostic[]
}

/** One file of an example. */
export interface ExampleModule {
  name: string
  text: string
  /** Offset of `text` in the example's code. */
  offset: number
}

/**
 * Reads twoslash's notations with twoslash's own parsers.
 *
 * @see https://twoslash.netlify.app/refs/notations
 */
export function readNotations(example: Example, typescript: typeof ts): Notations {
  const { code } = example
  // Not in the compiler's public types; twoslash reads it the same way.
  const declarations = (typescript as unknown as { optionDeclarations: CompilerOptionDeclaration[] }).optionDeclarations
  const notations: Notations = {
    compilerOptions: {},
    handbook: { ...defaultHandbookOptions },
    removals: [],
    tags: [],
    queries: [],
    completions: [],
    highlights: [],
    modules: splitModules(example),
    diagnostics: [],
  }

  for (const flag of readFlags(code, declarations, notations))
    applyFlag(flag, notations)
  attempt(notations, code, { start: 0, length: code.length }, () => findCutNotations(code, notations))

  readMarkers(code, notations)
  if (notations.handbook.showEmit) {
    notations.handbook.showEmit = false
    notations.diagnostics.push(notationDiagnostic('twoslash/show-emit', '`@showEmit` is not supported: an example is shown as it is written.', 0, 1, 'Delete the line.'))
  }
  return notations
}

/**
 * Reads `^?`, `^|` and `^^^`. One that points behind the end of its line, or above the
 * first, points at nothing; taken as an offset, it would point at some other line.
 */
function readMarkers(code: string, notations: Notations): void {
  const { queries, completions, highlights, removals } = notations
  const converter = createPositionConverter(code)
  let marker = 0
  findQueryMarkers(code, { positionQueries: queries, positionCompletions: completions, positionHighlights: highlights, removals }, {
    ...converter,
    // Asked for once for each marker, with its own place, before it is asked where that points.
    indexToPos: (offset) => {
      marker = offset
      return converter.indexToPos(offset)
    },
    posToIndex: (line, character) => {
      const text = line < 0 ? undefined : converter.lines[line]?.replace(/\n$/, '')
      if (text !== undefined && character <= text.length)
        return converter.posToIndex(line, character)
      notations.diagnostics.push(notationDiagnostic('twoslash/marker', 'The marker points at nothing: there is no code above it at this column.', marker, 1, 'Move it under what it is for, in the line above it.'))
      return -1
    },
  })
  notations.queries = queries.filter(offset => offset >= 0)
  notations.completions = completions.filter(offset => offset >= 0)
  notations.highlights = highlights.filter(([start]) => start >= 0)
}

function readFlags(code: string, declarations: CompilerOptionDeclaration[], notations: Notations): ParsedFlagNotation[] {
  try {
    return findFlagNotations(code, CUSTOM_TAGS, declarations)
  }
  catch (error) {
    if (!(error instanceof TwoslashError))
      throw error
    // One flag has a value that it cannot have: read them line by line to tell which.
    const flags: ParsedFlagNotation[] = []
    let offset = 0
    for (const line of code.split('\n')) {
      attempt(notations, code, { start: offset, length: line.length }, () => {
        for (const flag of findFlagNotations(line, CUSTOM_TAGS, declarations))
          flags.push({ ...flag, start: flag.start + offset, end: flag.end + offset })
      })
      offset += line.length + 1
    }
    return flags
  }
}

function applyFlag(flag: ParsedFlagNotation, notations: Notations): void {
  switch (flag.type) {
    case 'unknown':
      notations.diagnostics.push(notationDiagnostic(
        'twoslash/unknown-flag',
        `\`@${flag.name}\` is neither a compiler option nor a twoslash flag.`,
        flag.start,
        flag.end - flag.start - 1,
        'Correct its name, or write the comment without `@`.',
      ))
      return
    case 'compilerOptions':
      notations.compilerOptions[flag.name] = flag.value as ts.CompilerOptionsValue // parsed by its declaration
      break
    case 'handbookOptions':
      Object.assign(notations.handbook, { [flag.name]: flag.value as unknown })
      break
    case 'tag':
      notations.tags.push({ name: flag.name, text: flag.value as string | undefined, line: [flag.start, flag.end] }) // a tag's value is its text
      break
  }
  notations.removals.push([flag.start, flag.end])
}

/** Runs a parser of twoslash; what it throws becomes a diagnostic. */
function attempt(notations: Notations, code: string, { start, length }: { start: number, length: number }, run: () => void): void {
  try {
    run()
  }
  catch (error) {
    if (!(error instanceof TwoslashError))
      throw error
    // Where twoslash names a line, that line is meant; else all that was read.
    const line = /at line(?:\(s\))? (\d+)/.exec(error.description)?.[1]
    const at = line === undefined ? { start, length } : lineAt(code, Number(line))
    notations.diagnostics.push(notationDiagnostic(
      'twoslash/notation',
      `${error.title}: ${error.description}`.replace(/\s+/g, ' '),
      at.start,
      Math.max(at.length, 1),
      error.recommendation || undefined,
    ))
  }
}

/** The offset and length of a line, counted from 1. */
function lineAt(code: string, line: number): { start: number, length: number } {
  const lines = code.split('\n')
  const start = lines.slice(0, line - 1).reduce((sum, text) => sum + text.length + 1, 0)
  return { start, length: lines[line - 1]?.length ?? 1 }
}

export function notationDiagnostic(code: string, message: string, start: number, length: number, help?: string): ExampleDiagnostic {
  return { code, message, help, start, length, related: [] }
}

const FILENAME = /^[\t\v\f ]*\/\/\s?@filename: (.+)$/gm

/**
 * Cuts the code at its `// @filename: …` lines. What stands before the first is a
 * module of its own, named `index`; each of the others starts with its own line.
 */
function splitModules({ code, language }: Example): ExampleModule[] {
  const cuts = Array.from(code.matchAll(FILENAME), match => ({ name: match[1]!.trimEnd(), offset: match.index }))
  const first = cuts.some(cut => cut.name === `index.${language}`) ? `__index__.${language}` : `index.${language}`
  return [{ name: first, offset: 0 }, ...cuts]
    .map(({ name, offset }, i) => ({ name, offset, text: code.slice(offset, cuts[i]?.offset ?? code.length) }))
    .filter(({ text }) => text.length > 0)
}

/** Whether `^^^` marks something of one line that can be seen. */
export function marksCode(code: string, start: number, end: number): boolean {
  const marked = code.slice(start, end)
  return marked.length === end - start && !marked.includes('\n') && marked.trim() !== ''
}

/** Whether the compiler takes a module as a root; other files are there to be imported. */
export function isCompiled(module: ExampleModule): boolean {
  return /\.(?:[cm]?[jt]s|[jt]sx)$/.test(module.name)
}
