import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.taxiInvoice.cards.post({
  company_mchid: '1900000002',
  trade_number: '1000000000202611200000000001',
  appid: 'wx1234567890abcdef',
  openid: 'oExample0Openid0000000000001',
  region_id: 440300,
  driver_license: 'EXAMPLE000001',
  plate_number: '粤B00000',
  fapiao_card_information: {
    fapiao_media_id: 'MEDIA_ID_EXAMPLE_0000000001',
    fapiao_number: '00000001',
    fapiao_code: '000000000001',
    fapiao_time: '2026-11-20T12:00:00+08:00',
    check_code: '00000000000000000001',
    password: '0<1+2-3*4/5>6<7+8-9*0/1>2<3+4-5*6/7>8',
    total_amount: 3090,
    tax_amount: 90,
    amount: 3000,
    buyer_information: {
      type: 'INDIVIDUAL',
      name: '示例用户',
    },
    seller_information: {
      name: '示例商贸有限公司',
      taxpayer_id: '91000000000000000X',
      address: '示例市示例区示例路1号',
    },
    extra_information: {
      drawer: '示例用户',
    },
  },
})

console.info(data.card_id)
