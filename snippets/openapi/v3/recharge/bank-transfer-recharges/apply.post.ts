import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.recharge.bankTransferRecharges.apply.post({
  out_recharge_no: 'RECHARGE20261120000001',
  recharge_scene: 'NORMAL_BANK_TRANSFER',
  account_type: 'BASIC',
  recharge_amount: {
    amount: 100,
    currency: 'CNY',
  },
})

console.info(data.transfer_in_account)
