import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.payscore.merchantBill.get({
  params: {
    bill_date: '2026-11-20',
    tar_type: 'GZIP',
    encryption_algorithm: 'AEAD_AES_256_GCM',
    service_id: '00004000000000000000000000000001',
  },
})

console.info(data.download_bill_list)
