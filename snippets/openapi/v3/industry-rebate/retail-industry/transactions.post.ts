import { wxpay } from '#wxpay'
// ---cut---
const { status } = await wxpay.v3.industryRebate.retailIndustry.transactions.post({
  transaction_id: '4200000000202611200000000001',
  out_trade_no: 'EXAMPLE20261120000001',
  sub_mchid: '1900000002',
  device_id: 'SN00000000000001',
  goods_detail: [{
    barcode: '6900000000001',
    goods_name: '示例矿泉水550ml',
    quantity: 1,
    price: 200,
  }],
})

console.info(status === 204 ? '已回传' : '回传失败')
