import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.gov.subsidy.transactions.sync.post({
  out_trade_no: 'EXAMPLE20261120000001',
  receive_region_code: '440305',
  brand: '示例品牌',
  qualification_region_code: 440000,
  seller_name: '示例商贸有限公司',
  license_number: '91000000000000000X',
  order_amount: 299900,
  discount_amount: 10,
  transaction_time: '2026-11-20T12:00:00+08:00',
  mch_order_id: 'ORDER20261120000001',
  mch_name: '示例商贸有限公司',
  cate_state: 'CATE_STATE_REDEEM',
  identity_document_type: 'ID_DOC_TYPE_ID_CARD',
})

console.info(data.code)
