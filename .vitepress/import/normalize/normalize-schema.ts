import type { Schema, SchemaLiteral } from '../../model/schema.ts'
import type { ForeignSchema } from '../documents/foreign.ts'
import type { OperationReport } from '../problem.ts'
import { pointer } from '../../model/json-pointer.ts'
import { FILE } from '../../model/schema.ts'
import { printType } from '../../table/print-type.ts'
import { isObject, listOf } from '../documents/foreign.ts'
import { expandedSize } from '../documents/schema-size.ts'
import { mergeParts } from '../merge/merge-parts.ts'
import { isFieldName, readAnnotations, sayingOnItems, withoutTexts } from './schema-texts.ts'
import { cannotList, isScalarType, kindOf, listed, literalsOf, soleType, typeOf } from './schema-types.ts'

export interface SchemaUse {
  /** Where refusals are noted, and what is left out. */
  report: OperationReport
  /** Whether the value is sent or comes back: some fields do one of the two alone. */
  direction: 'request' | 'response'
  /**
   * Whether it is a form, whose parts may be files.
   *
   * @default false
   */
  isForm?: boolean
}

/** How many parts a schema may have when it is written out, as a table does. */
const MAX_SIZE = 50_000

/** Keywords that say of a value what no type says. */
const CONSTRAINTS = ['format', 'pattern', 'minLength', 'maxLength', 'minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf', 'minItems', 'maxItems', 'uniqueItems', 'minProperties', 'maxProperties', 'default', 'not', 'if', 'dependentRequired', 'dependentSchemas', 'patternProperties', 'propertyNames', 'contains', 'deprecated', 'discriminator'] as const

/**
 * Turns a foreign schema into one that a table can say: objects of named fields,
 * arrays, texts, numbers, booleans and literals. What it cannot say is refused.
 *
 * @param foreign the schema, with its references replaced
 * @param at JSON Pointer of the schema in its operation
 * @param use what it is used for
 * @see https://json-schema.org/draft/2020-12
 */
export function normalizeSchema(foreign: unknown, at: string, use: SchemaUse): Schema {
  const size = expandedSize(foreign)
  if (size > MAX_SIZE && size < Number.POSITIVE_INFINITY) {
    use.report.refuse(at, 'written out, the type would fill more rows than anyone reads')
    return {}
  }
  return new SchemaReader(use).read(foreign, at)
}

/** Where a form has its parts, and what they are lists of: below the schema of the form. */
const PART = /^\/properties\/[^/]*(?:\/items)*$/

/**
 * Whether a text is the content of a file. OpenAPI 3.0 says so by its format, which is
 * brought up to the media type of 3.1; one that is encoded is a text.
 *
 * @see https://spec.openapis.org/oas/v3.1.1.html#considerations-for-file-uploads
 */
function isBinary({ type, format, contentMediaType, contentEncoding }: ForeignSchema): boolean {
  if ((type !== undefined && type !== 'string') || contentEncoding !== undefined)
    return false
  return format === 'binary' || (typeof contentMediaType === 'string' && !/^(?:text\/|application\/(?:.+\+)?(?:json|xml)\b)/i.test(contentMediaType))
}

/** The keywords of a schema that say more of a value than its type does. */
function keywordsOf(foreign: ForeignSchema, isFile: boolean): string[] {
  const { contentMediaType, contentEncoding, format } = foreign
  // JSON in a text has a mark, and a file a type.
  const isSaid = contentMediaType === 'application/json' || (isFile && (contentMediaType ?? FILE) === FILE)
  return [
    ...CONSTRAINTS.filter(keyword => foreign[keyword] !== undefined && foreign[keyword] !== false && !(keyword === 'format' && isFile && format === 'binary')),
    ...contentMediaType === undefined || isSaid ? [] : ['contentMediaType'],
    ...contentEncoding === undefined ? [] : ['contentEncoding'],
  ]
}

