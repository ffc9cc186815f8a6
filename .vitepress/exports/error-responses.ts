import type { OpenAPIV3_1 } from 'openapi-types'
import type { ErrorCode } from '../page/error-codes.ts'

/** What the component is called that every error answers with. */
export const ERROR_NAME = 'Error'

/** What every error answers with. */
const ERROR_SCHEMA: OpenAPIV3_1.SchemaObject = {
  type: 'object',
  properties: {
    code: { type: 'string', description: '错误码' },
    message: { type: 'string', description: '错误的说明，供人阅读' },
    detail: {
      type: 'object',
      description: '参数不合要求时，指出是哪个字段',
      properties: {
        field: { type: 'string', description: '字段的位置' },
        value: { description: '收到的值' },
        issue: { type: 'string', description: '问题是什么' },
        location: { type: 'string', description: '在请求的哪一部分' },
      },
    },
  },
  required: ['code', 'message'],
}

/**
 * The error answers of a document, each written once: most operations have the same
 * ones.
 *
 * @see https://spec.openapis.org/oas/v3.1.1.html#components-object
 */
export class ErrorResponses {
  private readonly names = new Map<string, string>()
  private readonly responses: Record<string, OpenAPIV3_1.ResponseObject> = {}

  /** The answers of an operation, by their status. */
  of(codes: readonly ErrorCode[]): OpenAPIV3_1.ResponsesObject {
    const statuses = [...new Set(codes.map(({ status }) => status))]
    return Object.fromEntries(statuses.map(status => [status, { $ref: `#/components/responses/${this.nameOf(status, codes.filter(code => code.status === status))}` }]))
  }

  /** The components that the answers refer to. */
  components(): OpenAPIV3_1.ComponentsObject {
    return this.names.size > 0 ? { schemas: { [ERROR_NAME]: ERROR_SCHEMA }, responses: this.responses } : {}
  }

  private nameOf(status: number, codes: readonly ErrorCode[]): string {
    const key = JSON.stringify(codes)
    const known = this.names.get(key)
    if (known !== undefined)
      return known
    const alike = Object.keys(this.responses).filter(name => name.startsWith(`Error${status}`)).length
    const name = `Error${status}${alike > 0 ? `_${alike + 1}` : ''}`
    this.names.set(key, name)
    this.responses[name] = {
      description: codes.map(({ code, description }) => `\`${code}\` ${description}`).join('；'),
      content: {
        'application/json': {
          schema: { $ref: `#/components/schemas/${ERROR_NAME}` },
          examples: Object.fromEntries(codes.map(({ code, description }) => [code, { value: { code, message: description.replaceAll('`', '') } }])),
        },
      },
    }
    return name
  }
}
