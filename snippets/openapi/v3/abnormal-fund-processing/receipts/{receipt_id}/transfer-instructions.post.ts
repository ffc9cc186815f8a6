import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.abnormalFundProcessing.receipts._receipt_id_.transferInstructions.post({
  out_instruction_no: 'INSTR20261120000001',
  transfer_mode: 'TRANSFER_TO_ORIGINAL_RECEIVE_USER',
  receiver: {
    openid: 'oExample0Openid0000000000001',
    appid: 'wx1234567890abcdef',
  },
  notify_url: 'https://merchant.example.com/notify/abnormal-fund',
}, {
  receipt_id: '5000000000000000001',
})

console.info(data.receipt_state)
