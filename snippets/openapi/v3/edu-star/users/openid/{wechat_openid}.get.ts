import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.eduStar.users.openid._wechat_openid_.get({
  wechat_openid: 'oExample0Openid0000000000001',
  params: {
    appid: 'wx1234567890abcdef',
  },
})

console.info(data.education_star_student)
