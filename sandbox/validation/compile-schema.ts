import type { ErrorObject, ValidateFunction } from 'ajv/dist/2020.js'
import type { DataValidateFunction } from 'ajv/dist/types/index.js'
import type { Schema } from '../../.vitepress/model/schema.ts'
import addFormats from 'ajv-formats'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { holdsJson } from '../../.vitepress/model/schema.ts'
import { parseJson } from '../http/parse-json.ts'

/**
 * @param schema a schema of the reference
 * @param form whether encrypted fields of the value are `encrypted`, which is any
 *   text, or in `plain` text, to be held against all that is said of them
 */
export type SchemaCompiler = (schema: Schema, form: FieldForm) => ValidateFunction

export type FieldForm = 'encrypted' | 'plain'

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
  // The grammar has keywords of its own (`x-encrypted`), hence not strict. The reference has no
  // schemas but those that are made of tables, none of which need be held against the specification.
  // Most validators are run a few times: to optimize their code takes longer than it saves.
  const ajv = new Ajv2020({ strict: false, allErrors: true, verbose: true, validateSchema: false, code: { optimize: false } })
  addFormats.default(ajv)
  const compiled = { encrypted: new WeakMap<Schema, ValidateFunction>(), plain: new WeakMap<Schema, ValidateFunction>() }
  const compile: SchemaCompiler = (schema, form) => {
    let validate = compiled[form].get(schema)
    if (!validate) {
      validate = ajv.compile(closed(schema, form))
      compiled[form].set(schema, validate)
    }
    return validate
  }
  // An annotation by the specification, which lets applications do more.
  ajv.removeKeyword('contentMediaType')
  ajv.addKeyword({
    keyword: 'contentMediaType',
    type: 'string',
    errors: 'full',
    // Of a file, the validator is given the name.
    compile: (_mediaType: string, parent) => {
      const schema = parent as Schema // only schemas are compiled
      return holdsJson(schema) ? validateContent(schema.contentSchema && ajv.compile(schema.contentSchema)) : () => true
    },
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

/** The schema, with no field allowed beside those that an object documents, and with any text for a ciphertext. */
function closed(schema: Schema, form: FieldForm): Schema {
  if (schema['x-encrypted'] && form === 'encrypted')
    return { type: 'string' }
  return {
    ...schema,
    ...schema.properties && {
      properties: Object.fromEntries(Object.entries(schema.properties).map(([name, property]) => [name, closed(property, form)])),
      additionalProperties: false,
    },
    ...schema.items && { items: closed(schema.items, form) },
    ...schema.contentSchema && { contentSchema: closed(schema.contentSchema, form) },
  }
}
