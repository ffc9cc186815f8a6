import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.pay.transactions.jsapiWithContract.post({
  appid: 'wx1234567890abcdef',
  mchid: '1900000001',
  description: '示例视频-连续包月会员',
  out_trade_no: 'EXAMPLE20261120000001',
  notify_url: 'https://merchant.example.com/notify',
  amount: {
    total: 100,
    currency: 'CNY',
  },
  payer: {
    openid: 'oExample0Openid0000000000001',
  },
  contract_info: {
    plan_id: '123456',
    contract_mchid: '1900000001',
    contract_appid: 'wx1234567890abcdef',
    contract_code: 'CONTRACT20261120000001',
    request_serial: '1000000001',
    contract_display_account: '示例用户',
    contract_notify_url: 'https://merchant.example.com/notify/contract',
  },
})

console.info(data.prepay_id)
