import type { RuleMessage } from '../diagnostics/rule.ts'
import type { PhpNode, PhpSpan } from './nodes.ts'
import { Engine } from 'php-parser'
import { isNode, nodesOf, spanOf } from './nodes.ts'
import { phpRules } from './rules.ts'

/** Something wrong in PHP code, and where. */
export interface PhpProblem extends RuleMessage, PhpSpan {}

/**
 * Parses PHP, with or without `<?php` before it.
 *
 * @returns the tree, or the first mistake: those that follow are only its echo
 */
export function parsePhp(code: string): { program: PhpNode } | { problem: PhpProblem } {
  const engine = new Engine({ parser: { suppressErrors: true }, ast: { withPositions: true } })
  try {
    const program = /^\s*<\?php\b/.test(code) ? engine.parseCode(code, '') : engine.parseEval(code)
    const [error] = program.errors
    if (error)
      return { problem: { ...phpRules.syntax(reasonOf(error.message)), ...withinCode(spanOf(error), code) } }
    const unclosed = unclosedString(program)
    return unclosed ? { problem: { ...phpRules.syntax('a string is not closed'), ...withinCode(unclosed, code) } } : { program }
  }
  catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return { problem: { ...phpRules.syntax(reason), start: 0, length: code.split('\n', 1)[0]?.length ?? 0 } }
  }
}

/** `Parse Error : syntax error, unexpected '$b' (T_VARIABLE), expecting ';' on line 4`, without what is told by the place. */
function reasonOf(message: string): string {
  const reason = message
    .replace(/^Parse Error\s*:\s*syntax error,?\s*/i, '')
    .replace(/\s*on line \d+$/, '')
    .replace(/ \(T_\w+\)/g, '')
    .replace(/'(.*?)'(?=,|$)/g, '`$1`')
  return reason.startsWith('unexpected') ? reason : ['it ends too early', reason].filter(Boolean).join(', ')
}

/** The first line of a stretch, and for one that is behind the last character, that character. */
function withinCode({ start, length }: PhpSpan, code: string): PhpSpan {
  const first = Math.max(0, Math.min(start, code.trimEnd().length - 1))
  const line = code.slice(first, first + Math.max(1, length)).split('\n', 1)[0] ?? ''
  return { start: first, length: line.trimEnd().length }
}

/** A string in single quotes that has no end: php-parser takes the rest of the code for its text. */
function unclosedString(program: PhpNode): PhpSpan | undefined {
  for (const node of nodesOf(program)) {
    if (isNode(node, 'string') && /^b?'/i.test(node.raw) && !/^b?'(?:[^'\\]|\\[\s\S])*'$/i.test(node.raw))
      return spanOf(node)
  }
  return undefined
}
