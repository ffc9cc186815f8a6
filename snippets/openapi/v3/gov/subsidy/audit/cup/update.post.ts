import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.gov.subsidy.audit.cup.update.post({
  org_no: '00010000',
  sub_mchnt_cd: 'SHOP0001',
  sub_mchnt_nm: '示例门店',
  online_no: 'ORDER20261120000001',
  mchnt_order_id: 'ORDER20261120000001',
  upload_time: '2026-11-20T12:00:00+08:00',
  notify_url: 'https://merchant.example.com/notify',
  prod_id: '01',
  brand_nm: '示例品牌',
  prod_model: 'EX-1000',
  plat_form: '示例平台',
  payer_tp: '01',
  sales_at: '100',
  actual_at: '399900',
  trans_tm: '20261120120000',
  mchnt_cd: '898000000000001',
  discount_at: '10',
  sn_code: 'SN000000000001',
  invoice_info: {},
  track_info: {},
})

console.info(data.code)
