import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.ecommerce.bill.fundflowbill.get({
  params: {
    bill_date: '2026-11-19',
    account_type: 'ALL',
    tar_type: 'GZIP',
    algorithm: 'AEAD_AES_256_GCM',
  },
})

console.info(data.download_bill_list)
