import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.merchant.fund.withdraw.post({
  out_request_no: 'REQUEST20261120000001',
  amount: 100,
  remark: '11月货款提现',
  bank_memo: '货款提现',
  account_type: 'BASIC',
  notify_url: 'https://merchant.example.com/notify',
})

console.info(data.withdraw_id)
