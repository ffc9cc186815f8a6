import type { ExampleCall } from '../../call/call.ts'
import type { ResponseKind } from '../../model/operation.ts'
import type { PhpForm, PhpStyle } from './language.ts'
import type { PhpUpload } from './print-php-upload.ts'
import { propertyOf } from '../../sdk/names.ts'
import { phpBlock, printPhpLiteral, printPhpString } from './print-php-literal.ts'
import { printPhpUpload } from './print-php-upload.ts'

/** Where an example saves what it downloads. */
const DOWNLOAD = './download.bin'

/**
 * A call in PHP, through the SDK `wechatpay/wechatpay`, in one of its six forms.
 *
 * @param call the call
 * @param answer what comes back
 * @param form which of the six
 * @see https://github.com/wechatpay-apiv3/wechatpay-php
 */
export function printPhp(call: ExampleCall, answer: Pick<ResponseKind, 'type'>, form: PhpForm): string {
  const upload = call.body?.type === 'form' ? printPhpUpload(call.body.parts) : undefined
  const request = `$instance${printPhpPath(call.path, form.style)}->${call.method}${form.async ? 'Async' : ''}(${printOptions(call, answer, upload)})`
  const output = printAnswer(answer)
  const lines = form.async
    ? `${request}\n->then(static function(\\Psr\\Http\\Message\\ResponseInterface $response) {\n  ${output}\n})\n->wait();`
    : `$response = ${request};\n${output}`
  return `${upload ? `${upload.setup}\n\n` : ''}${lines}`
}

/** A path behind the SDK's instance, in a style: `->v3->a`, `->chain('v3/a')` or `['v3/a']`. */
export function printPhpPath(path: string, style: PhpStyle): string {
  const pathname = printPhpString(path.slice(1))
  switch (style) {
    case 'declarative':
      return `->chain(${pathname})`
    case 'property':
      return `[${pathname}]`
    case 'chain':
      return path.split('/').slice(1).map(segment => `->${printProperty(propertyOf(segment) ?? segment)}`).join('')
  }
}

function printProperty(name: string): string {
  return /^[a-z_\u0080-\uFFFF][\w\u0080-\uFFFF]*$/i.test(name) ? name : `{${printPhpString(name)}}`
}

/** The array of request options, as Guzzle names them, and the parameters of the path beside them. */
function printOptions(call: ExampleCall, answer: Pick<ResponseKind, 'type'>, upload: PhpUpload | undefined): string {
  const { pathParameters, query, headers, body, baseUri } = call
  const options = [
    ...Object.entries(pathParameters).map(([name, value]): [string, string] => [name, printPhpLiteral(value)]),
    ...baseUri === undefined ? [] : [['base_uri', printPhpString(baseUri)] as const],
    ...query ? [['query', printPhpLiteral(query, 1)] as const] : [],
    ...body?.type === 'json' ? [['json', printPhpLiteral(body.value, 1)] as const] : [],
    ...upload ? [['body', upload.body] as const] : [],
    ...headers || upload ? [['headers', printHeaders(headers, upload)] as const] : [],
    ...answer.type === 'stream' ? [['sink', printPhpString(DOWNLOAD)] as const] : [],
  ]
  return options.length === 0 ? '' : phpBlock(options.map(([name, value]) => `${printPhpString(name)} => ${value}`), 0)
}

function printHeaders(headers: Record<string, string> = {}, upload: PhpUpload | undefined): string {
  const items = Object.entries(headers).map(([name, value]) => `${printPhpString(name)} => ${printPhpString(value)}`)
  if (upload)
    items.push(`'Content-Type' => ${upload.contentType}`)
  return phpBlock(items, 1)
}

function printAnswer({ type }: Pick<ResponseKind, 'type'>): string {
  switch (type) {
    case 'none':
      return 'print_r($response->getStatusCode() === 204);'
    case 'stream':
      return 'print_r($response->getStatusCode() === 200);'
    default:
      return 'print_r(json_decode((string) $response->getBody(), true));'
  }
}
