import type { Problem } from './problem.ts'
import type { SourceRange } from './source.ts'
import { GROUPS, HTTP_METHODS } from './grammar.ts'
import { snippetFile } from './snippet-name.ts'

/** What a rule says; {@link broken} adds where. */
export type RuleMessage = Pick<Problem, 'code' | 'message' | 'help'>

/**
 * Every rule that a page must keep, with the sentence that a person reads when
 * it is broken and the way out.
 */
export const rules = {
  brokenFrontmatter: (reason: string): RuleMessage => ({
    code: 'page/broken-frontmatter',
    message: `The frontmatter is not valid YAML: ${reason}`,
    help: 'Write it as `key: value` lines between two `---` lines at the top of the file.',
  }),
  unreadable: (reason: string): RuleMessage => ({
    code: 'page/unreadable',
    message: `The Markdown of this page cannot be read: ${reason.replace(/\.*$/, '')}.`,
    help: 'Look for a table row with more cells than the table has columns, or an attribute in the wrong place.',
  }),
  missingTitle: (): RuleMessage => ({
    code: 'page/missing-title',
    message: 'The page has no `title`.',
    help: 'Add `title: …` to the frontmatter: the name of the operation, as the official document gives it.',
  }),
  missingDescription: (): RuleMessage => ({
    code: 'page/missing-description',
    message: 'The page has no `description`.',
    help: 'Add `description: …` to the frontmatter: one sentence on what the operation does and when to use it.',
  }),
  brokenImport: (reason: string): RuleMessage => ({
    code: 'page/broken-import',
    message: `This line imports nothing: ${reason.replace(/^Code snippet /, 'snippet ')}.`,
    help: 'Correct the path behind `<<<`, which starts from the page or, with `@`, from docs/.',
  }),
  include: (): RuleMessage => ({
    code: 'page/include',
    message: '`<!-- @include: … -->` is not supported: a page must hold what it says.',
    help: 'Import code with `<<<`; write everything else in the page.',
  }),
  rawHtml: (html: string, components: readonly string[]): RuleMessage => ({
    code: 'page/raw-html',
    message: `\`${html}\` is HTML, and a page has none: readers see it as it is written.`,
    help: `Write it in Markdown, or in backticks if readers are to see it. Only ${list(components.map(name => `\`<${name} />\``))} may stand on a line of their own.`,
  }),
  unsafeAttribute: (name: string): RuleMessage => ({
    code: 'page/unsafe-attribute',
    message: `\`${name}\` in braces is read as an attribute, and no page may have it: it could run code.`,
    help: 'If it is text, write it in backticks; else delete it.',
  }),
  codeInFence: (info: string): RuleMessage => ({
    code: 'page/code-in-fence',
    message: `“${info}” opens a block of code with HTML, an expression of Vue or a language that Vue compiles.`,
    help: 'Write the name of a language, and a label in square brackets that is text.',
  }),
  frontmatterHead: (): RuleMessage => ({
    code: 'page/frontmatter-code',
    message: 'The front matter\'s `head` would put tags of its own into the page.',
    help: 'Delete it; what all pages have in their head is said in .vitepress/site-config.ts.',
  }),
  frontmatterCode: (): RuleMessage => ({
    code: 'page/frontmatter-code',
    message: 'This text of the front matter is shown as HTML or followed as a link, and holds code.',
    help: 'Write plain text without `<`, and links that begin with `/` or `https://`.',
  }),
  frontmatterScript: (end: string): RuleMessage => ({
    code: 'page/frontmatter-code',
    message: `\`${end}\` in front matter would end the script that holds it.`,
    help: 'Say it in other words; on the page itself it can stand, in backticks.',
  }),
  deadLink: (path: string, suggestion?: string): RuleMessage => ({
    code: 'page/dead-link',
    message: `There is no page ${path}.${suggestion === undefined ? '' : ` Did you mean \`${suggestion}\`?`}`,
    help: 'Correct the link, or write the page: `/guide/` leads to docs/guide/index.md, `/guide/name` to docs/guide/name.md.',
  }),
  deadAnchor: (anchor: string, page: string, suggestion?: string): RuleMessage => ({
    code: 'page/dead-anchor',
    message: `docs/${page} has no place \`#${anchor}\`.${suggestion === undefined ? '' : ` Did you mean \`#${suggestion}\`?`}`,
    help: 'A place is a heading, a table, or a field by its path in one: `#request.amount.total`, `#response.payer.openid`.',
  }),
  badErrors: (): RuleMessage => ({
    code: 'page/bad-errors',
    message: 'The front matter\'s `errors` is no list of errors.',
    help: 'Each has a `status` from 400 to 599, a `code` and a `description`.',
  }),
  misplacedErrors: (): RuleMessage => ({
    code: 'page/misplaced-errors',
    message: 'The front matter\'s `errors` stands on a page that no operation belongs to, and would be shown nowhere.',
    help: 'Write it on the page of an operation, or on the overview of a folder of operations, `docs/openapi/v3/…/index.md`: it holds for all that is below.',
  }),
  badAvailability: (): RuleMessage => ({
    code: 'page/bad-availability',
    message: 'The front matter says neither who may use the operation, nor what to use instead.',
    help: 'Write `deprecated: true`, or with the path or the notification to use instead, `deprecated: /v3/…`; `restricted: …` takes a text.',
  }),
  unknownReplacement: (subject: string, suggestion?: string): RuleMessage => ({
    code: 'page/unknown-replacement',
    message: `The page is deprecated in favour of ${subject}, which no page of its kind describes.`,
    help: suggestion ? `Did you mean ${suggestion}?` : 'Name a path that has a page, of a notification another notification, or write `deprecated: true`.',
  }),
  badFollows: (): RuleMessage => ({
    code: 'page/bad-follows',
    message: 'The front matter\'s `follows` is no list of what a notification follows.',
    help: 'On the page of a notification, list each call once as `- /v3/…`, with `#post` behind a path that has several operations, and a product as `- /v3/…/`.',
  }),
  unknownFollowed: (path: string, suggestion?: string): RuleMessage => ({
    code: 'page/unknown-followed',
    message: `The notification follows \`${path}\`, which ${path.endsWith('/') ? 'is no product' : 'no page describes'}.${suggestion === undefined ? '' : ` Did you mean \`${suggestion}\`?`}`,
    help: 'Name an operation by the path that its page describes, with `#post` behind one that has several, or a product by its folder, `/v3/…/`; or delete the line.',
  }),
  ambiguousFollowed: (path: string, methods: readonly string[]): RuleMessage => ({
    code: 'page/unknown-followed',
    message: `\`${path}\` has several operations, and the notification follows one of them.`,
    help: `Write ${list(methods.map(method => `\`${path}#${method}\``))}.`,
  }),
  examplesWithoutOperation: (): RuleMessage => ({
    code: 'page/examples-without-operation',
    message: '`[[examples]]` stands under no operation.',
    help: 'Put it below a heading whose id is an HTTP method, e.g. `# {{ $frontmatter.title }} {#post}`, on the page of a path.',
  }),
  noSnippet: (method: string, path: string): RuleMessage => ({
    code: 'page/no-snippet',
    message: `${path.startsWith('/') ? `${method.toUpperCase()} ` : ''}${path} has no snippet that could be shown here.`,
    help: `Write ${snippetFile(path, method)}: a module that ${path.startsWith('/') ? 'calls the operation once' : 'receives the notification'}.`,
  }),
  headingWithoutMethod: (heading: string): RuleMessage => ({
    code: 'page/heading-without-method',
    message: `The tables under “${heading}” belong to no operation: the heading names no HTTP method.`,
    help: `End the heading with its method as id, one of ${list(HTTP_METHODS.map(method => `{#${method}}`))}.`,
  }),
  noHeading: (): RuleMessage => ({
    code: 'page/heading-without-method',
    message: 'This table belongs to no operation: there is no heading above it.',
    help: 'Put `# {{ $frontmatter.title }} {#post}` above it, with the method of the operation.',
  }),
  duplicateMethod: (method: string, line: number): RuleMessage => ({
    code: 'page/duplicate-method',
    message: `Two headings on this page say \`${method}\`; the first is on line ${line}.`,
    help: 'A path has each method once: correct the id of one heading, or merge the two sections.',
  }),
  duplicateId: (id: string, line: number): RuleMessage => ({
    code: 'page/duplicate-id',
    message: `Two headings on this page have the id \`${id}\`; the first is on line ${line}.`,
    help: 'Give one of them another id, or none.',
  }),
  duplicateTable: (kind: string, line: number): RuleMessage => ({
    code: 'page/duplicate-table',
    message: `This operation has two ${kind} tables; the first is on line ${line}.`,
    help: `Merge them, or correct the closing line of one: \`{.im-table #${kind}}\`.`,
  }),
  unmarkedTable: (): RuleMessage => ({
    code: 'page/unmarked-table',
    message: 'This looks like a table of fields, but nothing says which.',
    help: 'Close it, after an empty line, with `{.im-table #request}` or `{.im-table #response}`.',
  }),
  emptyTable: (kind: string): RuleMessage => ({
    code: 'page/empty-table',
    message: `The ${kind} table has no rows.`,
    help: kind === 'response'
      ? 'List the fields of the response, or write one row `| 无返回内容 {align=center colspan=3}`.'
      : 'List the parameters, or delete the table if the operation takes none.',
  }),
  noResponseTable: (method: string): RuleMessage => ({
    code: 'page/no-response-table',
    message: `\`${method}\` has no response table.`,
    help: 'Add one, closed by `{.im-table #response}`; without a body it is the one row `| 无返回内容 {align=center colspan=3}`.',
  }),
  unknownRow: (text: string): RuleMessage => ({
    code: 'page/unknown-row',
    message: `A row that spans the table says what the response is instead of fields, but “${text}” says neither.`,
    help: 'Write `无返回内容` for a response without a body (204), or name the byte stream, e.g. `文件流`.',
  }),
  spanningRequestRow: (): RuleMessage => ({
    code: 'page/unknown-row',
    message: 'A request table cannot have a row that spans it.',
    help: 'Write one row per parameter, or delete the table if the operation takes none.',
  }),
  missingCell: (what: string): RuleMessage => ({
    code: 'page/missing-cell',
    message: `This row has no ${what}.`,
    help: 'A row is `| name | type | description`.',
  }),
  unknownAttribute: (name: string): RuleMessage => ({
    code: 'page/unknown-attribute',
    message: `\`{${name}}\` at the end of a cell is read as an attribute, and there is none of that name.`,
    help: `If it is text, write it in backticks; else it is one of data-required, data-indent=N, data-tooltip="…", data-encrypted, data-encoded.`,
  }),
  badIndent: (value: string): RuleMessage => ({
    code: 'page/bad-indent',
    message: `\`data-indent=${value}\` is not a depth.`,
    help: 'Write `data-indent=1` for a field of the row above it, `data-indent=2` for a field of that, and so on.',
  }),
  indentJump: (name: string, indent: number, most: number): RuleMessage => ({
    code: 'page/indent-jump',
    message: `\`${name}\` is indented ${indent} deep, but the row above it allows ${most} at most.`,
    help: `Write data-indent=${most}, or add the row of its parent.`,
  }),
  fieldOfNonObject: (name: string, parent: string, type: string): RuleMessage => ({
    code: 'page/field-of-non-object',
    message: `\`${name}\` is a field of \`${parent}\`, but \`${parent}\` is \`${type}\`.`,
    help: `Make \`${parent}\` an \`object\` or \`object[]\` (or mark it data-encoded, if it is a string that holds JSON), or indent \`${name}\` less.`,
  }),
  unknownType: (text: string, suggestion?: string): RuleMessage => ({
    code: 'page/unknown-type',
    message: `Unknown type \`${text}\`.${suggestion ? ` Did you mean \`${suggestion}\`?` : ''}`,
    help: 'A type is string, integer, number, boolean or object, or file for a part of a form, any of them with [], or literals of one kind in backticks: `A` \\| `B`. Quotes make a number a string: `\'1\'`.',
  }),
  inexactLiteral: (literal: string): RuleMessage => ({
    code: 'page/inexact-literal',
    message: `\`${literal}\` has more digits than a number of JavaScript: no example could send it.`,
    help: `If the field is a text, quote its literals: \`'${literal}'\`. If it is a number of 64 bits, give the row the type \`integer\`.`,
  }),
  fileOutsideForm: (name: string): RuleMessage => ({
    code: 'page/file-outside-form',
    message: `\`${name}\` is a \`file\`, which only a part of a form can be.`,
    help: 'Put its row directly under `body`, or, if it is sent or comes back as JSON, give it a type of JSON.',
  }),
  groupType: (name: string, wanted: string, type: string): RuleMessage => ({
    code: 'page/group-type',
    message: `\`${name}\` must be ${wanted}, not \`${type}\`.`,
    help: `Correct the type; the fields of \`${name}\` are the rows under it, with data-indent=1.`,
  }),
  duplicateField: (name: string, owner: string, line: number): RuleMessage => ({
    code: 'page/duplicate-field',
    message: `${owner} has \`${name}\` twice; the first is on line ${line}.`,
    help: 'Delete one of the two rows, or correct its name.',
  }),
  missingPathParameter: (name: string, path: string): RuleMessage => ({
    code: 'page/missing-path-parameter',
    message: `The path ${path} has \`{${name}}\`, but the request table has no row \`${name}\` at its top level.`,
    help: `Add \`| ${name} {data-required} | string | …\` without data-indent.`,
  }),
  misfiledPathParameter: (name: string, group: string, path: string): RuleMessage => ({
    code: 'page/misfiled-path-parameter',
    message: `\`${name}\` is a parameter of the path ${path}, but the table files it under \`${group}\`.`,
    help: `Move the row out of \`${group}\`, to the top level of the table (no data-indent).`,
  }),
  pathParameterType: (name: string, type: string): RuleMessage => ({
    code: 'page/path-parameter-type',
    message: `The path parameter \`${name}\` is \`${type}\`, which no path can hold.`,
    help: 'Give it a type of one value: string, integer, number, boolean or literals.',
  }),
  unknownTopLevelName: (name: string): RuleMessage => ({
    code: 'page/unknown-top-level-name',
    message: `\`${name}\` stands at the top level of the request table, but it is no parameter of the path, nor one of ${list(GROUPS)}.`,
    help: `If it is a field of the body or a query parameter, put it under \`json\` or \`query\` with data-indent=1.`,
  }),
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
    help: `It has ${list(known)}.`,
  }),
  unportableName: (reason: string): RuleMessage => ({
    code: 'page/unportable-name',
    message: `Windows has no file of this name: ${reason}.`,
    help: 'Rename the file. Where the API has such a path, it cannot be a page.',
  }),
  sameButForCase: (file: string, other: string): RuleMessage => ({
    code: 'page/same-but-for-case',
    message: `\`${file}\` and \`${other}\` differ in capitals alone: on Windows and macOS they are one file.`,
    help: 'Rename one of them, or delete the one that the API does not have.',
  }),
  inexpressiblePath: (segment: string): RuleMessage => ({
    code: 'page/inexpressible-path',
    message: `The path segment \`${segment}\` cannot be written as a property of the SDK's chain.`,
    help: 'Rename the file to the path as the API spells it: lower case, words joined by - or _.',
  }),
}

/** Puts a rule's message at the place where the rule is broken. */
export function broken(message: RuleMessage, at: SourceRange): Problem {
  return { severity: 'error', ...message, at }
}

function list(names: readonly string[]): string {
  return `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`
}
