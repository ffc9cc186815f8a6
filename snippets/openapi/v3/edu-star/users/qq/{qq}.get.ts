import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.eduStar.users.qq._qq_.get({
  qq: '100000001',
  params: {
    appid: 'wx1234567890abcdef',
  },
})

console.info(data.education_star_student)
