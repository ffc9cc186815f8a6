import type { Problem } from '../diagnostics/problem.ts'
import type { SourceRange } from '../diagnostics/source.ts'
import { YAMLException } from 'js-yaml'
import { createProblem } from '../diagnostics/rule.ts'
import { rangeOfLine, rangeOnLine } from '../diagnostics/source.ts'
import { markupRules } from './markup-rules.ts'
import { loadYaml } from './yaml.ts'

export interface Frontmatter {
  data: Record<string, unknown>
  /** The Markdown after the frontmatter. */
  body: string
  /** How many lines of the file stand before the first line of `body`. */
  bodyLine: number
  problems: Problem[]
}

const OPENING = /^\uFEFF?---[ \t]*\r?\n/
const CLOSING = /^---[ \t]*$/m

/**
 * Splits a page into its YAML frontmatter and its Markdown body, where
 * VitePress splits it. A page without frontmatter has empty data.
 *
 * @param file absolute path, for the problems
 * @param text the whole file
 */
export function readFrontmatter(file: string, text: string): Frontmatter {
  const opening = OPENING.exec(text)
  if (!opening)
    return { data: {}, body: text.replace(/^\uFEFF/, ''), bodyLine: 0, problems: [] }

  const rest = text.slice(opening[0].length)
  const closing = CLOSING.exec(rest)
  if (!closing) {
    return {
      data: {},
      body: '',
      bodyLine: countLines(text),
      problems: [createProblem(markupRules.brokenFrontmatter('the closing `---` is missing.'), rangeOnLine(file, 1, 1, 3))],
    }
  }

  const body = rest.slice(closing.index + closing[0].length).replace(/^\r?\n/, '')
  const bodyLine = countLines(text.slice(0, text.length - body.length))
  const { data, problem } = readYaml(file, rest.slice(0, closing.index))
  return { data, body, bodyLine, problems: problem ? [problem] : [] }
}

/**
 * Where the front matter of a page says something.
 *
 * @param file absolute path, for the place
 * @param lines all lines of the file
 * @param key a key of the top level
 * @returns the line that begins with the key; the first line of the page if it is written in another form, or not at all
 */
export function frontmatterKey(file: string, lines: readonly string[], key: string): SourceRange {
  const end = OPENING.test(`${lines[0]}\n`) ? lines.findIndex((line, i) => i > 0 && CLOSING.test(line)) : 0
  const found = lines.findIndex((line, i) => i < end && line.startsWith(`${key}:`))
  return rangeOfLine(file, lines, Math.max(found + 1, 1))
}

function readYaml(file: string, yaml: string): { data: Record<string, unknown>, problem?: Problem } {
  try {
    const data = loadYaml(yaml) ?? {}
    if (typeof data === 'object' && !Array.isArray(data))
      return { data: data as Record<string, unknown> } // keys of a YAML mapping become strings
    return { data: {}, problem: createProblem(markupRules.brokenFrontmatter('it is not a list of keys and values.'), rangeOnLine(file, 2, 1, 1)) }
  }
  catch (error) {
    if (!(error instanceof YAMLException))
      throw error
    const { line = 0, column = 0 } = error.mark ?? {} // counted from 0, and without the opening line
    return { data: {}, problem: createProblem(markupRules.brokenFrontmatter(sentence(error.reason)), rangeOnLine(file, line + 2, column + 1, 1)) }
  }
}

function countLines(text: string): number {
  return text.match(/\r\n|\n|\r/g)?.length ?? 0
}

function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`
}
