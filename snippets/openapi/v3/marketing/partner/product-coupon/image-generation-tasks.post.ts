import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.marketing.partner.productCoupon.imageGenerationTasks.post({
  brand_id: '100001',
  task_id: 'TASK0000000000000001',
  image_generation_type: 'COMBINE_IMAGE',
  combine_image: {
    scope: 'ALL',
    type: 'NORMAL',
    usage_mode: 'SINGLE',
    normal_coupon: {
      threshold: 5000,
      discount_amount: 500,
    },
  },
})

console.info(data.task_id)
