import type { Tab } from '../../languages/tabs.ts'
import type { HttpMethod } from '../../model/http-method.ts'
import type { ResponseKind } from '../../model/operation.ts'
import type { CallProblem } from './call-sentences.ts'
import { callOfModule, operationOfModule } from '../../call/call-of-module.ts'
import { callRules } from '../../call/call-rules.ts'
import { jsonBody } from '../../call/json-body.ts'
import { tabsOf } from '../../languages/tabs.ts'
import { callProblems, problemsInWords } from './call-sentences.ts'
import { parseModule } from './parse-module.ts'

/** A derived tab, highlighted. */
export interface FollowedTab extends Pick<Tab, 'id'> {
  /** What stands in its `<code>`. */
  html: string
}

/** What other languages make of an edited example, and the JSON that it sends; or why they can make nothing of it. */
export type Followed = { tabs: FollowedTab[], body: string | undefined } | { problems: CallProblem[] }

/** The operation that a module calls, and where its chain begins; or why it is none. */
export type Called = { operation: { path: string, method: HttpMethod }, start: number } | { problems: CallProblem[], /** Whether nothing is called yet. */ isEmpty: boolean }

/** What the worker does for the page. */
export interface FollowFunctions {
  /** @param module what is edited, with what is compiled with it */
  called: (module: string) => Promise<Called>
  /**
   * @param module the edited example with what is compiled with it
   * @param wanted the operation that it has to call
   * @param answer what kind of answer the operation gives
   */
  follow: (module: string, wanted: { path: string, method: HttpMethod }, answer: Pick<ResponseKind, 'type'>) => Promise<Followed>
}

/** @param highlighting highlights the derived tabs */
export function followFunctions(highlighting: Promise<{ highlight: (code: string, language: string) => string }>): FollowFunctions {
  return {
    async called(module) {
      const parsed = parseModule(module)
      const read = operationOfModule(parsed)
      if ('operation' in read)
        return { operation: read.operation, start: read.place.start }
      const isEmpty = ('program' in parsed && parsed.program.body.length === 0) || read.problems.some(({ code }) => code === callRules.noCall().code)
      return { problems: problemsInWords(read.problems, module), isEmpty }
    },
    async follow(module, wanted, answer) {
      const read = callOfModule(parseModule(module), wanted)
      if (!read.call)
        return { problems: callProblems(read, module, wanted) }
      const highlighter = await highlighting
      return { body: jsonBody(read.call), tabs: tabsOf(read.call, answer).map(({ id, code, language }) => ({ id, html: highlighter.highlight(code.trimEnd(), language.grammar) })) }
    },
  }
}
