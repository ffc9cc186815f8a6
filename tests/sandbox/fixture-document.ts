import type { ApiDescription, PathItems } from '../../.vitepress/model/api-description.ts'
import type { Operation, RequestBody } from '../../.vitepress/model/operation.ts'
import type { Schema } from '../../.vitepress/model/schema.ts'

const text: Schema = { type: 'string' }
const secret: Schema = { 'type': 'string', 'x-encrypted': true }
const NO_CONTENT = { 204: { description: '无返回内容' } }

function object(properties: Record<string, Schema>, required: string[] = []): Schema {
  return { type: 'object', properties, required }
}

function json(schema: Schema): RequestBody {
  return { required: true, content: { 'application/json': { schema } } }
}

function answers(schema: Schema): Operation['responses'] {
  return { 200: { description: 'OK', content: { 'application/json': { schema } } } }
}

const paths: PathItems = {
  '/v3/orders': {
    post: {
      requestBody: json(object({
        out_trade_no: text,
        amount: object({ total: { type: 'integer' }, currency: { enum: ['CNY'] } }, ['total']),
        goods: { type: 'array', items: object({ name: text, price: { type: 'number' } }, ['name']) },
        is_profit_sharing: { type: 'boolean' },
        attributes: { type: 'object' },
      }, ['out_trade_no', 'amount'])),
      responses: answers(object({
        out_trade_no: text,
        mchid: text,
        amount: object({ total: { type: 'integer' }, payer_total: { type: 'integer' } }),
        goods: { type: 'array', items: object({ name: text }) },
      }, ['out_trade_no'])),
    },
    get: {
      parameters: [
        { name: 'limit', in: 'query', required: true, schema: { type: 'integer' } },
        { name: 'is_open', in: 'query', schema: { type: 'boolean' } },
        { name: 'state', in: 'query', schema: { enum: ['OPEN', 'CLOSED'] } },
        { name: 'level', in: 'query', schema: { type: 'integer', enum: [1, 2] } },
        { name: 'rate', in: 'query', schema: { type: 'number' } },
        { name: 'ids', in: 'query', schema: { type: 'array', items: { type: 'integer' } } },
        { name: 'range', in: 'query', schema: object({ from: { type: 'integer' } }, ['from']) },
      ],
      responses: answers(object({ limit: { type: 'integer' }, state: text })),
    },
  },
  '/v3/orders/{order_id}': {
    get: {
      parameters: [{ name: 'order_id', in: 'path', required: true, schema: { type: 'integer' } }],
      responses: answers(object({ order_id: { type: 'integer' } })),
    },
    delete: {
      parameters: [{ name: 'order_id', in: 'path', required: true, schema: { type: 'integer' } }],
      responses: NO_CONTENT,
    },
  },
  '/v3/orders/search': { get: { responses: answers(object({ found: { type: 'boolean' } })) } },
  '/v3/orders/{order_id}/close': {
    post: {
      parameters: [{ name: 'order_id', in: 'path', required: true, schema: { type: 'string' } }],
      responses: NO_CONTENT,
    },
  },
  '/v3/files/{name}.{extension}': {
    get: {
      parameters: [
        { name: 'name', in: 'path', required: true, schema: text },
        { name: 'extension', in: 'path', required: true, schema: text },
      ],
      responses: answers(object({ name: text, extension: text })),
    },
  },
  '/v3/payees': {
    post: {
      requestBody: json(object({
        payee_name: { 'type': 'string', 'x-encrypted': true },
        contacts: { type: 'array', items: object({ phone: { 'type': 'string', 'x-encrypted': true } }) },
        aliases: { type: 'array', items: secret },
        id_number: { 'type': 'string', 'x-encrypted': true, 'maxLength': 18 },
        note: { type: 'string', maxLength: 8 },
      }, ['payee_name'])),
      responses: answers(object({ payee_name: { 'type': 'string', 'x-encrypted': true }, note: text })),
    },
  },
  '/v3/payees/find': {
    get: {
      parameters: [
        { name: 'payee_name', in: 'query', required: true, schema: { 'type': 'string', 'x-encrypted': true } },
        { name: 'Wechatpay-Serial', in: 'header', required: true, schema: text },
      ],
      responses: answers(object({ payee_name: text })),
    },
  },
  '/v3/payees/{payee_no}/cancel': {
    post: {
      parameters: [{ name: 'payee_no', in: 'path', required: true, schema: { type: 'string', examples: ['PAYEE0001'] } }],
      responses: answers(object({ payee_no: text })),
    },
  },
  '/v3/payees/{payee_id}/cancel': {
    post: {
      parameters: [{ name: 'payee_id', in: 'path', required: true, schema: { type: 'string', examples: ['2000000001'] } }],
      responses: answers(object({ payee_id: text })),
    },
    delete: {
      parameters: [{ name: 'payee_id', in: 'path', required: true, schema: { type: 'string', examples: ['2000000001'] } }],
      requestBody: json(object({ reason: text }, ['reason'])),
      responses: answers(object({ payee_id: text, reason: text })),
    },
  },
  '/v3/media/upload': {
    post: {
      requestBody: {
        required: true,
        content: { 'multipart/form-data': { schema: object({ meta: object({ filename: text, sha256: text }, ['filename']), file: text }, ['meta', 'file']) } },
      },
      responses: answers(object({ media_id: text })),
    },
  },
  '/v3/scenes': {
    post: {
      requestBody: json(object({
        scene_info: { type: 'string', contentMediaType: 'application/json', contentSchema: object({ device: object({ id: text }, ['id']) }, ['device']) },
        any_json: { type: 'string', contentMediaType: 'application/json', contentSchema: {} },
      }, ['scene_info'])),
      responses: NO_CONTENT,
    },
  },
  '/v3/bills/download': { get: { responses: { 200: { description: '文件流', content: { 'application/octet-stream': { schema: {} } } } } } },
  '/v3/idempotent': {
    put: {
      parameters: [{ name: 'Idempotency-Key', in: 'header', required: true, schema: text }],
      responses: NO_CONTENT,
    },
  },
}

/** A small reference of all forms that an operation may have. */
export const fixtureDocument: ApiDescription = {
  info: { title: 'Fixture', version: '1' },
  servers: [],
  paths,
  webhooks: {},
}
