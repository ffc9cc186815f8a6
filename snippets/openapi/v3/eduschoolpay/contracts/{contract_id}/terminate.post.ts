import { wxpay } from '#wxpay'
// ---cut---
const { status } = await wxpay.v3.eduschoolpay.contracts._contract_id_.terminate.post(undefined, {
  contract_id: '202611200000000001',
})

console.info(status === 204 ? '已解约' : '解约失败')
