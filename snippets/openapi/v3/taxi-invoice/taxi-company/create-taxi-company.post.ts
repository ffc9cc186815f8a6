import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.taxiInvoice.taxiCompany.createTaxiCompany.post({
  tax_id: '91000000000000000X',
  address: '示例市示例区示例路1号',
  invoice_mode: 'EXAMPLE_MODE',
  legal_person: '示例用户',
  region_id: 440300,
  enterprise_type: 'COMPANY',
})

console.info(data.company_name)
