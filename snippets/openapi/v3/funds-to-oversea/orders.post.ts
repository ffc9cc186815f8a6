import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.fundsToOversea.orders.post({
  out_order_id: 'ABROAD20261120000001',
  sub_mchid: '1900000002',
  transaction_id: '4200000000202611200000000001',
  amount: 10000,
  foreign_currency: 'USD',
  goods_info: [{
    goods_name: '示例商品-蓝色-大号',
    goods_category: '日用百货',
    goods_unit_price: 10000,
    goods_quantity: 1,
  }],
  seller_info: {
    oversea_business_name: 'Example Trading Co., Ltd.',
    oversea_shop_name: 'Example Overseas Store',
    seller_id: 'SELLER0000000001',
  },
  express_info: {
    courier_number: 'EXAMPLE0000000001',
    express_company_name: '示例物流',
  },
  payee_info: {
    payee_id: 'PAYEE0000000001',
  },
})

console.info(data.result)