class SchemaReader {
  /** The schemas that the one at hand stands in: one that stands in itself has no end. */
  private readonly open: unknown[] = []
  private root: string | undefined
  private readonly use: SchemaUse

  constructor(use: SchemaUse) {
    this.use = use
  }

  read(foreign: unknown, at: string): Schema {
    this.root ??= at
    if (!isObject(foreign))
      return this.refuse(at, foreign === undefined ? 'it has no schema' : 'a schema that is a boolean says nothing that a table can show')
    const identity = isObject(foreign.properties) ? foreign.properties : foreign
    if (this.open.includes(identity))
      return this.refuse(at, 'the type contains itself, and a table would have no end')
    this.open.push(identity)
    const schema = this.readOpen(foreign, at)
    this.open.pop()
    return schema
  }

  private readOpen(foreign: ForeignSchema, at: string): Schema {
    if ('$ref' in foreign)
      return this.refuse(at, `\`${String(foreign.$ref)}\` leads nowhere`)
    const isFile = isBinary(foreign) && this.use.isForm === true && PART.test(at.slice(this.root?.length))
    for (const keyword of keywordsOf(foreign, isFile))
      this.use.report.leaveKeyword(keyword)
    if (isFile)
      return { ...readAnnotations(foreign), type: 'string', contentMediaType: FILE }
    if (foreign.nullable === true)
      return this.refuse(at, 'it may be null, which no type of a table can say')
    if (Array.isArray(foreign.allOf))
      return this.merged(foreign, at)
    for (const keyword of ['oneOf', 'anyOf']) {
      if (Array.isArray(foreign[keyword]))
        return this.variants(foreign, keyword, at)
    }
    const found = typeOf(foreign)
    if ('reason' in found)
      return this.refuse(at, found.reason)
    if ((found.type === 'object' || found.type === 'array') && literalsOf(foreign))
      this.use.report.leaveKeyword('const' in foreign ? 'const' : 'enum')
    const annotations = readAnnotations(foreign)
    if (foreign['x-tooltip'] !== undefined && annotations['x-tooltip'] === undefined)
      this.use.report.leave(at, 'its tooltip is no plain text')
    switch (found.type) {
      case 'object':
        return { ...annotations, ...this.object(foreign, at) } // an object
      case 'array': {
        const items = this.read(foreign.items, pointer(at, 'items'))
        return sayingOnItems({ ...annotations, type: 'array', items }) // an array
      }
      default:
        return { ...annotations, ...this.scalar(foreign, found.type, at) } // of one of the four types
    }
  }

