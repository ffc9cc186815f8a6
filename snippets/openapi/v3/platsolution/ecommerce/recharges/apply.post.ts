import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.platsolution.ecommerce.recharges.apply.post({
  sub_mchid: '1900000002',
  out_recharge_no: 'RECHARGE20261120000001',
  recharge_scene: 'ECOMMERCE_DEPOSIT',
  account_type: 'DEPOSIT',
  recharge_amount: {
    amount: 100,
    currency: 'CNY',
  },
  notify_url: 'https://merchant.example.com/notify',
  available_recharge_channels: ['BANK_TRANSFER'],
})

console.info(data.recharge_url)
