import type { DictionaryEntry, FieldDictionary } from '../dictionary/field-dictionary.ts'
import type { EntryGroup, Family, PageEntry } from '../navigation/families.ts'
import type { SiteNavigation } from '../navigation/site-navigation.ts'
import { letterOf, measuresOf, sortedEntries } from '../dictionary/field-dictionary.ts'
import { printFieldText } from '../dictionary/field-text.ts'
import { overviewOf } from '../navigation/categories.ts'
import { DEPRECATED } from '../page/availability.ts'
import { familyOpenApiFile, markdownFile } from './addresses.ts'

/** A page as a list of text names it. */
export function titleOf({ title, deprecated }: Pick<PageEntry, 'title' | 'deprecated'>): string {
  return deprecated ? `${title}（${DEPRECATED}）` : title
}

/** A link of a list, with what it says of the page behind it. */
function listItem(title: string, address: string, remark = ''): string {
  return `- [${title.replace(/[[\]]/g, '\\$&')}](${address})${remark ? `：${remark}` : ''}`
}

/**
 * Pages in their groups, as the entry of a product and of the notifications lists them.
 *
 * @param groups the pages
 * @param address where a page's Markdown or document is served, by its address from the root
 * @param level the rank of the groups' headings
 */
export function printGroups(groups: readonly EntryGroup[], address: (file: string) => string, level: number): string {
  return groups.map(({ title, entries }) => [
    ...title ? [`${'#'.repeat(level)} ${title}`] : [],
    entries.map(({ title, link, methods, deprecated }) => {
      const subject = link.replace(/^\/(?:openapi|webhooks\/)/, '')
      return listItem(titleOf({ title, deprecated }), address(markdownFile(link)), `\`${[methods?.join('、'), subject].filter(Boolean).join(' ')}\``)
    }).join('\n'),
  ].join('\n\n')).join('\n\n')
}

/** What a product's entry says below its text: who may call it, its pages, and where its document is. */
export function printFamily(family: Family, address: (file: string) => string): string {
  return [
    ...family.audience.length > 0 ? [`调用方：${family.audience.join('、')}`] : [],
    `OpenAPI 文档：[${familyOpenApiFile(family)}](${address(familyOpenApiFile(family))})`,
    printGroups(family.groups, address, 2),
  ].join('\n\n')
}

/** All products by their categories. */
export function printProducts({ categories, families }: Pick<SiteNavigation, 'categories' | 'families'>, address: (file: string) => string): string {
  return overviewOf(categories, families).map(({ title, description, products }) => [
    `## ${title || '其他产品'}`,
    ...description ? [description] : [],
    products.map(product => product.link ? listItem(product.title, address(markdownFile(product.link)), product.description) : `- ${product.title}`).join('\n'),
  ].join('\n\n')).join('\n\n')
}

/**
 * The fields of the dictionary, with all that is known of each.
 *
 * @param dictionary all entries
 * @param letter only those that begin with it; without, their names alone
 * @param count in how many operations a field occurs
 */
export function printDictionary(dictionary: FieldDictionary, letter: string | undefined, count: (key: string) => number): string {
  const entries = sortedEntries(dictionary)
  return letter === undefined
    ? entries.map(([key, { title = '' }]) => `- \`${key}\` ${title}`.trimEnd()).join('\n')
    : entries.filter(([key]) => letterOf(key) === letter).map(([key, entry]) => printEntry(key, entry, count(key))).join('\n\n')
}

function printEntry(key: string, entry: DictionaryEntry, count: number): string {
  const { title, description, unit, format, maxLength, example, values = {} } = entry
  const text = printFieldText({ ...title !== undefined && { title }, ...description !== undefined && { description } })
  const measures = measuresOf({ ...unit !== undefined && { unit }, ...format !== undefined && { format }, ...maxLength !== undefined && { maxLength } })
  const facts = [
    ...measures,
    ...example === undefined ? [] : [`示例：\`${example}\``],
    ...Object.entries(values).map(([value, meaning]) => `\`${value}\` ${meaning}`),
    ...count > 0 ? [`出现在 ${count} 个接口`] : [],
  ]
  return [`## \`${key}\``, ...text ? [text] : [], ...facts.length > 0 ? [facts.map(fact => `- ${fact}`).join('\n')] : []].join('\n\n')
}
