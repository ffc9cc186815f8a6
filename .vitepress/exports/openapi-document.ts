import type { OpenAPIV3_1 } from 'openapi-types'
import type { PathItems } from '../model/api-description.ts'
import type { HttpMethod } from '../model/http-method.ts'
import type { Subject } from '../model/subject.ts'
import type { Family } from '../navigation/families.ts'
import type { Project } from '../project/project.ts'
import { HTTP_METHODS } from '../model/http-method.ts'
import { documentPaths } from '../model/path-template.ts'
import { linkTo, pathSubject, webhookSubject } from '../model/subject.ts'
import { overviewOf } from '../navigation/categories.ts'
import { ErrorResponses } from './error-responses.ts'
import { openApiOperation } from './openapi-operation.ts'
import { shareSchemas } from './share-schemas.ts'

/** The project, as far as documents are made from it. */
export type DocumentSource = Pick<Project, 'reference' | 'navigation' | 'examples' | 'errorCodes'>

/** What signs every call. */
const SECURITY_SCHEME = 'WECHATPAY2-SHA256-RSA2048'

const SECURITY_DESCRIPTION = `请求头 \`Authorization: ${SECURITY_SCHEME} mchid="…",serial_no="…",nonce_str="…",timestamp="…",signature="…"\`：
\`mchid\` 为商户号，\`serial_no\` 为商户 API 证书的序列号，\`nonce_str\` 为每次不同的随机串，\`timestamp\` 为 Unix 时间戳（秒），
\`signature\` 为以商户 API 私钥对「方法、带查询串的路径、时间戳、随机串、正文」五行文本（各以换行符结尾）所做的 SHA256-RSA2048 签名，以 Base64 编码。`.replaceAll('\n', '')

const DESCRIPTION = '由参考手册各页的参数表生成：参数表即类型，示例经编译器逐一校验。所有请求以商户私钥签名，金额的单位以各字段的说明为准。'

/**
 * The whole API in standard OpenAPI 3.1, with the notifications as webhooks, for
 * tools that read nothing else.
 *
 * @see https://spec.openapis.org/oas/v3.1.1.html#openapi-object
 */
export function wholeDocument(source: DocumentSource): OpenAPIV3_1.Document {
  const { paths, webhooks } = source.reference.document
  return makeDocument(source, source.reference.document.info.title, paths, webhooks)
}

/** The operations of one family in standard OpenAPI 3.1. */
export function familyDocument(source: DocumentSource, family: Family): OpenAPIV3_1.Document {
  const all = source.reference.document.paths
  const paths = family.groups.flatMap(({ entries }) => entries.map(({ link }) => link.replace(/^\/openapi/, ''))).filter(path => all[path])
  return makeDocument(source, `${source.reference.document.info.title}：${family.title}`, Object.fromEntries(paths.sort().map(path => [path, all[path]!])), {})
}

function makeDocument(source: DocumentSource, title: string, paths: PathItems, webhooks: PathItems): OpenAPIV3_1.Document {
  const { document } = source.reference
  const tags = new Tags(source.navigation)
  const errors = new ErrorResponses()
  const nameOnce = uniqueNames()
  const names = documentPaths(Object.keys(paths))
  const items = (all: PathItems, subjectOf: (name: string) => Subject): Record<string, OpenAPIV3_1.PathItemObject> => Object.fromEntries(Object.entries(all).map(([name, methods]) => [
    names.get(name) ?? name,
    Object.fromEntries(Object.entries(methods).map(([method, operation]) => {
      const made = openApiOperation(subjectOf(name), method as HttpMethod, operation, { project: source, errors, tagOf: tag => tags.of(tag) }) // its keys are methods
      return [method, { ...made, ...made.operationId !== undefined && { operationId: nameOnce(made.operationId) } }]
    })),
  ]))
  const [exportedPaths, exportedWebhooks] = [items(paths, pathSubject), items(webhooks, webhookSubject)]
  const contents = [exportedPaths, exportedWebhooks].flatMap(contentsOf)
  const { shared, schemas } = shareSchemas(contents.map(({ schema }) => schema))
  for (const content of contents)
    content.schema = shared(content.schema)
  const components = errors.components()
  return {
    openapi: '3.1.1',
    info: { ...document.info, title, description: DESCRIPTION },
    servers: document.servers,
    security: [{ [SECURITY_SCHEME]: [] }],
    ...tags.used(),
    paths: exportedPaths,
    ...Object.keys(webhooks).length > 0 && { webhooks: exportedWebhooks },
    components: {
      ...components,
      schemas: { ...schemas, ...components.schemas },
      securitySchemes: { [SECURITY_SCHEME]: { type: 'http', scheme: SECURITY_SCHEME, description: SECURITY_DESCRIPTION } },
    },
  }
}

