import type { MarkdownOptions, MarkdownRenderer } from 'vitepress'
import { examplesDirective } from './examples-directive.ts'
import { pageGrammar } from './page-grammar.ts'
import { textOnly } from './text-only.ts'

/**
 * How the site's Markdown is read and rendered. Both the checks and VitePress
 * build their renderer from this object, so that a page cannot mean one thing
 * to the compiler and another to the reader.
 */
export const markdown = {
  languages: ['ts', 'tsx', 'js', 'jsx', 'json', 'php', 'bash', 'http', 'md', 'yaml', 'xml'],
  // Included text would not be checked.
  include: false,
  // Those kinds of attributes that the page grammar has; every kind costs time on every token.
  attrs: { rule: ['inline', 'table', 'blockEnd'] },
  // `1:100:2` is a ratio.
  emoji: false,
  /** What the page grammar adds to Markdown, and what it takes away. A configuration with plugins of its own calls this first. */
  config(md: MarkdownRenderer) {
    examplesDirective(md)
    pageGrammar(md)
    textOnly(md)
  },
  codeCopyButton: { tooltipText: '复制代码', copiedText: '已复制' },
  container: {
    tipLabel: '提示',
    infoLabel: '说明',
    warningLabel: '注意',
    dangerLabel: '危险',
    detailsLabel: '详情',
    importantLabel: '重要',
    cautionLabel: '当心',
    noteLabel: '备注',
  },
} satisfies MarkdownOptions
