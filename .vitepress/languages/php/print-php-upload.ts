import type { FormPart } from '../../call/call.ts'
import { phpBlock, printPhpLiteral, printPhpString } from './print-php-literal.ts'

/** A form in PHP. */
export interface PhpUpload {
  /** The statements that build it. */
  setup: string
  /** The expression that is sent. */
  body: string
  /** The expression that says its content type. */
  contentType: string
}

/**
 * A form: with the SDK's own builder, if it is the description and the file that
 * this one sends, and with Guzzle's otherwise.
 *
 * @param parts its parts
 * @see https://github.com/wechatpay-apiv3/wechatpay-php
 */
export function printPhpUpload(parts: readonly FormPart[]): PhpUpload {
  return printMedia(parts) ?? printMultipart(parts)
}

function printMedia(parts: readonly FormPart[]): PhpUpload | undefined {
  const meta = parts.find(({ name }) => name === 'meta')?.content
  const file = parts.find(({ name }) => name === 'file')
  if (parts.length !== 2 || meta?.type !== 'json' || file?.content.type !== 'file' || file.filename !== file.content.path.replace(/^.*\//, ''))
    return undefined
  return {
    setup: [
      `$media = new \\WeChatPay\\Util\\MediaUtil(${printPhpString(file.content.path)});`,
      `$media->setMeta(json_encode(${printPhpLiteral(meta.value)}));`,
    ].join('\n'),
    body: '$media->getStream()',
    contentType: '$media->getContentType()',
  }
}

/** The signature covers `meta`, which the SDK takes for what a stream says as a text. */
function printMultipart(parts: readonly FormPart[]): PhpUpload {
  const meta = parts.find(({ name, content }) => name === 'meta' && content.type === 'json')?.content
  const decorated = phpBlock([
    '\'__toString\' => static function() use ($meta) { return $meta; }',
    '\'getSize\' => static function() { return null; }',
  ], 0)
  return {
    setup: [
      ...meta?.type === 'json' ? [`$meta = json_encode(${printPhpLiteral(meta.value)});`] : [],
      `$form = new \\GuzzleHttp\\Psr7\\MultipartStream(${phpBlock(parts.map(part => printPart(part, part.content === meta)), 0)});`,
      ...meta ? [`$body = \\GuzzleHttp\\Psr7\\FnStream::decorate($form, ${decorated});`] : [],
    ].join('\n'),
    body: meta ? '$body' : '$form',
    contentType: '\'multipart/form-data; boundary=\' . $form->getBoundary()',
  }
}

function printPart({ name, content, filename }: FormPart, isMeta: boolean): string {
  const value = content.type === 'file'
    ? `\\GuzzleHttp\\Psr7\\Utils::tryFopen(${printPhpString(content.path)}, 'r')`
    : content.type === 'text' ? printPhpString(content.value) : isMeta ? '$meta' : `json_encode(${printPhpLiteral(content.value, 1)})`
  const entries = [
    `'name' => ${printPhpString(name)}`,
    `'contents' => ${value}`,
    // The name that JSON has in TypeScript says its type alone.
    ...content.type === 'json' ? ['\'headers\' => [\'Content-Type\' => \'application/json\']'] : filename === undefined ? [] : [`'filename' => ${printPhpString(filename)}`],
  ]
  return `[${entries.join(', ')}]`
}
