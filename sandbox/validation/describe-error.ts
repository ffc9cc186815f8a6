import type { ErrorObject } from 'ajv/dist/2020.js'
import type { ErrorLocation, FieldProblem } from '../api-error.ts'
import { suggest } from '../../.vitepress/diagnostics/suggest.ts'
import { pointer } from '../../.vitepress/model/json-pointer.ts'
import { shortValue } from '../api-error.ts'

/**
 * Says what a validator has found as the API says it.
 *
 * @param error one of Ajv's errors, made with `verbose`
 * @param location the part of the request that was validated
 * @see https://ajv.js.org/api.html#error-objects
 */
export function describeError(error: ErrorObject, location: ErrorLocation): FieldProblem {
  const { keyword, params, instancePath, data } = error
  switch (keyword) {
    case 'required':
      return { field: pointer(instancePath, String(params.missingProperty)), value: null, issue: '必填，但没有传', location }
    case 'additionalProperties':
      return describeUnknownField(error, location)
    case 'type':
      return { field: instancePath, value: shortValue(data), issue: `应为 ${String(params.type)}，传的是 ${typeName(data)}`, location }
    case 'enum':
      return { field: instancePath, value: shortValue(data), issue: `只能是 ${(params.allowedValues as unknown[]).join('、')}`, location } // so says Ajv's documentation
    case 'maxLength':
      return { field: instancePath, value: shortValue(data), issue: `不得长于 ${String(params.limit)} 个字符`, location }
    case 'contentMediaType':
      return { field: instancePath, value: shortValue(data), issue: '应为 JSON 文本', location }
    default:
      return { field: instancePath, value: shortValue(data), issue: error.message ?? '与文档不符', location }
  }
}

/** What is repeated of a name that a client chose. */
const MAX_NAME_LENGTH = 128

function describeUnknownField({ params, parentSchema, instancePath, data }: ErrorObject, location: ErrorLocation): FieldProblem {
  const whole = String(params.additionalProperty)
  const name = whole.slice(0, MAX_NAME_LENGTH)
  const near = suggest(name, Object.keys(parentSchema?.properties ?? {}))
  return {
    field: pointer(instancePath, name),
    value: shortValue(new Map(Object.entries(data ?? {})).get(whole)),
    issue: `文档中没有这个字段${near === undefined ? '，请去掉' : `，是不是 ${near}？`}`,
    location,
  }
}

function typeName(value: unknown): string {
  if (value === null)
    return 'null'
  return Array.isArray(value) ? 'array' : typeof value
}
