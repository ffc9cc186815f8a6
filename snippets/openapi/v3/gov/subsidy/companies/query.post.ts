import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.gov.subsidy.companies.query.post({
  qualification_region_code: 440000,
  license_number: '91000000000000000X',
})

console.info(data.collect_state)
