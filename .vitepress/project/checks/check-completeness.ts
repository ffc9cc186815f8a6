import type { Problem } from '../../diagnostics/problem.ts'
import type { RuleMessage } from '../../diagnostics/rule.ts'
import type { SourceRange } from '../../diagnostics/source.ts'
import type { FieldDictionary } from '../../dictionary/field-dictionary.ts'
import type { EntryGroup } from '../../navigation/families.ts'
import type { SiteNavigation } from '../../navigation/site-navigation.ts'
import type { OperationSection, Page } from '../../page/read-page.ts'
import type { Group } from '../../table/grammar.ts'
import type { Row, Table } from '../../table/parse-table.ts'
import { createProblem } from '../../diagnostics/rule.ts'
import { rangeOfLine, splitLines } from '../../diagnostics/source.ts'
import { suggest } from '../../diagnostics/suggest.ts'
import { fieldMeaning } from '../../dictionary/field-dictionary.ts'
import { ENCRYPTED_PART } from '../../languages/typescript/print-notification-handler.ts'
import { frontmatterText } from '../../markup/frontmatter-text.ts'
import { frontmatterKey } from '../../markup/frontmatter.ts'
import { subjectName } from '../../model/subject.ts'
import { linkOf } from '../../navigation/addresses.ts'
import { groupRules } from '../../navigation/families.ts'
import { completenessRules } from './completeness-rules.ts'

/** What completeness is looked for in. */
export interface CheckedSite {
  /** All pages with their texts, and their paths from the folder of the pages. */
  pages: readonly CheckedPage[]
  navigation: SiteNavigation
  dictionary: FieldDictionary
}

interface CheckedPage {
  page: Page
  text: string
  relativePath: string
}

const OVERVIEW = 'openapi/index.md'
const NOTIFICATIONS = 'webhooks/index.md'

/** What a request table has at its top level for the sake of the rows below. */
const PARTS: readonly string[] = ['json', 'query', 'headers', 'body'] satisfies Group[]

/**
 * What is easily forgotten where an operation is added: descriptions, the page of the
 * family, its group. A site without an overview of its products needs no pages of
 * families. Pages that cannot be read are left to their errors.
 */
export function checkCompleteness(site: CheckedSite): Problem[] {
  const pages = new Map(site.pages.map(each => [each.relativePath, each]))
  return [
    ...site.pages.filter(({ page }) => page.problems.length === 0 || page.operations.length > 0).flatMap(each => checkPage(each, site.dictionary)),
    ...pages.has(OVERVIEW) ? checkFamilies(site, pages) : [],
    ...checkGroups(pages.get(NOTIFICATIONS), site.navigation.notifications, pages),
  ]
}

/** A field that nothing is said of: its row, and its path in the table. */
export interface UndescribedField {
  row: Row
  name: string
}

/** The rows of a request that stand for what is below them, and have nothing below. */
export function emptyParts({ request }: OperationSection, isNotification: boolean): Row[] {
  const rows = request?.rows ?? []
  return rows.filter(({ name, indent = 0 }, i) => (rows[i + 1]?.indent ?? 0) <= indent
    && ((indent === 0 && PARTS.includes(name)) || (isNotification && name === ENCRYPTED_PART.at(-1))))
}

/** The fields of an operation that neither their row nor the dictionary says anything of. */
export function undescribedFields({ request, response }: OperationSection, dictionary: FieldDictionary): UndescribedField[] {
  return [request, response].flatMap(table => table ? undescribedRows(table, dictionary) : [])
}

function undescribedRows({ rows }: Table, dictionary: FieldDictionary): UndescribedField[] {
  return rows.filter(({ spanning, name }) => spanning === undefined && name !== '').flatMap((row) => {
    const { names } = row
    const parent = names.at(-2)
    const { title, description } = fieldMeaning(dictionary, { name: row.name, cell: row.description, ...parent !== undefined && { parent } })
    return title === undefined && description === undefined ? [{ row, name: names.join('.') }] : []
  })
}

