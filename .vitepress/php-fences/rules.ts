import type { RuleMessage } from '../diagnostics/rule.ts'

/** The rules for PHP that is written by hand, with what a person reads. */
export const phpRules = {
  syntax: (reason: string): RuleMessage => ({
    code: 'php/syntax',
    message: `This is not PHP: ${reason}.`,
    help: 'Correct it; or, if it is not meant to be PHP, name another language behind the backticks.',
  }),
  unknownMethod: (name: string, suggestion?: string): RuleMessage => ({
    code: 'php/method',
    message: `The SDK has no method \`${name}\`.${suggestion ? ` Did you mean \`${suggestion}\`?` : ''}`,
    help: 'A call is get, post, put, patch or delete, or the same with Async.',
  }),
  method: (called: string, wanted: readonly string[], path: string): RuleMessage => ({
    code: 'php/method',
    message: `${path} is called by ${wanted.map(method => method.toUpperCase()).join(' or ')}, not by ${called.toUpperCase()}.`,
    help: `Write ${wanted.map(method => `\`${method}\` or \`${method}Async\``).join(', ')}.`,
  }),
  path: (called: string, wanted: string, written: string): RuleMessage => ({
    code: 'php/path',
    message: `This calls ${called}, but the operation is ${wanted}.`,
    help: `Write \`${written}\`.`,
  }),
  unknownPath: (called: string, suggestion?: { path: string, written: string }): RuleMessage => ({
    code: 'php/path',
    message: `This calls ${called}, which no page of this site describes.${suggestion ? ` Did you mean ${suggestion.path}?` : ''}`,
    help: suggestion ? `Write \`${suggestion.written}\`.` : 'Correct the path, or write the page of the operation.',
  }),
  foreignCall: (called: string, wanted: string, written: string): RuleMessage => ({
    code: 'php/path',
    message: `This part of the page describes ${wanted}, but the code calls another operation: ${called}.`,
    help: `Call \`${written}\`, or show the code on the page of the other operation.`,
  }),
  missingPathParameter: (name: string, path: string): RuleMessage => ({
    code: 'php/missing-path-parameter',
    message: `The path ${path} has \`{${name}}\`, but the call passes no \`${name}\`.`,
    help: `Add \`'${name}' => …\` at the top level of the array.`,
  }),
  misfiledPathParameter: (name: string, option: string, path: string): RuleMessage => ({
    code: 'php/misfiled-path-parameter',
    message: `\`${name}\` is a parameter of the path ${path}, but the call passes it in \`${option}\`.`,
    help: `Move it out of \`${option}\`, to the top level of the array.`,
  }),
  unknownOption: (name: string, suggestion?: string): RuleMessage => ({
    code: 'php/unknown-option',
    message: `\`${name}\` is no parameter of the path, and no option of a request.${suggestion ? ` Did you mean \`${suggestion}\`?` : ''}`,
    help: 'The top level of the array holds the parameters of the path, json, query, headers, body and the options of Guzzle.',
  }),
  unexpectedOption: (name: string, operation: string): RuleMessage => ({
    code: 'php/unexpected-option',
    message: `\`${name}\` is passed, but ${operation} takes none.`,
    help: 'Delete it, or, if the operation does take it, add its rows to the request table.',
  }),
  misfiledField: (name: string, here: string, there: string): RuleMessage => ({
    code: 'php/misfiled-field',
    message: `\`${name}\` belongs to \`${there}\`, but the call passes it ${here === '' ? 'at the top level of the array' : `in \`${here}\``}.`,
    help: `Move it into \`'${there}' => […]\`.`,
  }),
  missingOption: (name: string, operation: string): RuleMessage => ({
    code: 'php/missing-field',
    message: `${operation} needs \`${name}\`, but the call passes none.`,
    help: `Add \`'${name}' => …\` at the top level of the array.`,
  }),
  missingFields: (names: readonly string[], owner: string): RuleMessage => ({
    code: 'php/missing-field',
    message: `\`${owner}\` has no ${names.map(name => `\`${name}\``).join(', ')}, which ${names.length === 1 ? 'is' : 'are'} required.`,
    help: `Add ${names.map(name => `\`'${name}' => …\``).join(', ')}.`,
  }),
  unknownField: (name: string, owner: string, suggestion?: string): RuleMessage => ({
    code: 'php/unknown-field',
    message: `\`${owner}\` has no field \`${name}\`.${suggestion ? ` Did you mean \`${suggestion}\`?` : ''}`,
    help: 'Correct the name, or, if the field exists, add its row to the request table.',
  }),
  duplicateField: (name: string): RuleMessage => ({
    code: 'php/duplicate-field',
    message: `This array has \`${name}\` twice: PHP takes the last.`,
    help: 'Delete one of them, or correct its name.',
  }),
  inexactNumber: (literal: string): RuleMessage => ({
    code: 'php/inexact-number',
    message: `\`${literal}\` has more digits than a number of PHP: it would be rounded.`,
    help: 'Write a smaller number. If the field takes a text, write it in quotes.',
  }),
  type: (name: string, wanted: string, given: string): RuleMessage => ({
    code: 'php/type',
    message: `\`${name}\` must be ${wanted}, not ${given}.`,
    help: 'Correct the value, or the type in the request table.',
  }),
  notEncoded: (name: string): RuleMessage => ({
    code: 'php/type',
    message: `\`${name}\` is a string that holds JSON, not an array.`,
    help: 'Wrap the array in `json_encode(…)`.',
  }),
  value: (name: string, allowed: readonly string[], given: string, suggestion?: string): RuleMessage => ({
    code: 'php/value',
    message: `\`${name}\` cannot be ${given}.${suggestion ? ` Did you mean ${suggestion}?` : ''}`,
    help: `It is one of ${allowed.join(', ')}.`,
  }),
  title: (said: string, is: string): RuleMessage => ({
    code: 'php/title',
    message: `The tab says ${said}, but the code is ${is}.`,
    help: 'Correct the title, or the code.',
  }),
}
