import { encrypt, wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.security.echo.post({
  notify_url: 'https://merchant.example.com/notify',
  echo_message: 'hello',
  encrypted_echo_message: encrypt('hello'),
}, {
  headers: {
    'Wechatpay-Serial': 'PUB_KEY_ID_0000000000000000000000000001',
  },
})

console.info(data.echo_message)
