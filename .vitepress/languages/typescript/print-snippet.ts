import type { ExampleCall, FormPart } from '../../call/call.ts'
import type { ResponseKind } from '../../model/operation.ts'
import type { Literal } from '../../sample-values/literal.ts'
import { interestingFields } from '../../sample-values/interesting-fields.ts'
import { EncryptedText, hasEncrypted, isLiteralObject } from '../../sample-values/literal.ts'
import { propertyOf, quoteName } from '../../sdk/names.ts'

const INDENT = '  '

/**
 * A call as the TypeScript module that a snippet is: the inverse of reading one.
 *
 * @param call the call
 * @param answer what comes back, of which the snippet shows something
 */
export function printSnippet(call: ExampleCall, answer: ResponseKind): string {
  const form = call.body?.type === 'form' ? call.body.parts : undefined
  const path = call.path.split('/').slice(1).map(segment => printProperty(propertyOf(segment) ?? segment)).join('')
  const [result, use] = printUse(answer)
  const request = `const { ${result} } = await wxpay${path}.${call.method}(${printArguments(call, answer)})`
  return `${[...printImports(call, answer), '// ---cut---', ...form ? printForm(form) : [], request, '', use].join('\n')}\n`
}

function printProperty(name: string): string {
  const quoted = quoteName(name)
  return quoted === name ? `.${name}` : `[${quoted}]`
}

function printImports(call: ExampleCall, answer: ResponseKind): string[] {
  const isForm = call.body?.type === 'form'
  const names = hasEncrypted([call.query ?? null, call.body?.type === 'json' ? call.body.value : null]) ? 'encrypt, wxpay' : 'wxpay'
  const files = [...isForm ? ['readFileSync'] : [], ...answer.type === 'stream' ? ['createWriteStream'] : []]
  return [
    ...files.length > 0 ? [`import { ${files.join(', ')} } from 'node:fs'`] : [],
    ...answer.type === 'stream' ? ['import { pipeline } from \'node:stream/promises\''] : [],
    `import { ${names} } from '#wxpay'`,
    ...isForm ? ['import { Multipart } from \'wechatpay-axios-plugin\''] : [],
  ]
}

function printArguments(call: ExampleCall, answer: ResponseKind): string {
  const { method, body, pathParameters, query, headers, baseUri } = call
  const data = body && (body.type === 'json' ? printLiteral(body.value) : 'form.getBuffer()')
  const takesData = method === 'post' || method === 'put' || method === 'patch'
  const members = [
    ...Object.entries(pathParameters).map(([name, value]) => `${quoteName(name)}: ${printLiteral(value)}`),
    ...query ? [`params: ${printLiteral(query, 1)}`] : [],
    // The SDK sends no `data` with these methods: it signs `meta`, and is told to write it.
    ...!takesData && body?.type === 'form' ? [`data: ${data}`] : [],
    ...!takesData && body?.type === 'json' ? [`meta: ${printLiteral(body.value, 1)}`, `transformRequest() {\n${INDENT}${INDENT}return JSON.stringify(this.meta)\n${INDENT}}`] : [],
    ...body?.type === 'form' && body.parts.some(({ name }) => name === 'meta') ? ['meta'] : [],
    ...body?.type === 'form' ? ['headers: form.getHeaders()'] : headers ? [`headers: ${printLiteral(headers, 1)}`] : [],
    ...baseUri === undefined ? [] : [`baseURL: ${printText(baseUri)}`],
    ...answer.type === 'stream' ? ['responseType: \'stream\''] : [],
  ]
  const config = members.length > 0 ? block('{', members, '}', 0) : undefined
  return [...takesData && (data || config) ? [data ?? 'undefined'] : [], ...config ? [config] : []].join(', ')
}

/** The SDK's own builder of a form. Its description is a constant, as the signature covers it. */
function printForm(parts: readonly FormPart[]): string[] {
  const meta = parts.find(({ name }) => name === 'meta')?.content
  return [
    ...meta?.type === 'json' ? [`const meta = ${printLiteral(meta.value)} as const`] : [],
    `const form = new Multipart()${parts.map(part => `\n${INDENT}.append(${printPart(part)})`).join('')}`,
    '',
  ]
}

function printPart({ name, content, filename }: FormPart): string {
  const value = content.type === 'file'
    ? `readFileSync(${printText(content.path)})`
    : content.type === 'json' ? `JSON.stringify(${name === 'meta' ? 'meta' : printLiteral(content.value)})` : printText(content.value)
  return [printText(name), value, ...filename === undefined ? [] : [printText(filename)]].join(', ')
}

/** What is taken of the answer, and the line that shows it. */
function printUse(answer: ResponseKind): [result: string, use: string] {
  switch (answer.type) {
    case 'none':
      return ['status', 'console.info(status === 204)']
    case 'stream':
      return ['data', 'await pipeline(data, createWriteStream(\'./download.bin\'))']
    default: {
      const [name] = answer.type === 'json' ? interestingFields(answer.schema, 1) : []
      return ['data', `console.info(data${name === undefined ? '' : printProperty(name)})`]
    }
  }
}

/**
 * A literal as TypeScript spells it, a line for each member.
 *
 * @param value the value
 * @param depth how deep the line that it begins on is indented
 */
export function printLiteral(value: Literal, depth = 0): string {
  if (typeof value === 'string')
    return printText(value)
  if (value instanceof EncryptedText)
    return `encrypt(${printText(value.text)})`
  if (Array.isArray(value)) {
    return value.every(item => typeof item !== 'object' || item instanceof EncryptedText)
      ? `[${value.map(item => printLiteral(item)).join(', ')}]`
      : `[${value.map(item => printLiteral(item, depth)).join(', ')}]`
  }
  if (!isLiteralObject(value))
    return String(value)
  const members = Object.entries(value).map(([name, member]) => `${quoteName(name)}: ${printLiteral(member, depth + 1)}`)
  return members.length > 0 ? block('{', members, '}', depth) : '{}'
}

function printText(text: string): string {
  // JSON escapes what no one can see, as JavaScript does.
  return `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll('\'', '\\\'')}'`
}

function block(open: string, members: readonly string[], close: string, depth: number): string {
  const inner = INDENT.repeat(depth + 1)
  return `${open}\n${members.map(member => `${inner}${member},\n`).join('')}${INDENT.repeat(depth)}${close}`
}
