import type { RuleMessage } from '../../diagnostics/rule.ts'

/** The rules for what pages and snippets say of each other, with what a person reads. */
export const snippetRules = {
  foreignSnippet: (snippet: string, page: string): RuleMessage => ({
    code: 'example/foreign-snippet',
    message: `The page describes ${page}, but shows the snippet of another operation: ${snippet}.`,
    help: 'Import the snippet that has the path of this page and the method of its heading.',
  }),
  undeclaredSnippet: (operation: string): RuleMessage => ({
    code: 'example/undeclared-operation',
    message: `This snippet is not checked: it is shown by no page, and no page declares ${operation}.`,
    help: 'Write the page, or delete the snippet.',
  }),
  hiddenSnippet: (page: string): RuleMessage => ({
    code: 'example/hidden-snippet',
    message: `No page shows this snippet.`,
    help: `Show it in ${page} with \`[[examples]]\`, or delete it.`,
  }),
  missingExample: (operation: string, snippet: string): RuleMessage => ({
    code: 'example/missing',
    message: `${operation} has no checked example.`,
    help: `Write ${snippet} and show it here with \`[[examples]]\`.`,
  }),
}
