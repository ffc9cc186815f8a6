import type { FieldText } from './field-text.ts'
import { compareText } from '../diagnostics/problem.ts'
import { readFieldText } from './field-text.ts'

/** What is known of all fields of one name, or of those of one name in one parent. */
export interface DictionaryEntry extends FieldText {
  /** Official names besides `title` of which everything here is true. */
  also?: string[]
  /** What a number counts: `分`, `秒`. */
  unit?: string
  /** How a text is spelled: `RFC 3339`, `ISO 4217`. */
  format?: string
  /** In characters. */
  maxLength?: number
  /** A value that looks like the real thing and is not; of an array, one of its items. */
  example?: string | number | boolean
  /** What each value of an enum means. */
  values?: Record<string, string>
}

/** Field names, and `parent.field` where a name means something else there → what they mean. */
export type FieldDictionary = ReadonlyMap<string, DictionaryEntry>

/** What is known of one field: what its cell says, and what the dictionary adds to it. */
export type FieldMeaning = Omit<DictionaryEntry, 'also'>

/** The letter that a field is listed under, in lower case. */
export function letterOf(key: string): string {
  return nameOf(key)[0]!
}

/** The entries by name; those of a name in some parent after that of the name. */
export function sortedEntries(dictionary: FieldDictionary): [key: string, entry: DictionaryEntry][] {
  return [...dictionary].sort(([a], [b]) => compareText(nameOf(a), nameOf(b)) || a.split('.').length - b.split('.').length)
}

function nameOf(key: string): string {
  return key.split('.').at(-1)!.toLowerCase()
}

/** The entry of a field, that of its parent first. */
export function lookUp(dictionary: FieldDictionary, name: string, parent?: string): DictionaryEntry | undefined {
  return (parent === undefined ? undefined : dictionary.get(`${parent}.${name}`)) ?? dictionary.get(name)
}

/**
 * What a field means. What its page says counts; the dictionary says the rest, if
 * the page does not give the field a name that means something else.
 *
 * @param dictionary all entries
 * @param field the field
 * @param field.name its name
 * @param field.parent the field that it is part of, if it is
 * @param field.cell the page's description of it
 */
export function fieldMeaning(dictionary: FieldDictionary, { name, parent, cell }: { name: string, parent?: string, cell: string }): FieldMeaning {
  const written = readFieldText(cell)
  const entry = lookUp(dictionary, name, parent)
  if (!entry)
    return written
  const { also, ...known } = entry
  if (written.title !== undefined && written.title !== entry.title && !also?.includes(written.title)) {
    // Another meaning: a plausible value and the values of an enum are all that is left.
    const { example, values } = known
    return { ...example !== undefined && { example }, ...values && { values }, ...written }
  }
  if (written.title === undefined && written.description !== undefined) {
    const { title, ...others } = known
    return { ...others, ...written }
  }
  return { ...known, ...written }
}

/** How a field is counted, spelled and limited. */
type Measures = Pick<FieldMeaning, 'unit' | 'format' | 'maxLength'>

/** The measures of a field, each in a few words. */
export function measuresOf({ unit, format, ...others }: Measures): string[] {
  return [
    ...unit === undefined ? [] : [`单位：${unit}`],
    ...format === undefined ? [] : [`格式：${format}`],
    ...labelsOf(others),
  ]
}

/** The measures of a field as they stand beside its type, which says what they are. */
export function labelsOf({ unit, format, maxLength }: Measures): string[] {
  return [
    ...unit === undefined ? [] : [unit],
    ...format === undefined ? [] : [format],
    ...maxLength === undefined ? [] : [`最长 ${maxLength} 字符`],
  ]
}
