import type { SandboxKeys } from './signing/keys.ts'
import path from 'pathe'
import { KEY_FILES } from './signing/keys.ts'

/**
 * What a client needs to call the sandbox, and to receive its notifications, to be
 * pasted into TypeScript and PHP.
 *
 * @param keys the merchant's and the platform's identities
 * @param folder absolute path of the folder that holds the keys
 * @param address where the sandbox listens: `http://127.0.0.1:8421/`
 */
export function clientSettings(keys: SandboxKeys, folder: string, address: string): string {
  const { mchid, merchantSerial, platformSerial, apiv3Key } = keys
  const privateKey = quote(`file://${path.join(folder, KEY_FILES.merchantPrivateKey)}`)
  const platformKey = quote(`file://${path.join(folder, KEY_FILES.platformPublicKey)}`)
  return `TypeScript (wechatpay-axios-plugin):

  const wxpay = new Wechatpay({
    mchid: ${quote(mchid)},
    serial: ${quote(merchantSerial)},
    privateKey: ${privateKey},
    certs: { ${platformSerial}: ${platformKey} },
    baseURL: ${quote(address)},
  })

  // npm run notify
  const apiv3Key = ${quote(apiv3Key)}
  const platformPublicKeys = new Map([
    [${quote(platformSerial)}, Rsa.from(${platformKey}, Rsa.KEY_TYPE_PUBLIC)],
  ])

PHP (wechatpay/wechatpay):

  $instance = \\WeChatPay\\Builder::factory([
    'mchid' => ${quote(mchid)},
    'serial' => ${quote(merchantSerial)},
    'privateKey' => \\WeChatPay\\Crypto\\Rsa::from(${privateKey}, \\WeChatPay\\Crypto\\Rsa::KEY_TYPE_PRIVATE),
    'certs' => [
      ${quote(platformSerial)} => \\WeChatPay\\Crypto\\Rsa::from(${platformKey}, \\WeChatPay\\Crypto\\Rsa::KEY_TYPE_PUBLIC),
    ],
    'base_uri' => ${quote(address)},
  ]);

  // npm run notify
  $apiv3Key = ${quote(apiv3Key)};
`
}

/** A literal of both languages. */
function quote(text: string): string {
  return `'${text.replaceAll(/[\\']/g, '\\$&')}'`
}
