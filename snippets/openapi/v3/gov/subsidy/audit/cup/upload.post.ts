import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.gov.subsidy.audit.cup.upload.post({
  org_no: '00010000',
  sub_mchnt_cd: 'SHOP0001',
  sub_mchnt_nm: '示例门店',
  online_no: 'ONLINE20261120000001',
  mchnt_order_id: 'ORDER20261120000001',
  upload_time: '2026-11-20T12:00:00+08:00',
  notify_url: 'https://merchant.example.com/notify',
  prod_id: '01',
  brand_nm: '示例品牌',
  prod_model: 'EX-1000',
  plat_form: '示例平台',
  payer_tp: '01',
  sales_at: '399900',
  actual_at: '339915',
  trans_tm: '20261120113000',
  mchnt_cd: '898000000000001',
  discount_at: '59985',
  sn_code: 'SN000000000001',
  invoice_info: {
    invoice_no: '00000001',
    invoice_dt: '20261120',
    nm: '示例用户',
    sales_ent_nm: '示例商贸有限公司',
    tax_payer: '91000000000000000X',
  },
  track_info: {
    tracking_no: 'EXAMPLE0000000001',
    tracking_company: '示例物流',
    usr_prov: '广东省',
    usr_city: '深圳市',
    usr_area: '南山区',
    usr_addr: '示例路1号',
  },
})

console.info(data.code)
