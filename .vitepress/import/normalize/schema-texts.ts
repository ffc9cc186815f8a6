import type { FieldText } from '../../dictionary/field-text.ts'
import type { Schema } from '../../model/schema.ts'
import type { ForeignSchema } from '../documents/foreign.ts'
import { printFieldText, readFieldText } from '../../dictionary/field-text.ts'
import { importText, plainLine } from '../import-text.ts'

/** A name and a description as a cell holds them, in which the name is what stands before the first colon. */
export function importedCellText({ title, description }: { title?: unknown, description?: unknown }): FieldText {
  return readFieldText(printFieldText({ title: importText(title), description: importText(description) }))
}

/** What no reader of Markdown takes for anything but text, so that the attribute around it stays one. */
const TOOLTIP = /^[\p{L}\p{N} ，。、；：！？（）《》“”‘’…—·%+=/,;!?()'-]+$/u

/** A tooltip, which is an attribute; nothing if it cannot stand in one. */
export function importTooltip(text: unknown): string | undefined {
  const line = plainLine(text)
  return TOOLTIP.test(line) ? line : undefined
}

/** What is said of a value besides its type. */
export function readAnnotations(foreign: ForeignSchema): Partial<Schema> {
  const tooltip = importTooltip(foreign['x-tooltip'])
  return {
    ...importedCellText(foreign),
    ...foreign['x-encrypted'] === true && { 'x-encrypted': true },
    ...tooltip !== undefined && { 'x-tooltip': tooltip },
  }
}

/** A schema without what a row says of it: nothing has a row of its own that is in a list, in a text or a body. */
export function withoutTexts(schema: Schema): Schema {
  const { title, description, 'x-tooltip': tooltip, ...rest } = schema
  return rest // the schema, with less said of it
}

/** A list that says itself what its items say, and whose items are encrypted one by one. */
export function sayingOnItems(schema: Schema): Schema {
  const { 'x-encrypted': encrypted, ...list } = schema
  const items = schema.items ?? {}
  const isWritten = schema.title !== undefined || schema.description !== undefined
  return {
    ...!isWritten && { ...items.title !== undefined && { title: items.title }, ...items.description !== undefined && { description: items.description } },
    ...items['x-tooltip'] !== undefined && { 'x-tooltip': items['x-tooltip'] },
    ...list,
    items: encrypted ? encryptedItems(withoutTexts(items)) : withoutTexts(items),
  }
}

function encryptedItems(schema: Schema): Schema {
  return schema.type === 'array' && 'items' in schema
    ? { ...schema, items: encryptedItems(schema.items ?? {}) }
    : { ...schema, 'x-encrypted': true }
}

/** Whether a name stands in a cell as it is, and no parser takes it for something else. */
export function isFieldName(name: string): boolean {
  return /^[\p{L}\p{N}_$@][\p{L}\p{N}_$@.:/-]*(?:\[\])?$/u.test(name) && name !== '__proto__'
}
