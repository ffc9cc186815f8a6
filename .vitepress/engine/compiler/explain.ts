import type { NodeErrorWithoutPosition, NodeHover, NodeWithoutPosition, Range, TwoslashNode } from 'twoslash-protocol'
import type ts from 'typescript'
import type { Notations } from '../examples/notations.ts'
import type { CompiledExample, CompiledModule } from './compiled-example.ts'
import type { ExampleCompiler } from './compiler.ts'
import { mergeRanges, removeCodeRanges, resolveNodePositions } from 'twoslash-protocol'
import { isCompiled, marksCode } from '../examples/notations.ts'
import { completionsAt } from './completions.ts'
import { describeSymbol } from './describe-symbol.ts'
import { documentation } from './documentation.ts'
import { identifierAt, identifiersOf } from './identifiers.ts'

/** What the site shows of an example: twoslash's protocol. */
export interface Explanation {
  /** The code as it is shown, without cut parts and notations. */
  code: string
  nodes: TwoslashNode[]
  /** What is cut off before the code that is shown, and behind it: it is compiled with it. */
  cut: { before: string, after: string }
}

type HoverWithoutPosition = Omit<NodeHover, 'line' | 'character'>

/**
 * Explains an example: hovers, queries, completions, highlights, tags and errors,
 * by their place in the code that is shown.
 *
 * @see https://twoslash.netlify.app/refs/result
 */
export function explainExample(compiler: ExampleCompiler, id: string): Explanation | undefined {
  const compiled = compiler.get(id)
  if (!compiled)
    return undefined
  const { example, notations } = compiled
  const { handbook, removals } = notations
  const nodes: NodeWithoutPosition[] = [
    ...tags(notations),
    ...notations.highlights
      .filter(([start, end]) => marksCode(example.code, start, end))
      .map(([start, end, text]) => ({ type: 'highlight' as const, start, length: end - start, text })),
    ...handbook.noStaticSemanticInfo ? [] : hovers(compiled, compiler.typescript),
    ...queries(compiled, compiler.typescript),
    ...completions(compiled),
    ...errors(compiler, compiled),
  ]
  if (handbook.keepNotations)
    return { code: example.code, nodes: withPositions(nodes, example.code), cut: { before: '', after: '' } }
  const shown = removeCodeRanges(example.code, removals.map(([start, end]): Range => [start, end]), nodes)
  // Of what is taken away at the end, the line break before it would be left, and shown as an empty line.
  const code = shown.code.trimEnd()
  const { before, after } = cutOff(example.code, removals)
  return { code, nodes: withPositions(shown.nodes, code), cut: { before, after: after && shown.code.slice(code.length) + after } }
}

/** Nodes with their lines and columns. What stands behind the code is at the end of its last line. */
function withPositions(nodes: NodeWithoutPosition[], code: string): TwoslashNode[] {
  const lines = code.split('\n')
  const last = { line: lines.length - 1, character: lines.at(-1)!.length }
  return resolveNodePositions(nodes, code).map(node => node.line > last.line ? { ...node, ...last } : node)
}

/**
 * `// @log: …` and the like, which are shown below the line that follows. The line of a
 * tag itself is not shown, and neither may be those behind it: other tags, or `^?`.
 */
function tags({ tags, removals }: Notations): NodeWithoutPosition[] {
  const isCut = ([start, end]: Range): boolean => removals.some(([from, to]) => from <= start && end <= to && to - from > end - start)
  const nodes = tags.filter(({ line }) => !isCut(line)).map(({ name, text, line: [, end] }) => {
    const start = mergeRanges(removals.map(([from, to]): Range => [from, to])).find(([from, to]) => from < end && end <= to)?.[1] ?? end
    return { type: 'tag' as const, name, text, start, length: 0 }
  })
  // Each is put directly below its line: of several below one line, the last has to come first.
  return nodes.reverse()
}

/** A line that tells the compiler's reader something, and the compiler nothing. */
const NOTATION = /^\s*\/\/ *(?:---cut|\^[?|]|@).*$/gm

