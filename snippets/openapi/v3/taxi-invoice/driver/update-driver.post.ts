import { encrypt, wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.taxiInvoice.driver.updateDriver.post({
  driver_name: encrypt('示例用户'),
  id_card_number: encrypt('110101199001010000'),
  company_name: '示例商贸有限公司',
  mchid: '1900000002',
  driver_license: 'EXAMPLE000001',
  driver_category: 'MAIN',
  driver_status: 'ON_DUTY',
  region_id: 440300,
}, {
  headers: {
    'Wechatpay-Serial': 'PUB_KEY_ID_0000000000000000000000000001',
  },
})

console.info(data.driver_status)