/** A body or an answer, which this project writes with a schema in place. */
type Content = OpenAPIV3_1.MediaTypeObject & { schema: OpenAPIV3_1.SchemaObject }

/** All bodies and answers of operations, in order; errors are components. */
function contentsOf(items: Record<string, OpenAPIV3_1.PathItemObject>): Content[] {
  return Object.values(items).flatMap(item => HTTP_METHODS.flatMap((method) => {
    const { requestBody, responses = {} } = item[method] ?? {}
    const parts = [...requestBody ? [requestBody] : [], ...Object.values(responses)]
    return parts.flatMap(part => 'content' in part && part.content ? Object.values(part.content) as Content[] : []) // made with schemas
  }))
}

/** Gives each name once: what differs only in characters that no identifier has is told apart. */
function uniqueNames(): (name: string) => string {
  const taken = new Set<string>()
  return (name) => {
    let free = name
    while (taken.has(free))
      free += '_'
    taken.add(free)
    return free
  }
}

/** The families and the groups of notifications as tags, by their Chinese names. */
class Tags {
  private readonly byLink = new Map<string, string>()
  private readonly descriptions = new Map<string, string>()
  private readonly seen = new Set<string>()
  private readonly navigation: DocumentSource['navigation']

  constructor(navigation: DocumentSource['navigation']) {
    this.navigation = navigation
    for (const family of navigation.families) {
      const name = this.nameOf(family)
      this.descriptions.set(name, family.description)
      for (const { link } of family.groups.flatMap(({ entries }) => entries))
        this.byLink.set(link, name)
    }
    for (const { title, entries } of navigation.notifications) {
      for (const { link } of entries)
        this.byLink.set(link, title ? `回调通知：${title}` : '回调通知')
    }
  }

  of(subject: Subject): string {
    const tag = this.byLink.get(linkTo(subject)) ?? (subject.kind === 'path' ? '接口' : '回调通知')
    this.seen.add(tag)
    return tag
  }

  /** The tags that have been asked for, and the categories that they belong to. */
  used(): Pick<OpenAPIV3_1.Document, 'tags'> & { 'x-tagGroups': { name: string, tags: string[] }[] } {
    const order = [...new Set([...this.descriptions.keys(), ...this.byLink.values(), ...this.seen])].filter(tag => this.seen.has(tag))
    const groups = overviewOf(this.navigation.categories, this.navigation.families).map(({ title, products }) => ({
      name: title || '其他产品',
      tags: this.navigation.families.filter(family => products.some(({ link, title }) => link === family.link && title === family.title)).map(family => this.nameOf(family)).filter(tag => this.seen.has(tag)),
    }))
    const grouped = new Set(groups.flatMap(({ tags }) => tags))
    const others = order.filter(tag => !grouped.has(tag))
    return {
      'tags': order.map((name) => {
        const description = this.descriptions.get(name)
        return { name, ...description && { description } }
      }),
      // Known to Redoc and Scalar, and ignored by others.
      'x-tagGroups': [...groups, { name: '回调通知', tags: others }].filter(({ tags }) => tags.length > 0),
    }
  }

  /** The title of a family; with its path, if another one has the same. */
  private nameOf({ title, path }: Family): string {
    return this.navigation.families.filter(family => family.title === title).length > 1 ? `${title}（${path}）` : title
  }
}
