import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.marketing.membercardOpen.cards._card_id_.decryptCode.get({
  card_id: 'pExampleCardId00000000000001',
  params: {
    encrypt_code: 'ENCRYPT_CODE_EXAMPLE_0001',
  },
})

console.info(data.code)
