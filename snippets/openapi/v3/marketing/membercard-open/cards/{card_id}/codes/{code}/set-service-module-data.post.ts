import { wxpay } from '#wxpay'
// ---cut---
const { status } = await wxpay.v3.marketing.membercardOpen.cards._card_id_.codes._code_.setServiceModuleData.post({
  out_request_no: 'REQUEST20261120000001',
  service_module_id: 'SERVICEMODULE0000000000000001',
  state_setting: {
    state_id: 'STATE0001',
    content_template_data: {
      field_list: [{
        field_id: 'FIELD0001',
        field_value: '您预约的保养服务已完成',
      }],
    },
  },
}, {
  card_id: 'pExampleCardId00000000000001',
  code: '000000000001',
})

console.info(status === 204)
