import type { Content, Operation, Parameter, Responses } from '../../.vitepress/model/operation.ts'
import type { Schema } from '../../.vitepress/model/schema.ts'
import { FILE } from '../../.vitepress/model/schema.ts'

/** Numbers from 0 to 1 that are the same for the same seed. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6D2B79F5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}

const NAMES = ['id', 'appid', 'out_trade_no', 'amount', 'total', 'list', 'Wechatpay-Serial', 'a.b', '$x', '@type', '中文', 'x1', 'json', 'query', 'constructor', 'ids[]']
const TITLES = ['商户订单号', '状态', 'OpenID', '金额(分)', '1', 'a b']
const DESCRIPTIONS = ['同一商户号下不重复', '取值见 `A|B`，以及 **其它**', 'a | b', '写作 `{x}` 或 [文档](https://pay.weixin.qq.com/doc)', '一：二：三', '末尾是冒号：', '，', '&#123;x&#125; &lt;b&gt;', '5 > 3']
const TOOLTIPS = ['在 PHP 中写作数组', 'it\'s', 'a=b', '(x)']
const TEXTS = ['SUCCESS', 'CLOSED', '1', 'true', '007', 'a b', '\'q\'', '-1', '0.50', '中文']

const FILE_SCHEMA: Schema = { type: 'string', contentMediaType: FILE }

/** Makes operations that tables can say, of every kind. */
export class RandomOperations {
  private readonly random: () => number

  constructor(random: () => number) {
    this.random = random
  }

  /** An operation of `POST /v3/demo/{openid}/{order_no}`. */
  operation(): Operation {
    const parameters: Parameter[] = [
      ...['openid', 'order_no'].map((name): Parameter => this.parameter('path', name, this.pick([{ type: 'string' }, { type: 'integer' }, this.literals()]))),
      ...this.some(() => this.names(3).map(name => this.parameter('query', name, this.schema(2)))),
      ...this.some(() => this.names(2).map(name => this.parameter('header', name, { type: 'string' }))),
    ]
    const content: Content = {}
    if (this.maybe())
      content['application/json'] = { schema: this.maybe() ? this.object(3) : this.inLists(this.object(2), 1) }
    if (this.maybe())
      content['multipart/form-data'] = { schema: this.form() }
    const base: Pick<Operation, 'x-base-uri'> = this.maybe()
      ? { 'x-base-uri': { required: this.maybe(), description: this.pick(DESCRIPTIONS), schema: this.pick([{ type: 'string' }, { type: 'string', enum: ['https://api.mch.weixin.qq.com', 'https://api2.mch.weixin.qq.com'] }]) } }
      : {}
    return {
      operationId: 'post_v3_demo__openid___order_no_',
      summary: '演示',
      description: '一段说明。',
      ...base,
      parameters,
      ...Object.keys(content).length > 0 && { requestBody: { required: this.maybe(), content } },
      responses: this.pick<Responses>([
        { 204: { description: '无返回内容' } },
        { 200: { description: '文件流', content: { 'application/octet-stream': { schema: {} } } } },
        { 200: { description: 'OK', content: { 'application/json': { schema: this.object(4) } } } },
      ]),
    }
  }

  private parameter(location: Parameter['in'], name: string, schema: Schema): Parameter {
    const { title, description } = this.texts()
    return { name, in: location, required: location === 'path' || this.maybe(), ...description !== undefined && { description }, schema: { ...title !== undefined && { title }, ...schema, ...this.tooltip() } }
  }

  /** A field, with what is said of it. */
  private field(depth: number): Schema {
    return { ...this.texts(), ...this.schema(depth), ...this.tooltip() }
  }

  private schema(depth: number): Schema {
    const kind = this.pick(['scalar', 'scalar', 'literals', 'list', 'object', 'encoded', 'encrypted'])
    switch (kind) {
      case 'literals':
        return this.literals()
      case 'list':
        return this.inLists(this.pick([() => this.scalar(), () => this.literals(), () => this.inner(depth)])(), 1 + Math.floor(this.random() * 3))
      case 'object':
        return this.inner(depth)
      case 'encoded':
        return this.encoded(depth)
      case 'encrypted':
        return this.pick([{ 'type': 'string', 'x-encrypted': true }, { type: 'array', items: { 'type': 'string', 'x-encrypted': true } }] as Schema[])
      default:
        return this.scalar()
    }
  }

  private encoded(depth: number): Schema {
    const contentSchema = this.pick([undefined, this.inner(depth), this.inLists(this.pick([this.scalar(), this.inner(depth)]), 1)])
    return { type: 'string', contentMediaType: 'application/json', ...contentSchema && { contentSchema } }
  }

  /** A form, whose parts are texts, files, or JSON. */
  private form(): Schema {
    const parts = this.names(3).map((name): [string, Schema] => [name, { ...this.texts(), ...this.pick([this.scalar(), this.literals(), this.encoded(2), FILE_SCHEMA, this.inLists(FILE_SCHEMA, 1)]) }])
    return { type: 'object', properties: Object.fromEntries(parts), ...this.maybe() && { required: parts.map(([name]) => name) } }
  }

  /** An object, of named fields unless it is deep already. */
  private inner(depth: number): Schema {
    return depth > 0 && this.maybe(0.8) ? this.object(depth - 1) : { type: 'object' }
  }

  private object(depth: number): Schema {
    const names = this.names(4)
    const required = names.filter(() => this.maybe())
    return { type: 'object', properties: Object.fromEntries(names.map(name => [name, this.field(depth)])), ...required.length > 0 && { required } }
  }

  private scalar(): Schema {
    return { type: this.pick(['string', 'integer', 'number', 'boolean'] as const) }
  }

  private literals(): Schema {
    return this.pick<() => Schema>([
      () => ({ type: 'string', enum: this.distinct(TEXTS, 3) }),
      () => ({ type: 'integer', enum: this.distinct([0, 1, -1, 42, 1000000], 3) }),
      () => ({ type: 'number', enum: [0.5, ...this.distinct([1, 2.25, -0.125], 2)] }),
      () => ({ type: 'boolean', enum: [this.maybe()] }),
    ])()
  }

  private inLists(schema: Schema, depth: number): Schema {
    return depth === 0 ? schema : { type: 'array', items: this.inLists(schema, depth - 1) }
  }

  private texts(): { title?: string, description?: string } {
    const title = this.maybe() ? this.pick(TITLES) : undefined
    // Without a name, the first colon would make one of what stands before it.
    const description = this.maybe() ? this.pick(title === undefined ? ['取值见 `A|B`，以及 **其它**', 'a | b', '，', '说明、列举', '末尾是冒号：'] : DESCRIPTIONS) : undefined
    return { ...title !== undefined && { title }, ...description !== undefined && { description } }
  }

  private tooltip(): { 'x-tooltip'?: string } {
    return this.maybe(0.2) ? { 'x-tooltip': this.pick(TOOLTIPS) } : {}
  }

  private names(most: number): string[] {
    return this.distinct(NAMES, most)
  }

  private distinct<T>(values: readonly T[], most: number): T[] {
    return [...new Set(Array.from({ length: 1 + Math.floor(this.random() * most) }, () => this.pick(values)))]
  }

  private some<T>(make: () => T[]): T[] {
    return this.maybe() ? make() : []
  }

  private maybe(chance = 0.5): boolean {
    return this.random() < chance
  }

  private pick<T>(values: readonly T[]): T {
    return values[Math.floor(this.random() * values.length)]!
  }
}