  /** The parts of an `allOf` in one. */
  private merged(foreign: ForeignSchema, at: string): Schema {
    // Merging copies: a type that contains itself would keep it busy for ever.
    if (expandedSize(foreign) === Number.POSITIVE_INFINITY)
      return this.refuse(at, 'the type contains itself, and a table would have no end')
    let merged: ForeignSchema
    try {
      merged = mergeParts(foreign)
    }
    catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      return this.refuse(at, `its \`allOf\` cannot be merged: ${reason.replace(/\s+/g, ' ').replace(/\. They are probably incompatible\. Values:/, ',').trim()}`)
    }
    return this.readOpen(merged, at)
  }

  private variants(foreign: ForeignSchema, keyword: string, at: string): Schema {
    const variants = listOf(foreign[keyword])
    const { [keyword]: _, ...rest } = foreign
    const real = variants.filter(variant => !(isObject(variant) && variant.type === 'null'))
    if (real.length < variants.length)
      return this.refuse(at, 'it may be null, which no type of a table can say')
    if (real.length === 1)
      return this.readOpen({ ...rest, allOf: [...listOf(rest.allOf), real[0]] }, at)
    // Which fields go together is no matter of their types.
    if (real.every(variant => isObject(variant) && Object.keys(variant).every(key => ['required', 'not', 'title', 'description'].includes(key)))) {
      this.use.report.leaveKeyword(keyword)
      return this.readOpen(rest, at)
    }
    const literals = real.map(variant => isObject(variant) ? literalsOf(variant) : undefined)
    if (literals.every(values => values !== undefined))
      return this.readOpen({ ...rest, enum: literals.flat() }, at)
    const type = soleType(real)
    if (type === undefined)
      return this.refuse(at, `it is one of ${real.length} types, of which a table can show one`)
    this.use.report.leaveKeyword(keyword)
    return this.readOpen({ ...rest, type }, at)
  }

  private object(foreign: ForeignSchema, at: string): Schema {
    const { report, direction } = this.use
    const properties = isObject(foreign.properties) ? foreign.properties : {}
    const other = direction === 'request' ? 'readOnly' : 'writeOnly'
    const names = Object.keys(properties).filter((name) => {
      const isOther = isObject(properties[name]) && properties[name][other] === true
      if (isOther)
        report.leave(pointer(at, 'properties', name), direction === 'request' ? 'it comes back, and is not sent' : 'it is sent, and does not come back')
      return !isOther
    })
    if (isObject(foreign.additionalProperties) && Object.keys(foreign.additionalProperties).length > 0)
      report.leave(pointer(at, 'additionalProperties'), 'the fields of a map have no names that a table could list')
    const required = listOf(foreign.required).map(String)
    const unknown = required.filter(name => !Object.hasOwn(properties, name))
    if (unknown.length > 0)
      report.leave(pointer(at, 'required'), `no field is named ${unknown.join(', ')}`)
    if (names.length === 0)
      return { type: 'object' }
    return {
      type: 'object',
      properties: Object.fromEntries(names.map((name) => {
        const propertyAt = pointer(at, 'properties', name)
        if (!isFieldName(name))
          report.refuse(propertyAt, `a table cannot hold a field named ${JSON.stringify(name)}`)
        return [name, this.read(properties[name], propertyAt)]
      })),
      // In the order of the fields, in which the table has them.
      ...names.some(name => required.includes(name)) && { required: names.filter(name => required.includes(name)) },
    }
  }

  private scalar(foreign: ForeignSchema, type: string, at: string): Schema {
    if (!isScalarType(type))
      return this.refuse(at, `no type of a table says \`${type}\``)
    const literals = literalsOf(foreign)
    const inexact = literals?.flatMap(literal => typeof literal === 'number' ? this.use.report.inexact.get(literal) ?? [] : [])
    if (inexact?.length)
      return this.refuse(at, `its values ${inexact.join(', ')} have more digits than a number of JavaScript, which an example would send otherwise`)
    if (literals) {
      const kind = kindOf(literals) ?? type
      if (kind !== type && !(kind === 'integer' && type === 'number'))
        return this.refuse(at, `its values ${listed(literals)} are not of its type, \`${type}\``)
      const schema: Schema = { type: isScalarType(kind) ? kind : type, enum: [...new Set(literals)] as SchemaLiteral[] } // or printType says no
      return printType(schema) === undefined ? this.refuse(at, cannotList(literals)) : schema
    }
    return type === 'string' && foreign.contentMediaType === 'application/json' ? this.encoded(foreign, at) : { type }
  }

  /** A text that is JSON. */
  private encoded(foreign: ForeignSchema, at: string): Schema {
    const schema: Schema = { type: 'string', contentMediaType: 'application/json' }
    if (foreign.contentSchema === undefined)
      return schema
    const contentAt = pointer(at, 'contentSchema')
    const content = withoutTexts(this.read(foreign.contentSchema, contentAt))
    if (content.type === 'object' || content.type === 'array')
      return { ...schema, contentSchema: content }
    this.use.report.leave(contentAt, 'a table says what is in JSON if that is an object or a list')
    return schema
  }

  private refuse(at: string, reason: string): Schema {
    this.use.report.refuse(at, reason)
    return {}
  }
}
