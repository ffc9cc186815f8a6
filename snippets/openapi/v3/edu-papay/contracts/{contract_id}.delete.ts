import { wxpay } from '#wxpay'
// ---cut---
const { status } = await wxpay.v3.eduPapay.contracts._contract_id_.delete({
  contract_id: '202611200000000001',
})

console.info(status === 204 ? '已解约' : '解约失败')
