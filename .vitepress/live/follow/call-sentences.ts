import type { ReadCall } from '../../call/call-of-module.ts'
import type { Unreadable } from '../../call/read-literal.ts'
import type { HttpMethod } from '../../model/http-method.ts'
import { pathParameters } from '../../model/path-template.ts'

/** Why other languages cannot follow an edited example. */
export interface CallProblem {
  /** In Chinese. */
  sentence: string
  /** Where it stands in the module, if it stands anywhere. */
  start?: number
}

/** What a sentence may tell of: the code that it is about, and the operation that has to be called, if it is one. */
interface Subject {
  code: string
  operation: string | undefined
}

/** What the rules of calls say in the terminal, for readers of the site. */
const SENTENCES: Readonly<Record<string, (subject: Subject) => string>> = {
  'example/syntax': () => '代码有语法错误',
  'example/no-client': () => '没有导入 wxpay',
  'example/no-call': ({ operation }) => operation === undefined ? '没有调用接口' : `没有调用 ${operation}`,
  'example/second-call': () => '调用了第二个接口，只能有一次调用',
  'example/other-operation': ({ operation }) => `调用的不是这里的接口 ${operation}`,
  'example/computed-path': () => '路径中有一段是计算出来的，请完整写出',
  'example/computed-value': () => '这个值是计算出来的，其他语言写不出来，请写成字面量',
  'example/inexact-number': ({ code }) => `${code} 的位数超出 JavaScript 数值的精度，发出去的会是另一个数`,
  'example/spread': () => '展开运算看不出传了什么，请把字段逐个写出',
  'example/unknown-option': ({ code }) => `${code} 既不是路径参数，也不是其他语言也有的选项`,
}

/** Rules that tell of what is missing, and name no place. */
const NOWHERE = new Set(['example/no-client', 'example/no-call'])

/**
 * Why no call could be read, in the words of the site; nothing if one could.
 *
 * @param read what was read
 * @param module what it was read from
 * @param wanted the operation
 * @param wanted.path its path's template
 * @param wanted.method its method
 */
export function callProblems(read: ReadCall, module: string, wanted: { path: string, method: HttpMethod }): CallProblem[] {
  if (read.call)
    return []
  const operation = `${wanted.method.toUpperCase()} ${wanted.path}`
  // The one other reason to give no call.
  if (read.problems.length === 0)
    return [{ sentence: `缺少路径参数（需要 ${pathParameters(wanted.path).join('、')}）` }]
  return problemsInWords(read.problems, module, operation)
}

/**
 * What the rules of calls have found, in the words of the site.
 *
 * @param found what they have found
 * @param module what they have looked at
 * @param operation what has to be called, if it is one
 */
export function problemsInWords(found: readonly Unreadable[], module: string, operation?: string): CallProblem[] {
  return found.map(({ code, message, start, length }) => ({
    sentence: SENTENCES[code]?.({ code: module.slice(start, start + length), operation }) ?? message,
    ...!NOWHERE.has(code) && { start },
  }))
}
