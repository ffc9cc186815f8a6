import type { Schema } from '../../.vitepress/model/schema.ts'
import type { Literal } from '../../.vitepress/sample-values/literal.ts'
import { suggest } from '../../.vitepress/diagnostics/suggest.ts'
import { UserError } from '../../.vitepress/diagnostics/user-error.ts'
import { exampleValue } from '../../.vitepress/sample-values/example-value.ts'
import { isLiteralObject } from '../../.vitepress/sample-values/literal.ts'
import { parseJson } from '../http/parse-json.ts'
import { readScalar } from '../http/read-text.ts'

/**
 * A value with one of its fields set.
 *
 * @param schema the value's schema
 * @param value a value that is valid against it
 * @param setting `amount.total=100`: names and places in lists with dots between
 *   them, then the field's new value as it is, or as JSON if it is an object or a list
 * @throws {UserError} for another form, a field that the schema does not have, and a
 *   value of another type
 */
export function setField(schema: Schema, value: Literal, setting: string): Literal {
  const [, path, text] = /^([^=]+)=([\s\S]*)$/.exec(setting) ?? []
  if (path === undefined || text === undefined)
    throw new UserError(`A field is set as path=value, amount.total=100, and not as ${setting}.`)
  return new Setting(path, text).apply(schema, value, '', path.split('.'))
}

class Setting {
  private readonly path: string
  private readonly text: string

  constructor(path: string, text: string) {
    this.path = path
    this.text = text
  }

  /** The value with the field set that is `rest` away from it. */
  apply(schema: Schema, value: Literal | undefined, name: string, rest: string[]): Literal {
    const [next, ...others] = rest
    if (next === undefined)
      return this.read(schema)
    const present = value ?? exampleValue(schema, name)
    if (schema.contentSchema && typeof present === 'string')
      return JSON.stringify(this.apply(schema.contentSchema, parseJson(present)?.value as Literal | undefined, name, rest)) // JSON by what parses it
    if (Array.isArray(present)) {
      const items = schema.items ?? {}
      const at = Number(next)
      if (!/^\d{1,3}$/.test(next) || at > present.length)
        throw this.mistake(`${this.upTo(rest)} is a list of ${present.length}: its places are counted from 0`)
      return present.toSpliced(at, 1, this.apply(items, present[at], name, others))
    }
    if (!isLiteralObject(present))
      throw this.mistake(`${this.upTo(rest)} is no object`)
    const properties = new Map(Object.entries(schema.properties ?? {}))
    const property = properties.get(next)
    if (!property) {
      const near = suggest(next, [...properties.keys()])
      throw this.mistake(`there is no ${next} in ${this.upTo(rest) || 'the content'}${near === undefined ? '' : `, but ${near}`}`)
    }
    return { ...present, [next]: this.apply(property, present[next], next, others) }
  }

  private read(schema: Schema): Literal {
    const isText = schema.type === 'string' || schema.enum
    const value = schema.type === 'object' || schema.type === 'array' ? parseJson(this.text)?.value : readScalar(this.text, schema)
    const fits = schema.type === 'object' ? isLiteralObject(value as Literal | undefined) : schema.type === 'array' ? Array.isArray(value) : isText || typeof value !== 'string'
    if (!fits)
      throw this.mistake(`${this.text} is no ${String(schema.type)}`)
    return value as Literal // of JSON, or a scalar
  }

  /** The path that has been gone. */
  private upTo(rest: readonly string[]): string {
    return this.path.split('.').slice(0, -rest.length).join('.')
  }

  private mistake(issue: string): UserError {
    return new UserError(`${this.path} cannot be set: ${issue}.`)
  }
}
