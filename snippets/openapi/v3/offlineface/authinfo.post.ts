import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.offlineface.authinfo.post({
  sp_appid: 'wx1234567890abcdef',
  sub_mchid: '1900000002',
  device_id: 'POS0001',
  raw_data: 'RVhBTVBMRV9SQVdfREFUQQ==',
  organization_id: 'ORG_EXAMPLE_0001',
})

console.info(data.authinfo)
