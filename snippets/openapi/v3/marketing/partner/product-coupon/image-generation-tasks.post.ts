import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.marketing.partner.productCoupon.imageGenerationTasks.post({
  brand_id: '100001',
  task_id: 'TASK0000000000000001',
  image_generation_type: 'COMBINE_IMAGE',
})

console.info(data.task_id)
