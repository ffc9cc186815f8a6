import type { RuleMessage } from '../diagnostics/rule.ts'

const ONE_CALL = 'A snippet calls its operation once, with literal values: every language is derived from that call.'

/** Why no call can be read from a snippet, or why its operation would not take the call. */
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
  inexactNumber: (literal: string, sent: string): RuleMessage => ({
    code: 'example/inexact-number',
    message: `\`${literal}\` has more digits than a number of JavaScript: ${sent} would be sent.`,
    help: 'Write a number of at most 15 digits. If the field takes a text, write it in quotes.',
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
  noNotification: (event: string): RuleMessage => ({
    code: 'example/no-notification',
    message: `The snippet does not tell ${event} from other notifications.`,
    help: `Compare \`event_type\` with '${event}'.`,
  }),
  otherNotification: (event: string, wanted: string): RuleMessage => ({
    code: 'example/other-notification',
    message: `The snippet receives ${event}, but its place is that of ${wanted}.`,
    help: 'Compare `event_type` with the type that the snippet is named after, or move the file.',
  }),
  notEncrypted: (name: string): RuleMessage => ({
    code: 'example/not-encrypted',
    message: `\`${name}\` has to be encrypted before it is sent, but the snippet passes it as it is.`,
    help: 'Write `encrypt(\'…\')`, which `#wxpay` exports beside the client.',
  }),
  needlesslyEncrypted: (name: string): RuleMessage => ({
    code: 'example/needlessly-encrypted',
    message: `\`${name}\` is encrypted, but the table does not say that it has to be.`,
    help: 'Pass it as it is, or mark its row with {data-encrypted}.',
  }),
  unknownPart: (name: string, known: readonly string[]): RuleMessage => ({
    code: 'example/unknown-part',
    message: `The form has a part \`${name}\`, but the table has no such row under \`body\`.`,
    help: `The table has ${known.join(', ') || 'no parts'}.`,
  }),
  missingPart: (names: readonly string[]): RuleMessage => ({
    code: 'example/missing-part',
    message: `The form has no ${names.map(name => `\`${name}\``).join(' and no ')}, which the table requires.`,
    help: 'Append it: `.append(name, value, filename)`.',
  }),
  partIsJson: (name: string): RuleMessage => ({
    code: 'example/part-is-json',
    message: `The part \`${name}\` holds JSON, but the snippet appends something else.`,
    help: 'Write `JSON.stringify({ … })`, or take {data-encoded} from its row.',
  }),
  partIsFile: (name: string): RuleMessage => ({
    code: 'example/part-is-file',
    message: `The part \`${name}\` is a file, but the snippet appends something else.`,
    help: 'Write `readFileSync(\'/path/to/file.jpg\')` and the name of the file behind it, or correct the type of its row.',
  }),
  partIsNoFile: (name: string): RuleMessage => ({
    code: 'example/part-is-no-file',
    message: `The snippet appends a file as \`${name}\`, but the table does not say that it is one.`,
    help: 'Give its row the type `file`, or append a text.',
  }),
  unknownPartField: (name: string, part: string): RuleMessage => ({
    code: 'example/unknown-part-field',
    message: `The JSON of \`${part}\` has a field \`${name}\`, but the table has no such row under it.`,
    help: 'Correct the name, or add the row.',
  }),
  syntax: (message: string): RuleMessage => ({
    code: 'example/syntax',
    message: `The snippet cannot be parsed: ${message}.`,
  }),
}
