import { encrypt, wxpay } from '#wxpay'
// ---cut---
const { status } = await wxpay.v3.offlinefacemch.organizations._organization_id_.users.outUserId._out_user_id_.patch({
  user_name: encrypt('RVhBTVBMRS1FTkNSWVBURUQtVkFMVUUtMDAwMDAwMQ=='),
  user_type: 'STUDENT',
  student_info: {
    class_name: '一年级1班',
  },
  staff_info: {
    occupation: '教师',
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

console.info(status === 204)
