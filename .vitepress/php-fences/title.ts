import type { Problem } from '../diagnostics/problem.ts'
import type { PhpStyle } from '../languages/php/language.ts'
import type { Fence } from '../page/read-page.ts'
import type { PhpCall } from './call.ts'
import type { PhpSpan } from './nodes.ts'
import { createProblem } from '../diagnostics/rule.ts'
import { phpRules } from './rules.ts'

const STYLES: Record<PhpStyle, string> = { chain: '链式', declarative: '声明式', property: '属性式' }

/**
 * Holds the title of a tab against the calls in it: 同步 or 异步, and 链式, 声明式
 * or 属性式. A title that says neither is free.
 *
 * @param fence the tab
 * @param calls the calls in its code
 * @param place where a stretch of the code is written
 */
export function checkTitle(fence: Fence, calls: readonly PhpCall[], place: (span: PhpSpan) => Problem['at']): Problem[] {
  const title = /\[([^\]]*)\]/.exec(fence.info)?.[1]
  if (title === undefined)
    return []
  const words = Object.values(STYLES).filter(word => title.includes(word))
  const times = ['同步', '异步'].filter(word => title.includes(word))
  const said: [word: string | undefined, is: (call: PhpCall) => string, at: (call: PhpCall) => PhpSpan][] = [
    [only(times), call => call.async ? '异步' : '同步', call => call.method],
    [only(words), call => STYLES[call.path.style], call => call.path],
  ]
  return said.flatMap(([word, is, at]) => {
    const wrong = word === undefined ? undefined : calls.find(call => is(call) !== word)
    return word !== undefined && wrong
      ? [{ ...createProblem(phpRules.title(word, is(wrong)), placeInTitle(fence, word)), related: [{ message: `This is ${is(wrong)}.`, at: place(at(wrong)) }] }]
      : []
  })
}

/** The one word that a title says; one that says several is about them. */
function only(words: readonly string[]): string | undefined {
  return words.length === 1 ? words[0] : undefined
}

/** A word of the title of a fence that is written in place; of one that is imported, its whole line. */
function placeInTitle({ at, info, import: imported }: Fence, word: string): Problem['at'] {
  const index = info.indexOf(word, info.indexOf('['))
  if (imported || index < 0)
    return at
  const column = at.end.column - info.length + index
  return {
    file: at.file,
    start: { line: at.start.line, column },
    end: { line: at.start.line, column: column + word.length },
  }
}
