import type { Schema } from '../reference/openapi.ts'
import type { OperationReport } from './problem.ts'
import mergeAllOf from 'json-schema-merge-allof'
import { pointer } from '../reference/openapi.ts'
import { printType } from '../reference/print-type.ts'
import { importText } from './import-text.ts'

/** A schema as a foreign document has it: anything that JSON Schema 2020-12 allows. */
export type ForeignSchema = Record<string, unknown>

/** Keywords that an extension of ours has the meaning of, taken over as they are. */
const EXTENSIONS = ['x-encrypted', 'x-tooltip'] as const

/**
 * Turns a foreign schema into one that a table can say: objects of named fields,
 * arrays, texts, numbers, booleans and literals. What it cannot say is refused.
 *
 * @param foreign the schema, with its references replaced
 * @param at JSON Pointer of the schema in its operation
 * @param report where refusals are noted
 * @see https://json-schema.org/draft/2020-12
 */
export function normalizeSchema(foreign: unknown, at: string, report: OperationReport): Schema {
  return new SchemaReader(report).read(foreign, at)
}

class SchemaReader {
  /** The schemas that the one at hand stands in: one that stands in itself has no end. */
  private readonly open: unknown[] = []

  constructor(private readonly report: OperationReport) {}

  read(foreign: unknown, at: string): Schema {
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
    if (Array.isArray(foreign.allOf))
      return this.merged(foreign, at)
    const variants = [foreign.oneOf, foreign.anyOf].find(Array.isArray) as unknown[] | undefined // just looked at
    if (variants)
      return this.variants(foreign, variants, at)
    const type = this.typeOf(foreign, at)
    const annotations = readAnnotations(foreign)
    switch (type) {
      case 'object':
        return { ...annotations, ...this.object(foreign, at) } as Schema // an object
      case 'array':
        return { ...annotations, type: 'array', items: this.read(foreign.items, pointer(at, 'items')) } as Schema // an array
      case undefined:
        return {}
      default:
        return { ...annotations, ...this.scalar(foreign, type, at) } as Schema // of one of the four types
    }
  }

  /** The parts of an `allOf` in one. */
  private merged(foreign: ForeignSchema, at: string): Schema {
    try {
      // It copies what it is given: a type that contains itself would keep it busy for ever.
      if (this.isRecursive(foreign))
        return this.refuse(at, 'the type contains itself, and a table would have no end')
      return this.readOpen(mergeAllOf(foreign, { ignoreAdditionalProperties: true, resolvers: { defaultResolver: (values: unknown[]) => values[0] } }) as ForeignSchema, at)
    }
    catch (error) {
      return this.refuse(at, `its \`allOf\` cannot be merged: ${error instanceof Error ? error.message.split('\n')[0]! : String(error)}`)
    }
  }

  private isRecursive(value: unknown, open: readonly unknown[] = this.open.slice(0, -1)): boolean {
    if (typeof value !== 'object' || value === null)
      return false
    return open.includes(value) || Object.values(value).some(member => this.isRecursive(member, [...open, value]))
  }

  private variants(foreign: ForeignSchema, variants: readonly unknown[], at: string): Schema {
    const real = variants.filter(variant => !(isObject(variant) && variant.type === 'null'))
    if (real.length < variants.length)
      return this.refuse(at, 'it may be null, which no type of a table can say')
    const { oneOf, anyOf, ...rest } = foreign
    if (real.length === 1)
      return this.readOpen({ ...rest, ...real[0] as ForeignSchema }, at)
    const literals = real.flatMap(variant => isObject(variant) ? 'const' in variant ? [variant.const] : Array.isArray(variant.enum) ? variant.enum : [undefined] : [undefined])
    return literals.every(literal => literal !== undefined)
      ? this.readOpen({ ...rest, enum: literals }, at)
      : this.refuse(at, `it is one of ${real.length} types, of which a table can show one`)
  }

