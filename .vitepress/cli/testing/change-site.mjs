// Changes a copy of the site as its authors may: no test may know better than they.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** What is added, and filled in: in the table of which, behind which row. */
const ADDED = [
  {
    name: 'GET /v3/pay/transactions/id/{transaction_id}/changes',
    title: '查询变更记录',
    description: '付款之后有过的每次变更，按时间先后返回。',
    file: 'docs/openapi/v3/pay/transactions/id/{transaction_id}/changes.md',
    behind: /(?<=\n\| 返回字典 .*\n.*\n)/,
    rows: '| transaction_id {data-required} | string | 微信支付订单号\n| changes {data-required} | object[] | 变更列表\n| change_reason {data-indent=1} | string | 变更原因\n',
  },
  {
    name: 'TRANSACTION.CHANGED',
    title: '变更通知',
    description: '付款之后有变更时发来，按订单号查询变更记录。',
    file: 'docs/webhooks/TRANSACTION.CHANGED.md',
    behind: /(?<=\n\| ciphertext .*\n)/,
    rows: '| transaction_id {data-required data-indent=3} | string | 微信支付订单号\n',
  },
]

/** What all titles have at their end afterwards. */
const ENDING = '改'

/**
 * Adds an operation and a notification, filled in, and gives all other pages other titles.
 *
 * @param {string} root the folder of the copy
 * @param {{ begin: (...args: string[]) => Promise<unknown> }} options `begin` runs `npm run new` there
 */
export async function changeSite(root, { begin }) {
  for (const folder of ['docs/openapi', 'docs/webhooks', 'docs/guide']) {
    for (const file of readdirSync(path.join(root, folder), { recursive: true })) {
      // What stands above all is named by the navigation, too.
      if (file.endsWith('.md') && file !== 'index.md')
        edit(path.join(root, folder, file), text => text.replace(/^(?:title: .*[^'"\s]|## (?!\{).*\S(?= \{#(?:get|post|put|patch|delete)\}$))/gm, `$&${ENDING}`))
    }
  }
  for (const { name, title, description, file, behind, rows } of ADDED) {
    await begin(...name.split(' '), '--title', title, '--description', description)
    edit(path.join(root, file), text => `${text.replace(behind, rows).trimEnd()}\n\n参阅 [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791858)\n`)
  }
}

function edit(file, change) {
  const text = readFileSync(file, 'utf8')
  const changed = change(text)
  if (changed !== text)
    writeFileSync(file, changed)
}
