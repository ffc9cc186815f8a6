/**
 * What developers call an operation or a notification besides its title: the words of
 * everyday speech, and the names that the previous version of the API had.
 */
export const ALIASES: Readonly<Record<string, readonly string[]>> = {
  'POST /v3/pay/transactions/jsapi': ['统一下单', '公众号支付', '小程序支付', '小程序下单', '预支付'],
  'POST /v3/pay/transactions/native': ['扫码支付', '二维码支付', '电脑网站支付'],
  'POST /v3/pay/transactions/h5': ['手机网站支付', '浏览器支付'],
  'POST /v3/pay/transactions/codepay': ['刷卡支付', '条码支付', '被扫支付'],
  'GET /v3/pay/transactions/out-trade-no/{out_trade_no}': ['查询订单', '订单查询', '查单'],
  'GET /v3/pay/transactions/id/{transaction_id}': ['查询订单', '订单查询', '查单'],
  'POST /v3/pay/transactions/out-trade-no/{out_trade_no}/close': ['关闭订单'],
  'POST /v3/pay/transactions/out-trade-no/{out_trade_no}/reverse': ['撤销订单'],
  'POST /v3/refund/domestic/refunds': ['退款', '发起退款'],
  'GET /v3/refund/domestic/refunds/{out_refund_no}': ['查询退款', '退款查询', '查询退款结果'],
  'GET /v3/bill/tradebill': ['对账单', '下载对账单', '交易账单'],
  'GET /v3/bill/fundflowbill': ['资金账单', '资金流水'],
  'GET /v3/certificates': ['平台证书', '下载平台证书'],
  'POST /v3/fund-app/mch-transfer/transfer-bills': ['商家转账', '转账到零钱', '企业付款', '提现到零钱'],
  'GET /v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}': ['查询转账', '转账查询'],
  'POST /v3/profitsharing/orders': ['分账', '发起分账'],
  'POST /v3/profitsharing/return-orders': ['分账回退'],
  'POST /v3/merchant/media/upload': ['图片上传', '上传图片'],
  'POST /v3/marketing/favor/users/{openid}/coupons': ['发券', '发放优惠券'],
  'EVENT TRANSACTION.SUCCESS': ['支付回调', '支付通知', '支付结果通知'],
  'EVENT REFUND.SUCCESS': ['退款回调', '退款通知', '退款结果通知'],
}

/**
 * What else an operation is called.
 *
 * @param label its method in upper case, `EVENT` of a notification
 * @param path its path, or the type of the notification
 */
export function aliasesOf(label: string, path: string): readonly string[] {
  return ALIASES[`${label} ${path}`] ?? []
}