/**
 * What removals take away at both ends of a code. What they take out of its middle, an
 * import as a rule, is as good before it.
 */
function cutOff(code: string, removals: readonly Range[]): Explanation['cut'] {
  let start = 0
  for (const [from, to] of removals.toSorted(([a], [b]) => a - b)) {
    if (from <= start)
      start = Math.max(start, to)
  }
  let end = code.length
  for (const [from, to] of removals.toSorted(([, a], [, b]) => b - a)) {
    if (to >= end && from >= start)
      end = Math.min(end, from)
  }
  const between = removals
    .filter(([from, to]) => from > start && to < end)
    .map(([from, to]) => code.slice(from, to).replace(NOTATION, '').trim())
    .filter(Boolean)
  return { before: [code.slice(0, start), ...between.map(text => `${text}\n`)].join(''), after: code.slice(end) }
}

function hovers({ modules, notations, service }: CompiledExample, typescript: typeof ts): HoverWithoutPosition[] {
  return modules.filter(isCompiled).flatMap(module =>
    identifiersOf(module, service, typescript)
      .filter(({ start }) => !notations.removals.some(([from, to]) => from < start && start < to))
      .flatMap(({ node }) => hover(node, module, service, typescript) ?? []))
}

function queries(compiled: CompiledExample, typescript: typeof ts): NodeWithoutPosition[] {
  return compiled.notations.queries.flatMap((offset): NodeWithoutPosition[] => {
    const info = explainName(compiled, offset, typescript)
    return info ? [{ ...info, type: 'query' }] : []
  })
}

/** What a hover says of the name at an offset, by its place in the example's code. */
export function explainName(compiled: CompiledExample, offset: number, typescript: typeof ts): HoverWithoutPosition | undefined {
  const found = identifierAt(compiled, offset, typescript)
  return found && hover(found.identifier.node, found.module, compiled.service, typescript)
}

function completions(compiled: CompiledExample): NodeWithoutPosition[] {
  return compiled.notations.completions.map(offset => ({
    type: 'completion' as const,
    start: offset,
    length: 0,
    ...completionsAt(compiled, offset),
  }))
}

function errors(compiler: ExampleCompiler, { example, notations }: CompiledExample): NodeErrorWithoutPosition[] {
  return compiler.compilerDiagnostics(example.id).map(({ code, message, ...at }) => ({
    type: 'error' as const,
    id: `err-${code}-${at.start}-${at.length}`,
    code: Number(code.replace('TS', '')),
    level: 'error' as const,
    text: message,
    ...visiblePlace(example.code, notations.removals, at),
  }))
}

/** The lines that speak to twoslash, of which none is shown. */
const NOTATION_LINE = /^[^\S\n]*\/\/ *(?:@|\^)[^\n]*\n?$/

/**
 * Where an error is shown. The compiler puts what is missing at the end of a line or of the
 * code behind it, where there is nothing that could be underlined; the last character
 * before it is.
 */
function visiblePlace(code: string, removals: readonly Range[], { start, length }: { start: number, length: number }): { start: number, length: number } {
  if (start < code.length && code[start] !== '\n')
    return { start, length: Math.max(length, 1) }
  let end = start
  for (;;) {
    const notation = removals.find(([from, to]) => from < end && end <= to && NOTATION_LINE.test(code.slice(from, to)))
    if (notation)
      end = notation[0]
    else if (end > 0 && /\s/.test(code[end - 1]!))
      end--
    else
      return { start: Math.max(end - 1, 0), length: 1 }
  }
}

function hover(node: ts.Identifier, module: CompiledModule, service: ts.LanguageService, typescript: typeof ts): HoverWithoutPosition | undefined {
  const program = service.getProgram()
  const description = program && describeSymbol(node, program.getTypeChecker(), typescript)
  if (!description)
    return undefined
  return {
    type: 'hover',
    text: description.text,
    target: node.text,
    start: node.getStart() + module.offset,
    length: node.text.length,
    ...documentation(node, description.symbol, program, typescript),
  }
}
