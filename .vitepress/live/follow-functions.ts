import type { Tab } from '../examples/tabs.ts'
import type { AnswerKind } from '../reference/answer-kind.ts'
import type { HttpMethod } from '../reference/grammar.ts'
import type { CallProblem } from './call-sentences.ts'
import { callOfModule } from '../examples/call-of-module.ts'
import { tabsOf } from '../examples/tabs.ts'
import { callProblems } from './call-sentences.ts'
import { parseModule } from './parse-module.ts'

/** A derived tab, highlighted. */
export interface FollowedTab extends Pick<Tab, 'id'> {
  /** What stands in its `<code>`. */
  html: string
}

/** What other languages make of an edited example, or why they can make nothing of it. */
export type Followed = { tabs: FollowedTab[] } | { problems: CallProblem[] }

/** What the worker does for the page. */
export interface FollowFunctions {
  /**
   * @param module the edited example with what is compiled with it
   * @param wanted the operation that it has to call
   * @param answer what kind of answer the operation gives
   */
  follow: (module: string, wanted: { path: string, method: HttpMethod }, answer: Pick<AnswerKind, 'type'>) => Promise<Followed>
}

/** @param highlighting highlights the derived tabs */
export function followFunctions(highlighting: Promise<{ highlight: (code: string, language: string) => string }>): FollowFunctions {
  return {
    async follow(module, wanted, answer) {
      const read = callOfModule(parseModule(module), wanted)
      if (!read.call)
        return { problems: callProblems(read, module, wanted) }
      const highlighter = await highlighting
      return { tabs: tabsOf(read.call, answer).map(({ id, code, language }) => ({ id, html: highlighter.highlight(code.trimEnd(), language) })) }
    },
  }
}
