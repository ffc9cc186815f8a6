import type { Schema } from '../model/schema.ts'

/**
 * The fields of an answer that an example shows: what the call made or decided
 * before what was passed to it.
 *
 * @param schema the answer's schema
 * @param count how many
 */
export function interestingFields(schema: Schema, count: number): string[] {
  return Object.entries(schema.properties ?? {})
    .map(([name, property], i) => ({ name, i, interest: interest(schema, name, property) }))
    .sort((a, b) => b.interest - a.interest || a.i - b.i)
    .slice(0, count)
    .map(({ name }) => name)
}

function interest({ required = [] }: Schema, name: string, { type, enum: values }: Schema): number {
  return (values || /state|status|result/.test(name) ? 4 : 0)
    + (/^(?:prepay_id|code_url|h5_url|media_id|download_url|refund_id|transaction_id|order_id|out_trade_no|data|.*_list)$/.test(name) ? 3 : 0)
    + (/mchid|appid|openid/.test(name) ? -4 : 0)
    + (required.includes(name) ? 1 : 0)
    + (type === 'object' ? -2 : 0)
}
