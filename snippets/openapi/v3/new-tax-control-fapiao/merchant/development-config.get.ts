import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.newTaxControlFapiao.merchant.developmentConfig.get()

console.info(data.callback_url)
