import type { Project } from '../project/project.ts'
import path from 'pathe'
import { readText } from '../files/disk.ts'
import { ROOT_MODULE } from '../sdk/declare-document.ts'

/** The npm package of the declarations, and the folder of the built site that it is published from. */
export const TYPES_PACKAGE = 'wechatpay-openapi-types'

/** What the package is typed against. */
const PEERS = ['axios', 'wechatpay-axios-plugin']

const README = `# ${TYPES_PACKAGE}

微信支付开放接口（APIv3）的 TypeScript 声明：每个接口的路径参数、查询参数、请求正文与返回内容，以及全部回调通知。由接口参考各页的参数表生成，用于 [\`wechatpay-axios-plugin\`](https://www.npmjs.com/package/wechatpay-axios-plugin)。

\`\`\`bash
npm install wechatpay-axios-plugin
npm install --save-dev ${TYPES_PACKAGE}
\`\`\`

\`\`\`ts
import type { Wechatpay as OpenApi } from '${TYPES_PACKAGE}'
import { Wechatpay } from 'wechatpay-axios-plugin'

const client = new Wechatpay({
  mchid: '1900000001',
  serial: '0000000000000000000000000000000000000001',
  privateKey: 'file:///path/to/apiclient_key.pem',
  certs: { PUB_KEY_ID_0000000000000000000000000001: 'file:///path/to/pub_key.pem' },
})

export const wxpay = client as unknown as OpenApi
\`\`\`

之后每一级路径、每个字段都有补全与检查。回调通知的类型是 \`Notification\`，以 \`event_type\` 区分；其中密文的类型 \`Ciphertext<T>\` 说明解密之后是什么。

只有声明，没有运行时代码；可以用于 CommonJS，也可以用于 ES 模块。
`

/** What the project's own package says that the other one repeats. */
interface Manifest {
  version?: string
  license?: string
  dependencies?: Record<string, string>
}

/**
 * The declarations of the SDK as an npm package, ready to be published: nothing has to
 * be built, and `npm publish` in its folder is all.
 *
 * Its modules are CommonJS, which both CommonJS and ES modules may import types from;
 * `index.js` is empty, for programs whose imports are not elided.
 *
 * @returns path in the folder of the package → text
 * @see https://nodejs.org/api/packages.html#conditional-exports
 */
export function typesPackage({ layout, declarations }: Pick<Project, 'layout' | 'declarations'>): Map<string, string> {
  const manifest = JSON.parse(readText(path.join(layout.root, 'package.json')) ?? '{}') as Manifest // the project's own
  const license = readText(path.join(layout.root, 'LICENSE'))
  return new Map([
    ['package.json', `${JSON.stringify(packageJson(manifest), undefined, 2)}\n`],
    ['README.md', README],
    ...license === undefined ? [] : [['LICENSE', license] as const],
    ['index.js', '\'use strict\'\n'],
    ...declarations,
  ])
}

function packageJson({ version = '0.0.0', license, dependencies = {} }: Manifest): object {
  const target = { types: `./${ROOT_MODULE}`, default: './index.js' }
  const peers = PEERS.flatMap(name => dependencies[name] === undefined ? [] : [[name, `^${dependencies[name]}`] as const])
  return {
    name: TYPES_PACKAGE,
    version,
    description: '微信支付开放接口（APIv3）的 TypeScript 声明，用于 wechatpay-axios-plugin',
    keywords: ['wechatpay', 'wechatpay-apiv3', 'typescript', '微信支付'],
    ...license !== undefined && { license },
    type: 'commonjs',
    main: './index.js',
    types: target.types,
    exports: {
      '.': { import: target, require: target },
      './package.json': './package.json',
    },
    files: ['index.js', '**/*.d.ts'],
    peerDependencies: Object.fromEntries(peers),
  }
}
