import type { FieldDictionary } from '../dictionary/field-dictionary.ts'
import type { HttpMethod } from '../model/http-method.ts'
import type { Operation, Parameter } from '../model/operation.ts'
import type { Schema } from '../model/schema.ts'
import type { Subject } from '../model/subject.ts'
import type { PageOperations } from '../page/print-page.ts'
import type { FileChange, ImportTarget } from './plan-import.ts'
import { lookUp } from '../dictionary/field-dictionary.ts'
import { unportableName } from '../files/portable-name.ts'
import { pathParameters } from '../model/path-template.ts'
import { operationName, pageFile, snippetFile } from '../model/subject.ts'
import { printPage } from '../page/print-page.ts'
import { propertyOf } from '../sdk/names.ts'
import { mergePage } from './merge/merge-page.ts'
import { printExample } from './print-example.ts'
import { readDescription } from './read-description.ts'

/** What is to be begun. */
export interface ScaffoldOptions {
  subject: Subject
  /** Of a notification, `post`. */
  method: HttpMethod
  title?: string
  description?: string
}

/** What is written or, in a sentence, why nothing is. */
export type Scaffold = { changes: FileChange[] } | { refused: string }

/**
 * The page and the snippet that a new operation begins with: all that follows from its
 * path and its method, and places left empty for what only a person knows, which `check`
 * asks for. Nothing is written here.
 *
 * @param options what is to be begun
 * @param target the project
 */
export function scaffold(options: ScaffoldOptions, target: ImportTarget): Scaffold {
  const { subject, method, title = '', description = '' } = options
  const name = operationName(subject, method)
  const file = pageFile(subject)
  const snippet = snippetFile(subject, method)
  const segment = subject.kind === 'path' ? subject.path.split('/').slice(1).find(segment => propertyOf(segment) === undefined) : undefined
  if (segment !== undefined)
    return { refused: `The path segment \`${segment}\` cannot be written as a property of the SDK's chain. Spell the path as the API does: lower case, words joined by - or _.` }
  const reason = unportableName(file)
  if (reason !== undefined)
    return { refused: `${file} could not be checked out on Windows: ${reason}.` }
  const other = target.sameButForCase(file)
  if (other !== undefined)
    return { refused: `${other} is there, and differs in capitals alone. Spell the path as the API does.` }
  if (target.hasSnippet(subject, method) || target.readText(snippet) !== undefined)
    return { refused: `${name} has a snippet already: ${snippet}.` }

  const operation = subject.kind === 'path' ? emptyOperation(subject.path, method, target.dictionary) : emptyNotification(subject.event)
  const before = target.readText(file)
  const page = before === undefined
    ? { text: printPage(subject, { [method]: operation }, { title, description }) }
    : addSection(before, { ...operation, summary: title, ...description !== '' && { description } }, options, file, target)
  if ('refused' in page)
    return page
  return {
    changes: [
      { file, ...before !== undefined && { before }, after: page.text },
      { file: snippet, after: printExample(subject, method, operation) },
    ],
  }
}

/** Adds an operation to a page that describes others of the same path. */
function addSection(text: string, operation: Operation, { subject, method, title }: ScaffoldOptions, file: string, target: ImportTarget): { text: string } | { refused: string } {
  const page = target.readPage(file, text)
  const { operations, mistakes } = readDescription(page)
  if (operations[method])
    return { refused: `${file} describes ${operationName(subject, method)} already.` }
  if (mistakes.length > 0)
    return { refused: `${file} has mistakes: run \`npm run check -- ${file}\` and mend them first.` }
  if (!title) {
    const others = Object.keys(operations).map(other => other.toUpperCase()).join(', ')
    return { refused: `${file} is there${others && `, and describes ${others}`}. To add a section to it, say what the operation is called: --title …` }
  }
  const wanted: PageOperations = { ...operations, [method]: operation }
  return { text: mergePage({ text, sections: page.operations, operations }, subject, wanted) }
}

function emptyOperation(path: string, method: HttpMethod, dictionary: FieldDictionary): Operation {
  const takesBody = method === 'post' || method === 'put' || method === 'patch'
  const parameters = pathParameters(path).map((name): Parameter => ({ name, in: 'path', required: true, schema: knownField(name, dictionary) }))
  return {
    summary: '',
    ...parameters.length > 0 && { parameters },
    ...takesBody && { requestBody: { required: true, content: { 'application/json': { schema: emptyObject() } } } },
    responses: { 200: { description: 'OK', content: { 'application/json': { schema: emptyObject() } } } },
  }
}

/** A field that the dictionary may have a name and an example for. */
function knownField(name: string, dictionary: FieldDictionary): Schema {
  const { title, example } = lookUp(dictionary, name) ?? {}
  return { type: 'string', ...title !== undefined && { title }, ...example !== undefined && { examples: [example] } }
}

function emptyObject(): Schema {
  return { type: 'object', properties: {} }
}

/** The envelope that all notifications come in. */
function emptyNotification(event: string): Operation {
  const header = (name: string, title: string, description: string): Parameter => ({ name, in: 'header', required: true, schema: { type: 'string', title }, description })
  const text = (title: string): Schema => ({ type: 'string', title })
  const resource: Schema = {
    type: 'object',
    title: '通知资源数据',
    required: ['original_type', 'algorithm', 'nonce', 'ciphertext'],
    properties: {
      original_type: text('原始回调类型'),
      algorithm: { ...text('对数据进行加密的加密算法'), enum: ['AEAD_AES_256_GCM'] },
      associated_data: text('数据加密的附加数据'),
      nonce: text('加密使用的随机串'),
      ciphertext: { ...text('加密后的密文数据'), 'x-encrypted': true, 'contentMediaType': 'application/json', 'contentSchema': emptyObject() },
    },
  }
  const envelope: Schema = {
    type: 'object',
    required: ['id', 'create_time', 'event_type', 'resource_type', 'summary', 'resource'],
    properties: {
      id: text('通知的唯一ID'),
      create_time: text('通知创建的时间'),
      event_type: { ...text('通知的类型'), enum: [event] },
      resource_type: text('通知的资源数据类型'),
      summary: text('回调摘要'),
      resource,
    },
  }
  return {
    summary: '',
    parameters: [
      header('Wechatpay-Serial', '验签公钥ID', '签名所用的微信支付公钥ID或平台证书序列号，据此选取验签的公钥'),
      header('Wechatpay-Signature', '签名值', '对时间戳、随机串与通知正文的签名，Base64 编码'),
      header('Wechatpay-Timestamp', '时间戳', '签名时的 Unix 时间戳，单位为秒，与本地时间相差超过 5 分钟的应当拒绝'),
      header('Wechatpay-Nonce', '随机串', '参与签名的随机串'),
    ],
    requestBody: { required: true, content: { 'application/json': { schema: envelope } } },
    responses: { 204: { description: '无返回内容' } },
  }
}
