import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.eduPapay.contracts.id._contract_id_.get({
  contract_id: '202611200000000001',
  params: {
    appid: 'wx1234567890abcdef',
    sub_mchid: '1900000002',
  },
})

console.info(data.contract_information)
