import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.platsolution.ecommerce.withdraw.dayEndBalanceWithdraw.post({
  sub_mchid: '1900000002',
  out_request_no: 'REQUEST20261120000001',
  calculate_amount_type: 'ONLY_DAY_END_BALANCE',
  remark: '11月20日货款提现',
  bank_memo: '货款提现',
  notify_url: 'https://merchant.example.com/notify',
  reserve_amount: 1000,
})

console.info(data.withdraw_id)
