import type Token from 'markdown-it/lib/token.mjs'
import type { FieldDictionary } from '../dictionary/field-dictionary.ts'
import type { MarkdownParser } from '../page/read-page.ts'
import type { SearchEntry, SearchRecord } from './search-record.ts'
import { letterOf } from '../dictionary/field-dictionary.ts'
import { readFrontmatter } from '../markup/frontmatter.ts'
import { plainText } from '../markup/inline-text.ts'

/** A page that describes no operation: of the guide, or the entry of a product. */
export interface TextPage {
  /** Absolute path of its file. */
  file: string
  /** From the root of the site: `/guide/signature`. */
  link: string
  text: string
}

/** Where the field dictionary lists what begins with a letter. */
const DICTIONARY = /^\[\[fields:([a-z])\]\]\s*$/m

/**
 * The record of a page of text, with an entry for each of its headings, and of those
 * fields of the dictionary that it lists.
 *
 * @returns nothing for a page without a title, or one that says `search: false`
 */
export function pageRecord({ file, link, text }: TextPage, markdown: MarkdownParser, dictionary: FieldDictionary): SearchRecord | undefined {
  const { data, body } = readFrontmatter(file, text)
  const { title, description } = data
  if (data.search === false || typeof title !== 'string')
    return undefined
  const tokens = markdown.parse(body, { path: file, relativePath: '', frontmatter: data, cleanUrls: true })
  const [opening, ...sections] = sectionsOf(tokens)
  return {
    label: '',
    path: link,
    title,
    family: partOf(link),
    description: [typeof description === 'string' ? description : '', opening?.text ?? ''].join(' ').trim(),
    aliases: [],
    entries: [...sections, ...dictionaryEntries(DICTIONARY.exec(body)?.[1], dictionary)],
  }
}

function partOf(link: string): string {
  if (link.startsWith('/fields/'))
    return '字段词典'
  return link.startsWith('/openapi/') || link.startsWith('/webhooks/') ? '产品' : '指南'
}

/** The text of a page, cut at its headings below the title; code is left out. The first piece is what stands before them. */
function sectionsOf(tokens: readonly Token[]): SearchEntry[] {
  const sections: SearchEntry[] = [{ anchor: '', name: '', title: '', values: [], text: '' }]
  tokens.forEach((token, i) => {
    if (token.type !== 'inline')
      return
    const above = tokens[i - 1]
    const text = plainText(token)
    if (above?.type === 'heading_open') {
      if (above.tag !== 'h1')
        sections.push({ anchor: above.attrGet('id') ?? '', name: '', title: text, values: [], text: '' })
      return
    }
    const section = sections.at(-1)!
    section.text = `${section.text} ${text}`.trim()
  })
  return sections
}

function dictionaryEntries(letter: string | undefined, dictionary: FieldDictionary): SearchEntry[] {
  return [...dictionary]
    .filter(([key]) => letterOf(key) === letter)
    .map(([key, { title = '', description = '', values = {} }]) => ({
      anchor: key,
      name: key,
      title,
      values: Object.keys(values),
      text: [description, ...Object.values(values)].filter(Boolean).join('；'),
    }))
}
