import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.abnormalFundProcessing.receipts._receipt_id_.transferInstructions._out_instruction_no_.get({
  receipt_id: '5000000000000000001',
  out_instruction_no: 'INSTR20261120000001',
})

console.info(data.instruction_state)
