import type { RuleMessage } from '../reference/rules.ts'

const ONE_CALL = 'A snippet calls its operation once, with literal values: every language is derived from that call.'

/** Why no call can be read from a snippet. */
export const callRules = {
  noClient: (): RuleMessage => ({
    code: 'example/no-client',
    message: 'The snippet does not import the client.',
    help: 'Begin with `import { wxpay } from \'#wxpay\'`.',
  }),
  noCall: (): RuleMessage => ({
    code: 'example/no-call',
    message: 'The snippet calls no operation.',
    help: ONE_CALL,
  }),
  secondCall: (): RuleMessage => ({
    code: 'example/second-call',
    message: 'The snippet calls a second operation.',
    help: `${ONE_CALL} Put another scene into a snippet of its own.`,
  }),
  otherOperation: (called: string, wanted: string): RuleMessage => ({
    code: 'example/other-operation',
    message: `The snippet calls ${called}, but its place is that of ${wanted}.`,
    help: 'Call the operation that the snippet is named after, or move the file.',
  }),
  computedPath: (): RuleMessage => ({
    code: 'example/computed-path',
    message: 'A segment of the path is computed.',
    help: 'Write the chain out: `wxpay.v3.a._name_.get(…)`.',
  }),
  computedValue: (): RuleMessage => ({
    code: 'example/computed-value',
    message: 'The value of this field is computed; other languages cannot show it.',
    help: 'Write a literal: a string, a number, true, false, null, a list or an object of them.',
  }),
  spread: (): RuleMessage => ({
    code: 'example/spread',
    message: 'A spread hides what is sent.',
    help: 'Write the fields out.',
  }),
  unknownOption: (name: string): RuleMessage => ({
    code: 'example/unknown-option',
    message: `\`${name}\` is neither a parameter of the path nor an option that other languages have.`,
    help: 'A call takes the parameters of the path by their names, and `params`, `headers`, `data`, `baseURL`, `responseType`.',
  }),
  syntax: (message: string): RuleMessage => ({
    code: 'example/syntax',
    message: `The snippet cannot be parsed: ${message}.`,
  }),
}