  private typeOf(foreign: ForeignSchema, at: string): string | undefined {
    const { type } = foreign
    if (Array.isArray(type)) {
      if (type.includes('null')) {
        this.refuse(at, 'it may be null, which no type of a table can say')
        return undefined
      }
      if (type.length === 1)
        return String(type[0])
      this.refuse(at, `it is one of ${type.join(', ')}, of which a table can show one`)
      return undefined
    }
    if (typeof type === 'string')
      return type
    if (isObject(foreign.properties) || 'additionalProperties' in foreign)
      return 'object'
    if ('items' in foreign)
      return 'array'
    const [literal] = literalsOf(foreign) ?? []
    if (literal !== undefined)
      return typeof literal === 'number' && Number.isInteger(literal) ? 'integer' : typeof literal
    this.refuse(at, 'it may be anything, which no type of a table can say')
    return undefined
  }

  private object(foreign: ForeignSchema, at: string): Schema {
    const properties = isObject(foreign.properties) ? foreign.properties : {}
    const names = Object.keys(properties)
    const additional = foreign.additionalProperties
    if (isObject(additional) && Object.keys(additional).length > 0)
      this.report.leave(pointer(at, 'additionalProperties'), 'the fields of a map have no names that a table could list')
    if (names.length === 0)
      return { type: 'object' }
    const required = Array.isArray(foreign.required) ? foreign.required.filter(name => names.includes(String(name))).map(String) : []
    return {
      type: 'object',
      properties: Object.fromEntries(names.map((name) => {
        const propertyAt = pointer(at, 'properties', name)
        if (!isFieldName(name))
          this.report.refuse(propertyAt, `a table cannot hold a field named ${JSON.stringify(name)}`)
        return [name, this.read(properties[name], propertyAt)]
      })),
      // In the order of the fields, in which the table has them.
      ...required.length > 0 && { required: names.filter(name => required.includes(name)) },
    }
  }

  private scalar(foreign: ForeignSchema, type: string, at: string): Schema {
    if (!['string', 'integer', 'number', 'boolean'].includes(type))
      return this.refuse(at, `no type of a table says \`${type}\``)
    const literals = literalsOf(foreign)
    if (literals) {
      const schema = { type: kindOf(literals) ?? type, enum: [...new Set(literals)] } as Schema // literals of that type, or printType says no
      return printType(schema) === undefined
        ? this.refuse(at, `a table cannot list the values ${literals.map(literal => JSON.stringify(literal)).join(', ')}`)
        : schema
    }
    if (type === 'string' && foreign.contentMediaType === 'application/json') {
      const content = foreign.contentSchema === undefined ? undefined : this.read(foreign.contentSchema, pointer(at, 'contentSchema'))
      return { type: 'string', contentMediaType: 'application/json', ...content && { contentSchema: content } }
    }
    return { type } as Schema // one of the four
  }

  private refuse(at: string, reason: string): Schema {
    this.report.refuse(at, reason)
    return {}
  }
}

/** What is said of a value besides its type. */
function readAnnotations(foreign: ForeignSchema): Partial<Schema> {
  const title = importText(foreign.title)
  const description = importText(foreign.description)
  return {
    ...title && { title },
    ...description && { description },
    ...Object.fromEntries(EXTENSIONS.flatMap(key => foreign[key] === undefined || foreign[key] === false ? [] : [[key, foreign[key]]])),
  }
}

function literalsOf(foreign: ForeignSchema): unknown[] | undefined {
  if ('const' in foreign)
    return [foreign.const]
  return Array.isArray(foreign.enum) && foreign.enum.length > 0 ? foreign.enum : undefined
}

function kindOf(literals: readonly unknown[]): string | undefined {
  const kinds = new Set(literals.map(literal => typeof literal))
  if (kinds.size !== 1)
    return undefined
  const [kind] = kinds
  return kind === 'number' ? literals.every(Number.isInteger) ? 'integer' : 'number' : kind
}

/** A name that stands in a cell as it is, and that no parser takes for something else. */
function isFieldName(name: string): boolean {
  return /^[\w$@][\w$@.:/-]*(?:\[\])?$/.test(name) && name !== '__proto__'
}

function isObject(value: unknown): value is ForeignSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
