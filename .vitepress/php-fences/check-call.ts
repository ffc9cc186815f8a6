import type { PhpBody, PhpCall } from './call.ts'
import type { DocumentedField, Finding } from './check-value.ts'
import type { Misfiled } from './misfiled.ts'
import type { DocumentedOperation, DocumentedRequest, PhpGroup } from './request.ts'
import type { PhpEntry } from './values.ts'
import { suggest } from '../diagnostics/suggest.ts'
import { checkFields, checkValue, findDuplicates, finding, missingFields } from './check-value.ts'
import { findMisfiled } from './misfiled.ts'
import { requestOf } from './request.ts'
import { phpRules } from './rules.ts'

/**
 * Holds what a call passes against what the operation takes.
 *
 * @param call the call
 * @param documented the operation that it calls
 * @param inPath parameters whose value is written in the path itself
 */
export function checkPhpCall(call: PhpCall, documented: DocumentedOperation, inPath: readonly string[] = []): Finding[] {
  const request = requestOf(call, documented)
  const misfiled = findMisfiled(call, request, inPath)
  return [
    ...misfiled.findings,
    ...checkPathParameters(call, request, misfiled, inPath),
    ...checkGroup(request.query, request, misfiled),
    ...checkHeaders(request, misfiled),
    ...checkBody(call.body, request, misfiled),
    ...request.baseUri && call.baseUri ? checkValue(call.baseUri.value, request.baseUri) : [],
    ...call.open ? [] : checkMissing(call, request, misfiled),
  ]
}

function checkPathParameters(call: PhpCall, { path, pathFields }: DocumentedRequest, misfiled: Misfiled, inPath: readonly string[]): Finding[] {
  const { pathParameters: entries, open } = call
  const values = entries.flatMap((entry) => {
    const field = pathFields.find(({ name }) => name === entry.name)
    return field ? checkValue(entry.value, field) : []
  })
  const isKnown = !open && call.path.value !== undefined
  const missing = pathFields.filter(({ name }) => isKnown && !inPath.includes(name) && !misfiled.names.has(name) && !entries.some(entry => entry.name === name))
  return [
    ...values,
    ...findDuplicates(entries),
    ...missing.map(({ name, declared }) => finding(phpRules.missingPathParameter(name, path), call.method, [declared])),
  ]
}

/** Holds an option that is passed against its fields. */
function checkGroup({ entry, fields, isDeclared }: PhpGroup, request: DocumentedRequest, misfiled: Misfiled): Finding[] {
  if (!entry)
    return []
  const { value } = entry
  const { entries, open } = value.kind === 'map' ? value : { entries: [], open: value.kind !== 'empty' }
  const rest = entries.filter(field => !misfiled.entries.has(field))
  if (!isDeclared) {
    const isSaid = value.kind === 'empty' || (entries.length > 0 && rest.length === 0)
    return isSaid ? [] : [finding(phpRules.unexpectedOption(entry.name, request.name), entry.at)]
  }
  return checkFields(rest, open, fields && withoutMisfiled(fields, misfiled), entry.name, entry.at)
}

/** Names of headers ignore case; one that the table does not have may be HTTP's own, if it does not look like a slip. */
function checkHeaders(request: DocumentedRequest, misfiled: Misfiled): Finding[] {
  const { headers } = request
  const { entry, fields = [] } = headers
  if (!headers.isDeclared || entry?.value.kind !== 'map')
    return headers.isDeclared ? checkGroup(headers, request, misfiled) : []
  const named = entry.value.entries
    .filter(header => !misfiled.entries.has(header))
    .map((header): PhpEntry => ({ ...header, name: fields.find(({ name }) => name.toLowerCase() === header.name.toLowerCase())?.name ?? header.name }))
  const absent = fields.map(({ name }) => name).filter(name => !named.some(header => header.name === name))
  const own = named.filter(header => fields.some(({ name }) => name === header.name) || suggest(header.name, absent) !== undefined)
  return checkFields(own, entry.value.open, withoutMisfiled(fields, misfiled), 'headers', entry.at)
}

function checkBody(passed: PhpBody | undefined, request: DocumentedRequest, misfiled: Misfiled): Finding[] {
  const { body } = request
  if (!passed)
    return []
  const isForm = body.option === 'body'
  if (passed.type === 'form' && (isForm || (body.isDeclared && passed.value.kind === 'dynamic')))
    return [] // a stream, or a variable that may hold JSON: what is in it is made when the code runs
  if (!body.whole || (passed.type === 'form') !== isForm)
    return checkGroup({ ...body, isDeclared: false }, request, misfiled)
  const isObject = passed.value.kind === 'map' || passed.value.kind === 'empty'
  return isObject && body.whole.schema.type === 'object'
    ? checkGroup(body, request, misfiled)
    : checkValue(passed.value, { ...body.whole, name: passed.name })
}

/** What a call does not pass at all, though the operation needs it. */
function checkMissing({ method, baseUri }: PhpCall, request: DocumentedRequest, { names }: Misfiled): Finding[] {
  const parameters = [request.query, request.headers].flatMap(({ entry, option, fields = [] }) => {
    const missing = fields.filter(({ name, required }) => required && !names.has(name))
    return !entry && !names.has(option) && missing.length > 0 ? [missingFields(missing, option, method)] : []
  })
  const { entry, whole, fields = [] } = request.body
  const isPassed = entry !== undefined || (whole && names.has(whole.name)) || fields.some(({ name }) => names.has(name))
  const wholes = [...isPassed ? [] : [whole], ...baseUri ? [] : [request.baseUri]]
  return [
    ...parameters,
    ...wholes.flatMap(field => field?.required ? [finding(phpRules.missingOption(field.name, request.name), method, [field.declared])] : []),
  ]
}

/** Fields, of which those that are passed elsewhere need not be here. */
function withoutMisfiled(fields: readonly DocumentedField[], { names }: Misfiled): DocumentedField[] {
  return fields.map(field => names.has(field.name) ? { ...field, required: false } : field)
}
