import type { RuleMessage } from '../diagnostics/rule.ts'
import { listNames } from '../diagnostics/rule.ts'

/** The rules that the dictionary of fields must keep. */
export const dictionaryRules = {
  brokenDictionary: (reason: string): RuleMessage => ({
    code: 'dictionary/broken',
    message: `The dictionary of fields cannot be read: ${reason}.`,
    help: 'It is a YAML mapping: `field_name:`, and under it, indented, `title: …`, `description: …` and so on.',
  }),
  brokenEntry: (name: string, reason: string): RuleMessage => ({
    code: 'dictionary/broken-entry',
    message: `\`${name}\` ${reason}.`,
    help: 'An entry is `title: …`, `description: …`, `unit: …`, `format: …`, `maxLength: 32`, `example: …`, and `values:` with a line for each value of an enum.',
  }),
  inexactEntry: (name: string, literal: string): RuleMessage => ({
    code: 'dictionary/inexact-number',
    message: `\`${name}\` has the number ${literal}, which has more digits than a number of JavaScript.`,
    help: `Quote it, \`'${literal}'\`, if it is a text, or write a smaller one.`,
  }),
  unknownEntryKey: (key: string, known: readonly string[]): RuleMessage => ({
    code: 'dictionary/unknown-key',
    message: `An entry has no \`${key}\`.`,
    help: `It has ${listNames(known)}.`,
  }),
}
