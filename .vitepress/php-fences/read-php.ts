import type { PhpCall } from './call.ts'
import type { PhpProblem } from './syntax.ts'
import { suggest } from '../diagnostics/suggest.ts'
import { HTTP_METHODS } from '../model/http-method.ts'
import { readPhpCall } from './call.ts'
import { nodesOf } from './nodes.ts'
import { pathVariables } from './path.ts'
import { phpRules } from './rules.ts'
import { parsePhp } from './syntax.ts'
import { readUploads } from './uploads.ts'

export interface ReadPhp {
  /** In the order of the code. */
  calls: PhpCall[]
  problems: PhpProblem[]
}

const METHODS = HTTP_METHODS.flatMap(method => [method, `${method}Async`])

/**
 * Reads the calls of the WeChat Pay SDK that PHP code makes, wherever they stand
 * in it and in each of the SDK's forms. Everything else is left alone.
 *
 * @param code PHP, with or without `<?php` before it
 * @see https://github.com/wechatpay-apiv3/wechatpay-php#readme
 */
export function readPhp(code: string): ReadPhp {
  const parsed = parsePhp(code)
  if ('problem' in parsed)
    return { calls: [], problems: [parsed.problem] }

  const calls: PhpCall[] = []
  const problems: PhpProblem[] = []
  const variables = { paths: pathVariables(parsed.program), uploads: readUploads(parsed.program) }
  for (const node of nodesOf(parsed.program)) {
    const call = readPhpCall(node, variables)
    if (call && 'unknownMethod' in call)
      problems.push({ ...phpRules.unknownMethod(call.unknownMethod, suggest(call.unknownMethod, METHODS)), start: call.start, length: call.length })
    else if (call)
      calls.push(call)
  }
  return { calls: calls.sort((a, b) => a.method.start - b.method.start), problems }
}
