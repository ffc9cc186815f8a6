import { encrypt, wxpay } from '#wxpay'
// ---cut---
const { status } = await wxpay.v3.offlinefacemch.organizations._organization_id_.users.outUserId._out_user_id_.patch({
  user_type: 'STUDENT',
  student_info: {
    class_name: '二年级1班',
  },
  status: 'NORMAL',
  phone: encrypt('13800000000'),
}, {
  organization_id: 'ORG_EXAMPLE_0001',
  out_user_id: 'USER0000000001',
  headers: {
    'Wechatpay-Serial': 'PUB_KEY_ID_0000000000000000000000000001',
  },
})

console.info(status === 204 ? '已更新' : '更新失败')
