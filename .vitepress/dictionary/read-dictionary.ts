import type { Problem } from '../diagnostics/problem.ts'
import type { PageLink } from '../markup/read-links.ts'
import type { DictionaryEntry, FieldDictionary } from './field-dictionary.ts'
import { YAMLException } from 'js-yaml'
import { createProblem } from '../diagnostics/rule.ts'
import { rangeOfLine, rangeOnLine, splitLines } from '../diagnostics/source.ts'
import { linksInText } from '../markup/read-links.ts'
import { loadYaml } from '../markup/yaml.ts'
import { inexactNumbers } from '../model/exact-number.ts'
import { dictionaryRules } from './dictionary-rules.ts'

/** What each key of an entry has to be. */
const KINDS: Record<keyof DictionaryEntry, { is: (value: unknown) => boolean, wanted: string }> = {
  title: { is: isText, wanted: 'a text' },
  also: { is: value => Array.isArray(value) && value.every(isText), wanted: 'a list of texts' },
  description: { is: isText, wanted: 'a text' },
  unit: { is: isText, wanted: 'a text' },
  format: { is: isText, wanted: 'a text' },
  maxLength: { is: value => Number.isInteger(value) && Number(value) > 0, wanted: 'a number of characters' },
  example: { is: value => ['string', 'number', 'boolean'].includes(typeof value), wanted: 'a text, a number or a boolean; quote what only looks like one' },
  values: { is: value => isMapping(value) && Object.values(value).every(isText), wanted: 'a mapping of values to texts' },
}

/** The dictionary of fields, read. */
export interface ReadDictionary {
  dictionary: FieldDictionary
  /** The links of its descriptions. */
  links: PageLink[]
  problems: Problem[]
}

/**
 * Reads the dictionary of fields: a YAML mapping of field names, or
 * `parent.field`, to what they mean. Entries that cannot be read are reported
 * and left out.
 *
 * @param file absolute path
 * @param text its text
 */
export function readDictionary(file: string, text: string): ReadDictionary {
  const dictionary = new Map<string, DictionaryEntry>()
  let data: unknown
  try {
    data = loadYaml(text) ?? {}
  }
  catch (error) {
    if (!(error instanceof YAMLException))
      throw error
    const { line = 0, column = 0 } = error.mark ?? {} // counted from 0
    return { dictionary, links: [], problems: [createProblem(dictionaryRules.brokenDictionary(error.reason), rangeOnLine(file, line + 1, column + 1, 1))] }
  }
  const lines = splitLines(text)
  const inexact = inexactNumbers(text)
  if (!isMapping(data))
    return { dictionary, links: [], problems: [createProblem(dictionaryRules.brokenDictionary('it is no mapping of field names'), rangeOfLine(file, lines, 1))] }

  const problems: Problem[] = []
  for (const [name, value] of Object.entries(data)) {
    const mistakes = mistakesOf(name, value, inexact)
    if (mistakes.length === 0)
      dictionary.set(name, value as DictionaryEntry) // has no mistakes
    for (const { key, rule } of mistakes)
      problems.push(createProblem(rule, rangeOfLine(file, lines, lineOfKey(lines, name, key))))
  }
  return { dictionary, links: linksInText(file, lines), problems }
}

function mistakesOf(name: string, value: unknown, inexact: ReadonlyMap<number, string>): { key?: string, rule: ReturnType<typeof dictionaryRules.brokenEntry> }[] {
  if (!isMapping(value))
    return [{ rule: dictionaryRules.brokenEntry(name, 'is no mapping') }]
  return Object.entries(value).flatMap(([key, part]) => {
    const kind = Object.hasOwn(KINDS, key) ? KINDS[key as keyof DictionaryEntry] : undefined
    if (!kind)
      return [{ key, rule: dictionaryRules.unknownEntryKey(key, Object.keys(KINDS)) }]
    if (!kind.is(part))
      return [{ key, rule: dictionaryRules.brokenEntry(`${name}.${key}`, `is not ${kind.wanted}`) }]
    const numbers = isMapping(part) ? Object.keys(part).map(Number) : [part]
    return numbers.flatMap(number => typeof number === 'number' && inexact.has(number) ? [{ key, rule: dictionaryRules.inexactEntry(`${name}.${key}`, inexact.get(number)!) }] : [])
  })
}

/** The line (1-based) of an entry, or of one of its keys. */
function lineOfKey(lines: readonly string[], name: string, key?: string): number {
  const isKey = (line: string, wanted: string): boolean => [wanted, `'${wanted}'`, `"${wanted}"`].some(spelled => line.trimStart().startsWith(`${spelled}:`))
  const start = Math.max(0, lines.findIndex(line => /^\S/.test(line) && isKey(line, name)))
  if (key === undefined)
    return start + 1
  let own: number | undefined // how deep the entry's own keys are: those of its values are deeper
  for (let i = start + 1; i < lines.length && !/^[^\s#]/.test(lines[i]!); i++) {
    if (/^\s*(?:#|$)/.test(lines[i]!))
      continue
    const depth = lines[i]!.search(/\S/)
    own ??= depth
    if (depth === own && isKey(lines[i]!, key))
      return i + 1
  }
  return start + 1
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== ''
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
