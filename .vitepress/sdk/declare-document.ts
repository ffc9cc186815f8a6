import type { OpenAPIV3_1 } from 'openapi-types'
import type { HttpMethod } from '../reference/grammar.ts'
import type { SourceMap } from '../reference/openapi.ts'
import type { Problem } from '../reference/problem.ts'
import type { ReferenceDocument, ReferencePaths } from '../reference/read-document.ts'
import type { SourceRange } from '../reference/source.ts'
import type { DeclaredOperation } from './declare-operation.ts'
import type { DeclaredLine } from './lines.ts'
import type { PathNode } from './path-tree.ts'
import { answerKind } from '../reference/answer-kind.ts'
import { pointer } from '../reference/openapi.ts'
import { broken, rules } from '../reference/rules.ts'
import { declareNotifications } from './declare-notifications.ts'
import { declareOperation } from './declare-operation.ts'
import { declarePath, declareProperty } from './declare-path.ts'
import { docComment } from './doc-comment.ts'
import { block, line, printLines } from './lines.ts'
import { methodNamespace } from './names.ts'
import { pathTree } from './path-tree.ts'

export interface SdkModule {
  /** The text of the declaration module. */
  text: string
  /** Line of `text` (1-based) → the row of the page that it was made from. */
  origins: Map<number, SourceRange>
  problems: Problem[]
}

const ROOT = 'WeChatPay.OpenAPI'

/**
 * Writes the declaration module of the SDK from the reference: the chain of
 * `wechatpay-axios-plugin`, with the type of every argument and answer. The same
 * document always gives the same text.
 */
export function declareDocument({ document, sources }: ReferenceDocument): SdkModule {
  const paths = (document.paths ?? {}) as ReferencePaths // made by readDocument
  const { root, unreachable } = pathTree(paths)
  const lines = [
    ...header(document, paths).map(text => line(text)),
    line(''),
    ...docComment(['微信支付客户端：按路径逐级取属性，末级调用 HTTP 方法']),
    ...block(line('export interface Wechatpay'), root.children.flatMap(node => declareProperty(node, `${ROOT}.`))),
  ]
  declareChildren(root, ROOT, lines)
  lines.push(...declareNotifications((document.webhooks ?? {}) as ReferencePaths)) // made by readDocument

  return {
    text: printLines(lines),
    origins: originsOf(lines, sources),
    problems: unreachable.flatMap(({ path, segment }) => {
      const method = Object.keys(paths[path]!)[0]!
      const at = sources.get(pointer('', 'paths', path, method))
      return at ? [broken(rules.inexpressiblePath(segment), at)] : []
    }),
  }
}

function header(document: OpenAPIV3_1.Document, paths: ReferencePaths): string[] {
  const operations = Object.values(paths).flatMap(methods => Object.values(methods))
  const hasHeaders = operations.some(operation => operation.parameters?.some(parameter => parameter.in === 'header'))
  const hasStreams = operations.some(operation => answerKind(operation).type === 'stream')
  const axios = ['AxiosPromise', 'AxiosRequestConfig', ...hasHeaders ? ['RawAxiosRequestHeaders'] : []]
  return [
    `// ${document.info.title}：由 docs/openapi/ 各页的参数表生成，请勿手改。`,
    '',
    `import type { ${axios.join(', ')} } from 'axios'`,
    ...hasStreams ? ['import type { Readable } from \'node:stream\''] : [],
    ...hasHeaders
      ? [
          '',
          '/** 参数表之外仍可设置的标准请求头 */',
          'type StandardHeaders = Pick<RawAxiosRequestHeaders, \'Accept\' | \'Content-Type\' | \'User-Agent\'>',
        ]
      : [],
  ]
}

/** Adds the namespaces of a node: its children's interfaces, then what is inside each of them. */
function declareChildren(node: PathNode, namespace: string, lines: DeclaredLine[]): void {
  if (!node.children.length)
    return
  const children = node.children.map(child => ({ child, operations: declareOperations(child) }))
  const interfaces = separated(children.map(({ child, operations }) => declarePath(child, operations)))
  lines.push(line(''), ...block(line(`export namespace ${namespace}`), interfaces))
  for (const { child, operations } of children) {
    for (const { method, types } of operations)
      lines.push(line(''), ...block(line(`export namespace ${namespace}.${child.type}.${methodNamespace(method)}`), types))
    declareChildren(child, `${namespace}.${child.type}`, lines)
  }
}

function declareOperations(node: PathNode): DeclaredOperation[] {
  return Object.entries(node.operations).map(([method, operation]) =>
    declareOperation(method as HttpMethod, operation, pointer('', 'paths', node.path, method))) // its keys are methods
}

function separated(blocks: DeclaredLine[][]): DeclaredLine[] {
  return blocks.flatMap((lines, i) => i > 0 ? [line(''), ...lines] : lines)
}

function originsOf(lines: readonly DeclaredLine[], sources: SourceMap): Map<number, SourceRange> {
  const origins = new Map<number, SourceRange>()
  lines.forEach((declared, i) => {
    const origin = declared.pointer === undefined ? undefined : sources.get(declared.pointer)
    if (origin)
      origins.set(i + 1, origin)
  })
  return origins
}
