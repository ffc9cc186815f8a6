import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.rateActivity.applications.id._application_id_.patch({
  activity_detail_modification: {
    activity_rate: '0.20',
    activity_apply_information: [{
      apply_material_id: '10001',
      apply_material_information: ['MEDIA_ID_EXAMPLE_0000000001'],
    }],
  },
  additional_information: {
    additional_message: '门店已完成装修，补充经营场所照片',
    additional_material: ['MEDIA_ID_EXAMPLE_0000000001'],
  },
}, {
  application_id: '2000000000000001',
})

console.info(data.application_id)
