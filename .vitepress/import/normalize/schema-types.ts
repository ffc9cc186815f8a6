import type { ForeignSchema } from '../documents/foreign.ts'
import { isObject } from '../documents/foreign.ts'

const SCALARS = ['string', 'integer', 'number', 'boolean'] as const

/** A type of which a value is neither an object nor a list. */
export type ScalarType = typeof SCALARS[number]

export function isScalarType(type: unknown): type is ScalarType {
  return SCALARS.includes(type as ScalarType)
}

/** The values that a schema lists, if it lists any. */
export function literalsOf(foreign: ForeignSchema): unknown[] | undefined {
  if ('const' in foreign)
    return [foreign.const]
  return Array.isArray(foreign.enum) && foreign.enum.length > 0 ? foreign.enum : undefined
}

/** The type that all of some values have. */
export function kindOf(literals: readonly unknown[]): string | undefined {
  const kinds = new Set(literals.map(literal => typeof literal))
  if (kinds.size !== 1)
    return undefined
  const [kind] = kinds
  return kind === 'number' ? literals.every(Number.isInteger) ? 'integer' : 'number' : kind
}

/** The one type of texts, numbers or booleans that all of some schemas are, whatever else they say. */
export function soleType(variants: readonly unknown[]): ScalarType | undefined {
  const types = new Set(variants.map(variant => isObject(variant) && variant.nullable !== true ? variant.type : undefined))
  const [type] = types
  return types.size === 1 && isScalarType(type) ? type : undefined
}

/** The type that a schema names, or lets be known by what else it says; or why no cell can say it. */
export function typeOf(foreign: ForeignSchema): { type: string } | { reason: string } {
  const { type: named } = foreign
  if (Array.isArray(named)) {
    if (named.includes('null'))
      return { reason: 'it may be null, which no type of a table can say' }
    return named.length === 1 ? { type: String(named[0]) } : { reason: `it is one of ${named.join(', ')}, of which a table can show one` }
  }
  if (typeof named === 'string')
    return { type: named }
  if (isObject(foreign.properties) || 'additionalProperties' in foreign)
    return { type: 'object' }
  if ('items' in foreign)
    return { type: 'array' }
  if ('contentMediaType' in foreign)
    return { type: 'string' }
  const literals = literalsOf(foreign)
  if (!literals)
    return { reason: 'it may be anything, which no type of a table can say' }
  if (literals.includes(null))
    return { reason: 'it may be null, which no type of a table can say' }
  const type = kindOf(literals)
  return isScalarType(type) ? { type } : { reason: cannotList(literals) }
}

/** Why a table cannot list values. */
export function cannotList(literals: readonly unknown[]): string {
  return `a table cannot list the values ${listed(literals)}`
}

/** Values as a message has them: what is in objects and lists matters to nobody, and may have no end. */
export function listed(literals: readonly unknown[]): string {
  return literals.map(literal => Array.isArray(literal) ? '[…]' : isObject(literal) ? '{…}' : JSON.stringify(literal)).join(', ')
}
