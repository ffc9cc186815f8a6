import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.marketing.goodsSubsidyActivity.qualification.unlock.post({
  order_information: {
    payer_openid: 'oExample0Openid0000000000001',
    out_trade_no: 'EXAMPLE20261120000001',
    total_fee: 100,
    store_id: '10000001',
    store_merchant_id: '1900000001',
  },
  qualification_ids: ['5000000000000000001'],
})

console.info(data.succeed_qualification_ids)
