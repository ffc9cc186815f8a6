import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.taxiInvoice.taxiCompany.createTaxiCompany.post({
  company_name: '示例商贸有限公司',
  tax_id: '91000000000000000X',
  address: '示例市示例区示例路1号',
  invoice_mode: 'JIAO_WEI',
  legal_person: '示例用户',
  region_id: 440300,
  enterprise_type: 'ENTERPRISE',
})

console.info(data.mchid)
