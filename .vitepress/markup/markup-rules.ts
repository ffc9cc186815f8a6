import type { RuleMessage } from '../diagnostics/rule.ts'
import { listNames } from '../diagnostics/rule.ts'

/** The rules for what Markdown and front matter may say, whatever the page is about. */
export const markupRules = {
  brokenFrontmatter: (reason: string): RuleMessage => ({
    code: 'page/broken-frontmatter',
    message: `The frontmatter is not valid YAML: ${reason}`,
    help: 'Write it as `key: value` lines between two `---` lines at the top of the file.',
  }),
  rawHtml: (html: string, components: readonly string[]): RuleMessage => ({
    code: 'page/raw-html',
    message: `\`${html}\` is HTML, and a page has none: readers see it as it is written.`,
    help: `Write it in Markdown, or in backticks if readers are to see it. Only ${listNames(components.map(name => `\`<${name} />\``))} may stand on a line of their own.`,
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
}
