import type { HttpMethod } from '../../model/http-method.ts'
import type { ExternalDocs, Operation, RequestRow } from '../../model/operation.ts'
import type { Subject } from '../../model/subject.ts'
import type { PageFacts } from '../../page/page-facts.ts'
import type { OperationReport } from '../problem.ts'
import { pointer } from '../../model/json-pointer.ts'
import { subjectName } from '../../model/subject.ts'
import { isReplacement } from '../../page/availability.ts'
import { isFollowed } from '../../page/follows.ts'
import { pageFacts } from '../../page/page-facts.ts'
import { operationId } from '../../page/read-operation.ts'
import { isGroup } from '../../table/grammar.ts'
import { topLevelRows } from '../../table/print-table.ts'
import { isObject, listOf } from '../documents/foreign.ts'
import { importText, plainLine } from '../import-text.ts'
import { foreignName } from '../problem.ts'
import { checkEvent, checkPath } from './check-subject.ts'
import { normalizeAnswer } from './normalize-answer.ts'
import { normalizeBody } from './normalize-body.ts'
import { normalizeParameters } from './normalize-parameters.ts'
import { normalizeSchema } from './normalize-schema.ts'
import { importTooltip, withoutTexts } from './schema-texts.ts'

/** An operation as a foreign document has it, with its references replaced. */
export interface ForeignOperation {
  subject: Subject
  method: HttpMethod
  operation: Record<string, unknown>
  /** The parameters of its path item. */
  shared: readonly unknown[]
}

/**
 * Turns a foreign operation into one that a page can say. Its title and its
 * description are plain text, as front matter has them.
 *
 * @param foreign the operation
 * @param report where it is noted what cannot be said, and what is left out
 */
export function normalizeOperation(foreign: ForeignOperation, report: OperationReport): Operation {
  const { subject, method, operation, shared } = foreign
  const name = subjectName(subject)
  if (subject.kind === 'path')
    checkPath(subject.path, report)
  else
    checkEvent(subject.event, method, report)
  leaveParts(operation, report)
  const parameters = normalizeParameters(name, [...shared, ...listOf(operation.parameters)], { report, direction: 'request' })
  const requestBody = normalizeBody(operation.requestBody, { report, direction: 'request' })
  if (requestBody?.content['multipart/form-data'] && (method === 'get' || method === 'delete'))
    report.refuse('/requestBody', `the SDK sends no form with \`${method}\``)
  const [docs, ...others] = officialDocs(operation, report)
  const description = plainLine(operation.description)
  const read: Operation = {
    operationId: operationId(method, name),
    summary: plainLine(operation.summary) || plainLine(operation.operationId) || foreignName(subject, method),
    ...description && { description },
    ...docs && { externalDocs: docs },
    ...parameters.length > 0 && { parameters },
    ...requestBody && { requestBody },
    ...readBaseUri(operation['x-base-uri'], report),
    responses: normalizeAnswer(operation.responses, { report, direction: 'response' }),
    ...others.length > 0 && { 'x-external-docs': others },
    ...readFacts(operation, subject.kind, report),
  }
  const rows = readRows(operation['x-request-rows'], topLevelRows(subject, read))
  return { ...read, ...rows.length > 0 && { 'x-request-rows': rows } }
}

/** What an operation may say that has no place on a page. */
function leaveParts(operation: Record<string, unknown>, report: OperationReport): void {
  if (isObject(operation.callbacks))
    report.leave('/callbacks', 'what is called back has a page of its own, as a notification')
  const urls = listOf(operation.servers).flatMap(server => isObject(server) && typeof server.url === 'string' ? [server.url] : [])
  if (urls.length > 0 && !isObject(operation['x-base-uri']))
    report.leave('/servers', `the entry points ${urls.join(', ')}: on a page, \`base_uri\` is chosen by the caller`)
}

/** Whether it may still be used, by whom, and what it follows: what stands in the front matter of its page. */
function readFacts(operation: Record<string, unknown>, kind: Subject['kind'], report: OperationReport): PageFacts {
  const { 'x-replaced-by': replacement, 'x-restricted': restricted, 'x-follows': follows = [] } = operation
  const deprecated = operation.deprecated === true
  const isNamed = typeof replacement === 'string' && isReplacement(replacement)
  if (replacement !== undefined && !isNamed)
    report.refuse('/x-replaced-by', 'what to use instead is a path, `/v3/…`, or the type of a notification')
  else if (isNamed && !deprecated)
    report.leave('/x-replaced-by', 'what is not deprecated is not replaced')
  const text = importText(restricted)
  if (restricted !== undefined && text === '')
    report.refuse('/x-restricted', 'who may use it is said in a text')
  if (!Array.isArray(follows) || !follows.every(isFollowed))
    report.refuse('/x-follows', 'what it follows is a list of paths, `/v3/…`, with `#method` where one has several')
  else if (kind === 'path' && follows.length > 0)
    report.leave('/x-follows', 'only a notification follows')
  const followed = kind === 'webhook' && Array.isArray(follows) ? [...new Set(follows.filter(isFollowed))] : []
  return pageFacts({ deprecated, ...deprecated && isNamed && { replacement }, ...text !== '' && { restricted: text } }, followed)
}

function readBaseUri(foreign: unknown, report: OperationReport): Partial<Operation> {
  if (!isObject(foreign))
    return {}
  const schema = withoutTexts(normalizeSchema(foreign.schema, pointer('/x-base-uri', 'schema'), { report, direction: 'request' }))
  return { 'x-base-uri': { required: foreign.required === true, description: importText(foreign.description), schema } }
}

/** The top-level rows: those that follow from what the operation takes, in the order and words of a document that was made of pages. */
function readRows(foreign: unknown, rows: readonly RequestRow[]): RequestRow[] {
  const written = listOf(foreign).flatMap((item) => {
    const row = isObject(item) ? rows.find(({ name }) => name === item.name) : undefined
    if (!row || !isObject(item))
      return []
    const tooltip = importTooltip(item.tooltip)
    const required = row.name === 'query' || row.name === 'headers' ? item.required === true : row.required
    // Of a parameter of the path, its own text is shown.
    return [{ name: row.name, required, description: isGroup(row.name) ? importText(item.description) : row.description, ...tooltip !== undefined && { tooltip } }]
  })
  return [...written, ...rows.filter(({ name }) => !written.some(row => row.name === name))]
}

/** Links to official documents, which are all that a page is read for. */
function officialDocs(operation: Record<string, unknown>, report: OperationReport): ExternalDocs[] {
  return [operation.externalDocs, ...listOf(operation['x-external-docs'])].flatMap((docs) => {
    if (!isObject(docs) || typeof docs.url !== 'string')
      return []
    if (!/^https?:\/\/pay\.weixin\.qq\.com\/[\w./?=&%#:~+,@!-]*$/.test(docs.url)) {
      report.leave('/externalDocs', `${docs.url} is no official document`)
      return []
    }
    return [{ url: docs.url, description: importText(docs.description).replace(/[[\]]/g, '') || '官方文档' }]
  })
}
