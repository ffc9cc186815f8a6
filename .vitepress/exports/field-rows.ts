import type { Operation, Parameter } from '../model/operation.ts'
import type { Schema } from '../model/schema.ts'
import { requestSchema } from '../model/operation.ts'
import { elementOf } from '../model/schema.ts'
import { printType } from '../table/print-type.ts'
import { describeField } from './field-description.ts'
import { markdownTable, tableCell } from './markdown-table.ts'

/** What one part of a request or an answer consists of. */
export interface MarkdownFieldTable {
  /** Where the fields go: 路径参数, 请求正文, … */
  title: string
  /** Markdown. */
  table: string
}

const LOCATIONS = [['path', '路径参数'], ['query', '查询参数'], ['header', '请求头']] as const
const BODIES = [['json', 'application/json', '请求正文（JSON）'], ['body', 'multipart/form-data', '请求正文（multipart/form-data）']] as const

/** The tables of what a request consists of, one for each place that something is sent in. */
export function requestTables(operation: Operation): MarkdownFieldTable[] {
  const { parameters = [], 'x-request-rows': rows = [] } = operation
  return [
    ...LOCATIONS.flatMap(([location, title]) =>
      table(title, '必填', parameters.filter(parameter => parameter.in === location).flatMap(parameterRows))),
    ...BODIES.flatMap(([group, mediaType, title]) => {
      const schema = requestSchema(operation, mediaType)
      const isRequired = rows.find(({ name }) => name === group)?.required
      return schema ? table(isRequired ? title : `${title}，选填`, '必填', memberRows('', schema)) : []
    }),
  ]
}

/** The table of the fields of an answer. */
export function answerTable(schema: Schema): MarkdownFieldTable[] {
  return table('返回字段', '必返', memberRows('', schema))
}

type Row = [name: string, type: string, required: string, description: string]

function table(title: string, required: string, rows: readonly Row[]): MarkdownFieldTable[] {
  return rows.length > 0 ? [{ title, table: markdownTable(['字段', '类型', required, '说明'], rows) }] : []
}

function parameterRows({ name, required = false, description, schema }: Parameter): Row[] {
  return fieldRows(name, { ...schema, ...description !== undefined && { description } }, required)
}

function fieldRows(name: string, schema: Schema, isRequired: boolean): Row[] {
  const description = describeField(schema)
  return [
    [`\`${name}\``, typeOf(schema, description), isRequired ? '是' : '否', tableCell(description)],
    ...memberRows(name, schema),
  ]
}

/** The type cell. The literals of an enum are left out where the description lists all of them. */
function typeOf(schema: Schema, description: string): string {
  const { enum: values = [] } = elementOf(schema)
  return printType(values.every(value => description.includes(`\`${value}\``)) ? withoutLiterals(schema) : schema) ?? 'any'
}

function withoutLiterals(schema: Schema): Schema {
  return schema.type === 'array'
    ? { ...schema, items: withoutLiterals(schema.items ?? {}) }
    : { ...schema, enum: undefined }
}

/** The fields of an object, of the objects of a list, or of JSON in a string, under dotted names: `goods_detail[].quantity`. */
function memberRows(name: string, schema: Schema): Row[] {
  if (schema.type === 'array')
    return memberRows(`${name}[]`, schema.items ?? {})
  const { properties = {}, required = [], contentSchema } = schema
  return [
    ...Object.entries(properties).flatMap(([own, member]) => fieldRows(name ? `${name}.${own}` : own, member, required.includes(own))),
    ...contentSchema ? memberRows(name, contentSchema) : [],
  ]
}
