import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.taxiInvoice.taxiCompanies._company_mchid_.get({
  company_mchid: '1900000002',
  params: {
    region_id: 440300,
  },
})

console.info(data.company_name)
