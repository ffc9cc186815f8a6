import type { Problem } from '../../diagnostics/problem.ts'
import path from 'pathe'
import { createProblem } from '../../diagnostics/rule.ts'
import { rangeOnLine } from '../../diagnostics/source.ts'
import { sameButForCase, unportableName } from '../../files/portable-name.ts'
import { pageRules } from '../../page/page-rules.ts'

/**
 * Finds pages and snippets that cannot be checked out on every system.
 *
 * @param root absolute path of the project
 * @param files absolute paths of all of them
 */
export function checkNames(root: string, files: readonly string[]): Problem[] {
  const top = (file: string): Problem['at'] => rangeOnLine(file, 1, 1, 1)
  const named = (file: string): string => path.relative(root, file)
  return [
    ...files.flatMap((file) => {
      const reason = unportableName(named(file))
      return reason === undefined ? [] : [createProblem(pageRules.unportableName(reason), top(file))]
    }),
    ...sameButForCase(files).flatMap(group => group.slice(1).map((file): Problem => ({
      ...createProblem(pageRules.sameButForCase(named(file), named(group[0]!)), top(file)),
      related: [{ message: 'This is the other.', at: top(group[0]!) }],
    }))),
  ]
}
