import { wxpay } from '#wxpay'
// ---cut---
const { data } = await wxpay.v3.newTaxControlFapiao.fapiaomerchant.listspinvitemchinfo.get({
  params: {
    query_time_start: '2026-11-20',
    query_time_end: '2026-11-30',
    offset: 0,
    limit: 20,
    invite_code: 'INVITE20261120000001',
    mch_invite_status: 'MCH_INVITE_SUCC',
  },
})

console.info(data.mch_invite_result_list)
