import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.ebike.charge.users._openid_.contract.get({
  openid: 'oExample0Openid0000000000001',
  params: {
    sub_mchid: '1900000002',
    trade_scene: 'CHARGE',
  },
})

console.info(data.contract_state)
