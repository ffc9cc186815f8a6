import type { OpenAPIV3_1 } from 'openapi-types'
import type { OperationObject, Schema } from '../../.vitepress/model/openapi.ts'
import type { ReferencePaths } from '../../.vitepress/page/read-document.ts'

const text: Schema = { type: 'string' }
const secret: Schema = { 'type': 'string', 'x-encrypted': true }

function object(properties: Record<string, Schema>, required: string[] = []): Schema {
  return { type: 'object', properties, required }
}

/** A notification that holds what a schema says. */
function notification(event: string, content: Schema): { post: OperationObject } {
  const ciphertext: Schema = { ...secret, contentMediaType: 'application/json', contentSchema: content }
  const schema = object({
    id: text,
    create_time: text,
    event_type: { type: 'string', enum: [event] },
    resource: object({ original_type: { type: 'string', enum: ['order'] }, associated_data: text, nonce: text, ciphertext }),
  })
  return { post: { requestBody: { content: { 'application/json': { schema } } }, responses: { 204: { description: '无返回内容' } } } }
}

const webhooks: ReferencePaths = {
  'OLD_ORDER.PAID': notification('OLD_ORDER.PAID', object({})),
  'ORDER.CLOSED': notification('ORDER.CLOSED', object({})),
  'ORDER.PAID': notification('ORDER.PAID', object({
    out_trade_no: { type: 'string', maxLength: 8, examples: ['ORDER001'] },
    amount: object({ total: { type: 'integer' } }, ['total']),
    goods: { type: 'array', items: object({ name: text }) },
    extra: { type: 'object' },
    scene_info: { type: 'string', contentMediaType: 'application/json', contentSchema: object({ device: text }) },
    state: { enum: ['PAID', 'CLOSED'] },
    is_test: { type: 'boolean' },
    payer_name: secret,
  })),
}

/** A small reference of a notification with all forms that its content may have, and some by its side. */
export const notificationDocument: OpenAPIV3_1.Document = {
  openapi: '3.1.1',
  info: { title: 'Fixture', version: '1' },
  webhooks: webhooks as NonNullable<OpenAPIV3_1.Document['webhooks']>, // its operations carry extensions that the type does not know
}
