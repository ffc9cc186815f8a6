import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.bill.subMerchantFundflowbill.get({
  params: {
    sub_mchid: '1900000002',
    bill_date: '2026-11-19',
    tar_type: 'GZIP',
    algorithm: 'AEAD_AES_256_GCM',
    account_type: 'BASIC',
  },
})

console.info(data.download_bill_list)
