import { encrypt, wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.gov.subsidy.transactions.sync.post({
  real_name: encrypt('示例用户'),
  id_card_number: encrypt('110101199001010000'),
  phone_number: encrypt('13800000000'),
  appliance_id: 1,
  out_trade_no: 'EXAMPLE20261120000001',
  receive_region_code: '440305',
  brand: '示例品牌',
  address: '示例市示例区示例路1号',
  qualification_region_code: 440000,
  seller_name: '示例商贸有限公司',
  license_number: '91000000000000000X',
  order_amount: 299900,
  discount_amount: 44985,
  transaction_time: '2026-11-20T12:00:00+08:00',
  mch_order_id: 'ORDER20261120000001',
  mch_name: '示例商贸有限公司',
  cate_state: 'CATE_STATE_REDEEM',
  identity_document_type: 'ID_DOC_TYPE_ID_CARD',
}, {
  headers: {
    'Wechatpay-Serial': 'PUB_KEY_ID_0000000000000000000000000001',
  },
})

console.info(data.code)
