import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.marketing.partner.productCoupon.imageGenerationTasks._task_id_.get({
  task_id: 'TASK0000000000000001',
  params: {
    brand_id: '100001',
    image_generation_type: 'COMBINE_IMAGE',
  },
})

console.info(data.task_state)
