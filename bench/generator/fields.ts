import type { Random } from './random.ts'
import { pick } from './random.ts'

/** A made-up field of a table, with the fields below it. */
export interface GeneratedField {
  name: string
  /** As the table spells it. */
  type: string
  /** What an example says. Absent where it has fields. */
  value?: string
  description: string
  isRequired: boolean
  isInExample: boolean
  fields: GeneratedField[]
}

/** What makes the names of some operations differ from those of others. */
export interface Vocabulary {
  /** A word of the family, which its operations share. */
  family: string
  /** A word that only this operation has. */
  own: string
}

const NOUNS = Object.entries({ order: '订单', trade: '交易', refund: '退款', payer: '付款人', payee: '收款方', goods: '商品', coupon: '代金券', store: '门店', device: '设备', bill: '账单', account: '账户', bank: '银行', merchant: '商户', contract: '协议', service: '服务', ticket: '凭证', user: '用户', card: '会员卡', activity: '活动', stock: '批次' })

interface Aspect {
  name: string
  title: string
  type: string
  value: string
}

const STATES = ['SUCCESS', 'REFUND', 'NOTPAY', 'CLOSED', 'ACCEPTED', 'PROCESSING', 'FINISHED', 'REJECTED', 'EXPIRED', 'CANCELED']

/** Strings are much the most frequent, as they are in the real tables. */
const ASPECTS: readonly Aspect[] = [
  { name: 'id', title: '编号', type: 'string', value: '\'4200000001202611200001\'' },
  { name: 'no', title: '单号', type: 'string', value: '\'1217752501202611200001\'' },
  { name: 'name', title: '名称', type: 'string', value: '\'示例\'' },
  { name: 'code', title: '编码', type: 'string', value: '\'CODE0001\'' },
  { name: 'url', title: '链接', type: 'string', value: '\'https://merchant.example.com/notify\'' },
  { name: 'create_time', title: '创建时间', type: 'string', value: '\'2026-11-20T10:00:00+08:00\'' },
  { name: 'finish_time', title: '完成时间', type: 'string', value: '\'2026-11-20T10:30:00+08:00\'' },
  { name: 'remark', title: '备注', type: 'string', value: '\'首次办理\'' },
  { name: 'amount', title: '金额', type: 'integer', value: '19900' },
  { name: 'rate', title: '费率', type: 'number', value: '0.6' },
]

const SENTENCES = [
  '由商户自定，在同一商户号下不重复',
  '微信支付受理之后生成，查询与退款时都要用到',
  '只在处理完成之后返回，RFC 3339 格式',
  '与申请时填写的一致，办理期间不能更改',
]

/** How often a field has fields of its own. */
const NESTING = 0.16

/** How deep they go at most. */
const DEPTH = 4

/**
 * Made-up fields with the names, types and nesting that real tables have.
 *
 * @param count how many rows they take in a table
 * @param random where chance comes from
 * @param vocabulary the words that only some operations have
 * @param isFlat whether none of them has fields of its own
 */
export function generateFields(count: number, random: Random, vocabulary: Vocabulary, isFlat = false): GeneratedField[] {
  return grow(count, 0)

  function grow(rows: number, depth: number): GeneratedField[] {
    const fields: GeneratedField[] = []
    const names = new Set<string>()
    for (let left = rows; left > 0;) {
      const isFirst = fields.length === 0
      const below = !isFlat && depth < DEPTH && left > 2 && random() < NESTING * (isFirst ? 0.5 : 1)
        ? grow(Math.min(left - 1, 2 + Math.floor(random() * 6)), depth + 1)
        : []
      const field = makeField(below, isFirst)
      while (names.has(field.name))
        field.name += '_next'
      names.add(field.name)
      fields.push(field)
      left -= countRows([field])
    }
    return fields
  }

  function makeField(fields: GeneratedField[], isFirst: boolean): GeneratedField {
    const [noun, nounTitle] = pick(random, NOUNS)
    const chance = random()
    const word = chance < 0.02 ? `_${vocabulary.own}` : chance < 0.08 ? `_${vocabulary.family}` : ''
    const { name, title, type, value } = fields.length > 0 ? nested() : random() < 0.1 ? choice() : pick(random, ASPECTS)
    // The first field of each table and object is always there: no example is empty.
    const isRequired = isFirst || random() < 0.5
    return {
      name: `${noun}${word}_${name}`,
      type,
      ...value !== '' && { value },
      description: `${nounTitle}${title}${random() < 0.5 ? `：${pick(random, SENTENCES)}` : ''}`,
      isRequired,
      isInExample: isRequired || random() < 0.4,
      fields,
    }
  }

  function nested(): Aspect {
    return random() < 0.75
      ? { name: 'info', title: '信息', type: 'object', value: '' }
      : { name: 'detail', title: '明细', type: 'object[]', value: '' }
  }

  function choice(): Aspect {
    const first = Math.floor(random() * STATES.length)
    const states = Array.from({ length: 2 + Math.floor(random() * 3) }, (_, i) => STATES[(first + i) % STATES.length]!)
    return { name: 'state', title: '状态', type: states.map(state => `\`${state}\``).join(' \\| '), value: `'${states[0]}'` }
  }
}

/** How many rows fields take in a table. */
export function countRows(fields: readonly GeneratedField[]): number {
  return fields.reduce((sum, field) => sum + 1 + countRows(field.fields), 0)
}

/** Fields as rows of a table. */
export function printRows(fields: readonly GeneratedField[], indent: number): string {
  return fields.map(({ name, type, description, isRequired, fields: below }) => {
    const attributes = [...isRequired ? ['data-required'] : [], ...indent > 0 ? [`data-indent=${indent}`] : []]
    return `| ${name}${attributes.length > 0 ? ` {${attributes.join(' ')}}` : ''} | ${type} | ${description}\n${printRows(below, indent + 1)}`
  }).join('')
}

/** Fields as the object that an example has of them. */
export function printObject(fields: readonly GeneratedField[], margin: string): string {
  const lines = fields.filter(({ isInExample }) => isInExample).map(({ name, type, value, fields: below }) => {
    const literal = value ?? printObject(below, `${margin}  `)
    return `${margin}  ${name}: ${type === 'object[]' ? `[${literal}]` : literal},\n`
  })
  return `{\n${lines.join('')}${margin}}`
}
