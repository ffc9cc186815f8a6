import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.merchantService.complaintsV2._complaint_id_.negotiationHistorys.get({
  complaint_id: '200201820261120000000001',
  params: {
    limit: 20,
    offset: 0,
  },
})

console.info(data.data)
