import type { RuleMessage } from '../../diagnostics/rule.ts'

/** What a page can do without and still be read: told as warnings, in the words of all rules. */
export const completenessRules = {
  missingTitle: (): RuleMessage => ({
    code: 'page/missing-title',
    message: 'The page has no `title`.',
    help: 'Add `title: …` to the frontmatter: what the navigation and the search call it.',
  }),
  missingDescription: (): RuleMessage => ({
    code: 'page/missing-description',
    message: 'The page has no `description`.',
    help: 'Add `description: …` to the frontmatter: one sentence on what a reader finds here.',
  }),
  repeatedTitle: (title: string): RuleMessage => ({
    code: 'page/description-repeats-title',
    message: `The description says no more than the title, “${title}”.`,
    help: 'Say in a sentence of its own what it does and when to use it.',
  }),
  undescribedOperation: (method: string): RuleMessage => ({
    code: 'page/undescribed-operation',
    message: `Nothing under the heading of \`${method}\` says what the operation does.`,
    help: 'Write `{{ $frontmatter.description }}` below it, or a sentence of its own if the page has several operations.',
  }),
  undescribedField: (field: string): RuleMessage => ({
    code: 'page/undescribed-field',
    message: `Nothing says what \`${field}\` is: the row has no description, and docs/fields.yaml has no entry for it.`,
    help: 'Write its official name into the last column, or add an entry to docs/fields.yaml if many operations have it.',
  }),
  emptyPart: (name: string): RuleMessage => ({
    code: 'page/empty-part',
    message: `\`${name}\` has no rows under it: nothing says what it holds.`,
    help: name === 'ciphertext'
      ? 'List what it decrypts to in the rows below it, one level deeper.'
      : 'List its fields in the rows below it, with `data-indent=1`, or delete the row.',
  }),
  noOperation: (path: string): RuleMessage => ({
    code: 'page/no-operation',
    message: `The page lies where ${path} is described, and describes no operation.`,
    help: 'Give it a heading with the method as id, e.g. `# {{ $frontmatter.title }} {#post}`, and tables closed by `{.im-table #request}` and `{.im-table #response}`.',
  }),
  familyWithoutOverview: (folder: string): RuleMessage => ({
    code: 'page/family-without-overview',
    message: `No page introduces the operations under ${folder}, so the overview has only their path to name them by.`,
    help: `Write docs/openapi${folder}/index.md with \`title\`, \`description\` and \`category\`, and \`<OperationIndex />\` on a line of its own.`,
  }),
  unknownCategory: (category: string | undefined, known: readonly string[], suggestion?: string): RuleMessage => ({
    code: 'page/unknown-category',
    message: category === undefined
      ? 'The product is of no `category`, so the overview lists it after all others.'
      : `The overview lists no category “${category}”.${suggestion === undefined ? '' : ` Did you mean \`${suggestion}\`?`}`,
    help: `Write \`category: …\`, one of ${known.join('、')}; more are added in docs/openapi/index.md.`,
  }),
  ungrouped: (subject: string, index: string): RuleMessage => ({
    code: 'page/ungrouped',
    message: `${subject} is in none of the groups of ${index}.`,
    help: 'Add the beginning of it to the `paths` of the group that it belongs to.',
  }),
  emptyGroup: (title: string, paths: readonly string[]): RuleMessage => ({
    code: 'page/empty-group',
    message: `The group “${title}” has no page: none begins with ${paths.length > 0 ? paths.join(', ') : 'anything, as it has no `paths`'}.`,
    help: 'Correct its `paths`, or delete it.',
  }),
}
