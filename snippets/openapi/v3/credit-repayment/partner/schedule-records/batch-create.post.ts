import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.creditRepayment.partner.scheduleRecords.batchCreate.post({
  contract_id: '202611200000000001',
  appid: 'wx1234567890abcdef',
  openid: 'oExample0Openid0000000000001',
  schedule_items: [{
    out_record_id: 'REPAY20261120000001',
    sub_mchid: '1900000002',
    repayment_amount: '10000',
    min_repayment_amount: '1000',
    repayment_date: '2026-12-10',
  }],
})

console.info(data.schedule_records)
