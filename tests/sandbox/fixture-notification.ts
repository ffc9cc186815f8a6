import type { ApiDescription, PathItems } from '../../.vitepress/model/api-description.ts'
import type { Operation } from '../../.vitepress/model/operation.ts'
import type { Schema } from '../../.vitepress/model/schema.ts'

const text: Schema = { type: 'string' }
const secret: Schema = { 'type': 'string', 'x-encrypted': true }

function object(properties: Record<string, Schema>, required: string[] = []): Schema {
  return { type: 'object', properties, required }
}

/** A notification that holds what a schema says. */
function notification(event: string, content: Schema): { post: Operation } {
  const ciphertext: Schema = { ...secret, contentMediaType: 'application/json', contentSchema: content }
  const schema = object({
    id: text,
    create_time: text,
    event_type: { type: 'string', enum: [event] },
    resource: object({ original_type: { type: 'string', enum: ['order'] }, associated_data: text, nonce: text, ciphertext }),
  })
  return { post: { requestBody: { content: { 'application/json': { schema } } }, responses: { 204: { description: '无返回内容' } } } }
}

const webhooks: PathItems = {
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
export const notificationDocument: ApiDescription = {
  info: { title: 'Fixture', version: '1' },
  servers: [],
  paths: {},
  webhooks,
}
