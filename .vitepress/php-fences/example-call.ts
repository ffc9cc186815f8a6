import type { CallBody, ExampleCall, FormPart } from '../call/call.ts'
import type { Operation, Parameter } from '../model/operation.ts'
import type { Schema } from '../model/schema.ts'
import type { Literal, LiteralObject } from '../sample-values/literal.ts'
import type { PhpBody, PhpCall } from './call.ts'
import type { PhpEntry, PhpValue } from './values.ts'
import { requestSchema } from '../model/operation.ts'
import { EncryptedText, isLiteralObject } from '../sample-values/literal.ts'

/**
 * The call that PHP makes, in no language.
 *
 * @param php the call
 * @param operation what it calls; it tells whether a `[]` is a list or an object, which PHP does not
 * @returns `undefined` if anything of it is computed, so that nobody can say what it sends
 */
export function phpCallOf(php: PhpCall, operation?: Operation): ExampleCall | undefined {
  const pathParameters = objectOf(php.pathParameters, {})
  const query = php.query && literalOf(php.query.value, parametersSchema(operation, 'query'))
  const ownHeaders = php.headers && withoutContentType(php)
  const headers = ownHeaders && literalOf(ownHeaders, parametersSchema(operation, 'header'))
  const body = php.body && bodyOf(php.body, operation)
  const baseUri = php.baseUri && literalOf(php.baseUri.value)
  if (php.open || php.path.value === undefined || !isRecordOf(isPathValue, pathParameters))
    return undefined
  if ((php.query && !isLiteralObject(query)) || (php.body && !body) || (php.baseUri && typeof baseUri !== 'string'))
    return undefined
  const texts = headers === undefined ? undefined : textsOf(headers)
  if (ownHeaders && !texts)
    return undefined
  return {
    method: php.method.name,
    path: php.path.value,
    pathParameters,
    ...isLiteralObject(query) && { query },
    ...texts && { headers: texts },
    ...body && { body },
    ...typeof baseUri === 'string' && { baseUri },
  }
}

/** The headers of a call, but for the type of a form, which follows from the form; nothing if that is all. */
function withoutContentType({ headers, body }: PhpCall): PhpValue | undefined {
  const value = headers?.value
  if (value?.kind !== 'map' || body?.type !== 'form')
    return value
  const entries = value.entries.filter(({ name }) => name.toLowerCase() !== 'content-type')
  return entries.length > 0 || value.open ? { ...value, entries } : undefined
}

/**
 * What a value stands for.
 *
 * @returns `undefined` if any part of it is computed
 */
function literalOf(value: PhpValue, schema: Schema = {}): Literal | undefined {
  switch (value.kind) {
    case 'literal':
      return value.value
    case 'encrypted':
      return new EncryptedText(value.text)
    case 'empty':
      return schema.type === 'object' ? {} : []
    case 'list':
      return value.items.reduce<Literal[] | undefined>((items, item) => {
        const literal = literalOf(item, itemsOf(schema))
        return literal === undefined ? undefined : items && [...items, literal]
      }, [])
    case 'map':
      return value.open ? undefined : objectOf(value.entries, schema)
    case 'encoded': {
      const literal = literalOf(value.value, schema.contentSchema)
      return literal === undefined ? undefined : JSON.stringify(literal)
    }
    default:
      return undefined
  }
}

function objectOf(entries: readonly PhpEntry[], schema: Schema): LiteralObject | undefined {
  const object: LiteralObject = {}
  for (const { name, value } of entries) {
    const literal = literalOf(value, schema.properties?.[name])
    if (literal === undefined)
      return undefined
    object[name] = literal
  }
  return object
}

function bodyOf({ type, value }: PhpBody, operation: Operation | undefined): CallBody | undefined {
  if (type === 'form')
    return formOf(value)
  const literal = literalOf(value, requestSchema(operation, 'application/json'))
  return literal === undefined ? undefined : { type, value: literal }
}

/** @see https://docs.guzzlephp.org/en/stable/request-options.html#multipart */
function formOf(value: PhpValue): CallBody | undefined {
  if (value.kind !== 'list')
    return undefined
  const parts = value.items.map(partOf)
  return parts.every(part => part !== undefined) ? { type: 'form', parts } : undefined
}

function partOf(item: PhpValue): FormPart | undefined {
  if (item.kind !== 'map')
    return undefined
  const member = (name: string): PhpValue | undefined => item.entries.find(entry => entry.name === name)?.value
  const [name, contents, filename] = [member('name'), member('contents'), member('filename')]
  const content = contents && contentOf(contents)
  if (name?.kind !== 'literal' || typeof name.value !== 'string' || !content)
    return undefined
  return {
    name: name.value,
    content,
    ...filename?.kind === 'literal' && typeof filename.value === 'string' && { filename: filename.value },
  }
}

function contentOf(contents: PhpValue): FormPart['content'] | undefined {
  if (contents.kind === 'file')
    return { type: 'file', path: contents.path }
  if (contents.kind === 'literal' && contents.value !== null)
    return { type: 'text', value: String(contents.value) }
  const json = contents.kind === 'encoded' ? literalOf(contents.value) : undefined
  return json === undefined ? undefined : { type: 'json', value: json }
}

function parametersSchema(operation: Operation | undefined, location: Parameter['in']): Schema {
  const parameters = operation?.parameters?.filter(parameter => parameter.in === location) ?? []
  return { type: 'object', properties: Object.fromEntries(parameters.map(({ name, schema }) => [name, schema])) }
}

function itemsOf(schema: Schema): Schema | undefined {
  return schema.items
}

function textsOf(headers: Literal): Record<string, string> | undefined {
  if (!isLiteralObject(headers))
    return undefined
  const texts = Object.entries(headers).map(([name, value]) => [name, isPathValue(value) ? String(value) : undefined])
  return texts.every(([, value]) => value !== undefined) ? Object.fromEntries(texts) as Record<string, string> : undefined // just looked at
}

function isPathValue(value: Literal): value is string | number {
  return typeof value === 'string' || typeof value === 'number'
}

function isRecordOf<T extends Literal>(is: (value: Literal) => value is T, object: LiteralObject | undefined): object is Record<string, T & Literal> {
  return object !== undefined && Object.values(object).every(is)
}
