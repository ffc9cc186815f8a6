import type { RuleMessage } from '../diagnostics/rule.ts'
import type { Subject } from '../model/subject.ts'
import { listNames } from '../diagnostics/rule.ts'
import { HTTP_METHODS } from '../model/http-method.ts'
import { operationName, snippetFile } from '../model/subject.ts'

/** The rules that a page must keep beyond those of its tables. */
export const pageRules = {
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
    help: `Write ${listNames(methods.map(method => `\`${path}#${method}\``))}.`,
  }),
  examplesWithoutOperation: (): RuleMessage => ({
    code: 'page/examples-without-operation',
    message: '`[[examples]]` stands under no operation.',
    help: 'Put it below a heading whose id is an HTTP method, e.g. `# {{ $frontmatter.title }} {#post}`, on the page of a path.',
  }),
  noSnippet: (subject: Subject, method: string): RuleMessage => ({
    code: 'page/no-snippet',
    message: `${operationName(subject, method)} has no snippet that could be shown here.`,
    help: `Write ${snippetFile(subject, method)}: a module that ${subject.kind === 'path' ? 'calls the operation once' : 'receives the notification'}.`,
  }),
  headingWithoutMethod: (heading: string): RuleMessage => ({
    code: 'page/heading-without-method',
    message: `The tables under “${heading}” belong to no operation: the heading names no HTTP method.`,
    help: `End the heading with its method as id, one of ${listNames(HTTP_METHODS.map(method => `{#${method}}`))}.`,
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
  noResponseTable: (method: string): RuleMessage => ({
    code: 'page/no-response-table',
    message: `\`${method}\` has no response table.`,
    help: 'Add one, closed by `{.im-table #response}`; without a body it is the one row `| 无返回内容 {align=center colspan=3}`.',
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