function checkPage({ page, text }: CheckedPage, dictionary: FieldDictionary): Problem[] {
  const { frontmatter, operations, subject } = page
  const [title, description] = [frontmatterText(frontmatter.title), frontmatterText(frontmatter.description)]
  const at = (key: string): SourceRange => frontmatterKey(page.file, splitLines(text), key)
  return [
    // Those of a page with operations are errors.
    ...operations.length === 0 && title === '' ? [warning(completenessRules.missingTitle(), at('title'))] : [],
    ...operations.length === 0 && description === '' ? [warning(completenessRules.missingDescription(), at('description'))] : [],
    ...title !== '' && saysTheSame(title, description) ? [warning(completenessRules.repeatedTitle(title), at('description'))] : [],
    ...subject !== undefined && operations.length === 0 ? [warning(completenessRules.noOperation(subjectName(subject)), at('title'))] : [],
    ...operations.flatMap(operation => [
      ...description !== '' && operation.description === '' ? [warning(completenessRules.undescribedOperation(operation.method), operation.at)] : [],
      ...operations.length > 1 && saysTheSame(operation.title, operation.description) ? [warning(completenessRules.repeatedTitle(operation.title), operation.at)] : [],
      ...emptyParts(operation, subject?.kind === 'webhook').map(({ name, nameAt }) => warning(completenessRules.emptyPart(name), nameAt)),
      ...undescribedFields(operation, dictionary).map(({ name, row }) => warning(completenessRules.undescribedField(name), row.nameAt)),
    ]),
  ]
}

function checkFamilies({ navigation: { families, categories } }: CheckedSite, pages: ReadonlyMap<string, CheckedPage>): Problem[] {
  const titles = categories.map(({ title }) => title)
  return families.flatMap((family): Problem[] => {
    const index = pages.get(`openapi${family.path}/index.md`)
    if (!index) {
      const first = pageOf(family.groups[0]?.entries[0]?.link ?? '', pages)
      return first ? [warning(completenessRules.familyWithoutOverview(family.path), topOf(first))] : []
    }
    const known = titles.length === 0 || titles.includes(family.category)
    const written = family.category === '' ? undefined : family.category
    return [
      ...known ? [] : [warning(completenessRules.unknownCategory(written, titles, written && suggest(written, titles)), frontmatterKey(index.page.file, splitLines(index.text), 'category'))],
      ...checkGroups(index, family.groups, pages),
    ]
  })
}

/** Pages that are in none of the groups that an index page has, and groups that have none. */
function checkGroups(index: CheckedPage | undefined, groups: readonly EntryGroup[], pages: ReadonlyMap<string, CheckedPage>): Problem[] {
  const rules = groupRules(index?.page.frontmatter.groups)
  if (!index || rules.length === 0)
    return []
  const listed = new Set(rules.map(({ title }) => title))
  const at = frontmatterKey(index.page.file, splitLines(index.text), 'groups')
  const outside = groups.filter(({ title }) => !listed.has(title)).flatMap(({ entries }) => entries)
  return [
    ...outside.flatMap(({ link }): Problem[] => {
      const found = pageOf(link, pages)
      const problem = found && warning(completenessRules.ungrouped(found.page.subject ? subjectName(found.page.subject) : link, `docs/${index.relativePath}`), topOf(found))
      return problem ? [{ ...problem, related: [{ message: 'These are its groups.', at }] }] : []
    }),
    ...rules.filter(({ title }) => !groups.some(group => group.title === title)).map(({ title, paths }) =>
      warning(completenessRules.emptyGroup(title, paths), groupLine(index, title) ?? at)),
  ]
}

function pageOf(link: string, pages: ReadonlyMap<string, CheckedPage>): CheckedPage | undefined {
  return link === '' ? undefined : pages.get(`${link.slice(1)}.md`) ?? [...pages.values()].find(({ relativePath }) => linkOf(relativePath) === link)
}

function warning(rule: RuleMessage, at: SourceRange): Problem {
  return { ...createProblem(rule, at), severity: 'warning' }
}

/** Whether a description is the title over again, whatever its punctuation. */
function saysTheSame(title: string, description: string): boolean {
  const plain = (text: string): string => text.replace(/[\s\p{P}]/gu, '')
  return plain(description) !== '' && plain(title) === plain(description)
}

/** The line that names a group. */
function groupLine({ page, text }: CheckedPage, title: string): SourceRange | undefined {
  const lines = splitLines(text)
  const line = lines.findIndex(each => /^\s+(?:- *)?title:/.test(each) && each.includes(title))
  return line < 0 ? undefined : rangeOfLine(page.file, lines, line + 1)
}

function topOf({ page, text }: CheckedPage): SourceRange {
  return rangeOfLine(page.file, splitLines(text), 1)
}
