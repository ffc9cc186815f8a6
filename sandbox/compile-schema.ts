import type { ErrorObject, ValidateFunction } from 'ajv/dist/2020.js'
import type { DataValidateFunction } from 'ajv/dist/types/index.js'
import type { Schema } from '../.vitepress/reference/openapi.ts'
import addFormats from 'ajv-formats'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { parseJson } from './parse-json.ts'

export type SchemaCompiler = (schema: Schema) => ValidateFunction

/**
 * Compiles schemas of the reference, each when it is first needed, and once.
 *
 * They are taken more strictly than JSON Schema takes them: an object has no
 * fields but those that are documented, and a string that holds JSON is looked
 * into.
 *
 * @see https://json-schema.org/draft/2020-12/json-schema-validation
 */
export function createSchemaCompiler(): SchemaCompiler {
  // The grammar has keywords of its own (`x-encrypted`), hence not strict.
  const ajv = new Ajv2020({ strict: false, allErrors: true, verbose: true })
  addFormats.default(ajv)
  const compiled = new WeakMap<Schema, ValidateFunction>()
  const compile: SchemaCompiler = (schema) => {
    let validate = compiled.get(schema)
    if (!validate) {
      validate = ajv.compile(closed(schema))
      compiled.set(schema, validate)
    }
    return validate
  }
  // An annotation by the specification, which lets applications do more.
  ajv.removeKeyword('contentMediaType')
  ajv.addKeyword({
    keyword: 'contentMediaType',
    type: 'string',
    errors: 'full',
    compile: (_mediaType: string, parent: Schema) => validateContent(parent.contentSchema && ajv.compile(parent.contentSchema)),
  })
  return compile
}

/** How many mistakes within a string are told of. */
const MAX_CONTENT_ERRORS = 100

/** Checks a string that holds JSON. Errors in it point into it as if it were no string. */
function validateContent(validate: ValidateFunction | undefined): DataValidateFunction {
  const check: DataValidateFunction = (text: string, context): boolean => {
    const at = context?.instancePath ?? ''
    const parsed = parseJson(text)
    if (!parsed) {
      const error: Partial<ErrorObject> = { keyword: 'contentMediaType', instancePath: at, params: {}, data: text }
      check.errors = [error]
      return false
    }
    if (!validate || validate(parsed.value))
      return true
    // Kept until the next call: not all, for there may be hundreds of thousands.
    check.errors = (validate.errors ?? []).slice(0, MAX_CONTENT_ERRORS).map(error => ({ ...error, instancePath: at + error.instancePath }))
    validate.errors = null
    return false
  }
  return check
}

/** The schema, with no field allowed beside those that an object documents. */
function closed(schema: Schema): Schema {
  return {
    ...schema,
    ...schema.properties && {
      properties: Object.fromEntries(Object.entries(schema.properties).map(([name, property]) => [name, closed(property as Schema)])), // the reference has no $ref
      additionalProperties: false,
    },
    ...'items' in schema && schema.items && { items: closed(schema.items as Schema) }, // ditto
    ...schema.contentSchema && { contentSchema: closed(schema.contentSchema) },
  } as Schema // spreading loses which kind of schema it is
}
