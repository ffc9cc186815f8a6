import { encrypt, wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.gov.subsidy.qualifications.sync.post({
  real_name: encrypt('示例用户'),
  id_card_number: encrypt('110101199001010000'),
  phone_number: encrypt('13800000000'),
  appliance_id: 1,
  out_trade_no: 'EXAMPLE20261120000001',
  receive_region_code: '440305',
  brand: '示例品牌',
  address: '示例市示例区示例路1号',
  qualification_region_code: 440000,
  sn_code: 'SN000000000001',
  seller_name: '示例商贸有限公司',
  license_number: '91000000000000000X',
  barcode: '6900000000001',
  item_name: '示例空调',
  spec_model: 'EXAMPLE-KFR-35GW',
  invoice_num: '00000001',
  product_type: 'COMMON_PRODUCT',
  order_amount: 299900,
  discount_amount: 44985,
  mch_order_id: 'ORDER20261120000001',
  invoice_time: '2026-11-20',
  purchaser_name: '示例用户',
  sale_model: 'SALE_MODEL_ONLINE',
  identity_document_type: 'ID_DOC_TYPE_ID_CARD',
  invoice_address_code: '440300',
  tax_authority_code: '14403000000',
  transaction_time: '2026-11-20T12:00:00+08:00',
  cate_state: 'CATE_STATE_REDEEM',
  mch_name: '示例商贸有限公司',
}, {
  headers: {
    'Wechatpay-Serial': 'PUB_KEY_ID_0000000000000000000000000001',
  },
})

console.info(data.code)
