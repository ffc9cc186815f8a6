import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.creditRepayment.partner.scheduleRecords._out_record_id_.get({
  out_record_id: 'REPAY20261120000001',
  params: {
    contract_id: '202611200000000001',
  },
})

console.info(data.repayment_date)
