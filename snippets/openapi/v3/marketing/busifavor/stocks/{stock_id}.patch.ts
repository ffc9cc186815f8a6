import { wxpay } from '#wxpay'
// ---cut---
const { status } = await wxpay.v3.marketing.busifavor.stocks._stock_id_.patch({
  stock_name: '满50减5元商家券',
  comment: '冬季促销活动',
  goods_name: '全场商品通用，特价商品除外',
  out_request_no: 'MODIFY20261120000001',
}, {
  stock_id: '1000000000000001',
})

console.info(status === 204 ? '已修改' : '修改失败')
