import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.marketing.bank.packages._package_id_.tasks.get({
  package_id: '900001',
  params: {
    status: 'FINISHED',
    filename: 'protocol.csv',
    offset: 0,
    limit: 20,
  },
})

console.info(data.data)
