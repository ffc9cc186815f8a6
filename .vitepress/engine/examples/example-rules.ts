import type { RuleMessage } from '../../diagnostics/rule.ts'
import { EXAMPLE_LANGUAGES } from './example.ts'

/** The rules for examples that the compiler cannot know, with what a person reads. */
export const exampleRules = {
  unknownLanguage: (language: string): RuleMessage => ({
    code: 'example/unknown-language',
    message: `The fence asks for \`twoslash\`, but \`${language || 'a fence without a language'}\` is nothing that the compiler checks.`,
    help: `Write one of ${EXAMPLE_LANGUAGES.join(', ')} before it, or delete the word \`twoslash\`.`,
  }),
  include: (): RuleMessage => ({
    code: 'example/include',
    message: '`twoslash include` is not supported: every fence is a module of its own.',
    help: 'Put the shared code into a file under snippets/ and import it.',
  }),
}
