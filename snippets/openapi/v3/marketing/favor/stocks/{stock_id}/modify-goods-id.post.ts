import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.marketing.favor.stocks._stock_id_.modifyGoodsId.post({
  stock_creator_mchid: '1900000001',
  add_goods_id_list: ['GOODS0002'],
  delete_goods_id_list: ['GOODS0001'],
}, {
  stock_id: '1000000000000001',
})

console.info(data.stock_id)
