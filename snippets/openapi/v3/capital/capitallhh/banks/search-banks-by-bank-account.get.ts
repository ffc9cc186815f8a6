import { encrypt, wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.capital.capitallhh.banks.searchBanksByBankAccount.get({
  params: {
    account_number: encrypt('6200000000000000000'),
  },
  headers: {
    'Wechatpay-Serial': 'PUB_KEY_ID_0000000000000000000000000001',
  },
})

console.info(data.data)
