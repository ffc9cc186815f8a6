import type { Schema } from '../model/schema.ts'
import { suggest } from '../diagnostics/suggest.ts'
import { isExact } from '../model/exact-number.ts'
import { FILE } from '../model/schema.ts'

/** What a type cell can say, as the JSON Schema it stands for. */
export interface ParsedType {
  /** The type as the table spells it. */
  text: string
  /** `object` takes fields; everything else does not. */
  isObject: boolean
  isArray: boolean
  /** A fresh schema; arrays hold theirs in `items`. */
  schema: () => Schema
}

const PRIMITIVES = ['string', 'integer', 'number', 'boolean', 'object'] as const

/** A part of a form that is a file. */
const FILE_TYPE = 'file'
const LITERAL = /^`([^`]+)`$/

/** A literal that is a number, unless it is in quotes. */
export const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/

/**
 * Reads the type cell of a row: `string`, `integer`, `number`, `boolean` or
 * `object`, `file` for a part of a form, any of them with `[]` (repeatedly, for
 * arrays of arrays), or a union of literals in backticks, `` `SUCCESS` | `CLOSED` ``, in parentheses if it is
 * an array. A literal is a number or a boolean if it is spelled as one, and a
 * string otherwise; quotes make any literal a string: `` `'1'` ``.
 *
 * @returns the type, or what was probably meant if it is none, and the number among its literals that no number of JavaScript is
 * @see https://json-schema.org/draft/2020-12/json-schema-validation#name-enum
 */
export function parseType(cell: string): ParsedType | { unknown: string, suggestion?: string, inexact?: string } {
  const text = cell.trim()
  const suffix = /(?:\[\])*$/.exec(text)![0]
  const depth = suffix.length / 2
  const element = text.slice(0, text.length - suffix.length).trim()
  const inexact = inexactLiteral(element)
  if (inexact !== undefined)
    return { unknown: text, inexact }
  const single = elementSchema(element)
  if (!single)
    return { unknown: text, suggestion: suggest(element.toLowerCase(), [...PRIMITIVES, FILE_TYPE]) }

  return {
    text,
    isObject: element === 'object',
    isArray: depth > 0,
    schema: () => {
      let schema: Schema = structuredClone(single)
      for (let i = 0; i < depth; i++)
        schema = { type: 'array', items: schema }
      return schema
    },
  }
}

function elementSchema(text: string): Schema | undefined {
  if ((PRIMITIVES as readonly string[]).includes(text))
    return { type: text as typeof PRIMITIVES[number] }
  if (text === FILE_TYPE)
    return { type: 'string', contentMediaType: FILE }

  const values: (string | number | boolean)[] = []
  for (const part of partsOf(text)) {
    const literal = LITERAL.exec(part)?.[1]
    if (literal === undefined)
      return undefined
    values.push(literalValue(literal.trim()))
  }
  const types = [...new Set(values.map(value => typeof value))]
  if (types.length !== 1)
    return undefined
  const [type] = types
  const jsonType = type === 'number' && values.every(Number.isInteger) ? 'integer' : type as 'string' | 'number' | 'boolean'
  return { type: jsonType, enum: [...new Set(values)] }
}

/** The parts of a union, with their backticks. */
function partsOf(text: string): string[] {
  const inner = /^\((.*)\)$/.exec(text)?.[1] ?? text
  return inner.split('|').map(part => part.trim())
}

/** A number among the literals of a union that has more digits than a number of JavaScript. */
function inexactLiteral(text: string): string | undefined {
  return partsOf(text).map(part => LITERAL.exec(part)?.[1]?.trim()).find(literal => literal !== undefined && NUMBER.test(literal) && !isExact(literal))
}

function literalValue(text: string): string | number | boolean {
  const quoted = /^(['"])(.*)\1$/.exec(text)
  if (quoted)
    return quoted[2]!
  if (NUMBER.test(text))
    return Number(text)
  if (text === 'true' || text === 'false')
    return text === 'true'
  return text
}
