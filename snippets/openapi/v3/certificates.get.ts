import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.certificates.get({
  params: {
    algorithm_type: 'RSA',
  },
})

console.info(data.data)
