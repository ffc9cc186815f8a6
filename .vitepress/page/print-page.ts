import type { HttpMethod } from '../model/http-method.ts'
import type { Operation } from '../model/operation.ts'
import type { Subject } from '../model/subject.ts'
import { plainYaml } from '../markup/yaml.ts'
import { HTTP_METHODS } from '../model/http-method.ts'
import { printRequestTable, printResponseTable } from '../table/print-table.ts'
import { factsOf, printFacts } from './page-facts.ts'

export { topLevelRows } from '../table/print-table.ts'

/** The operations of one page, by their methods. */
export type PageOperations = Partial<Record<HttpMethod, Operation>>

/** A page, as its front matter names it. */
export interface PageTitle {
  title: string
  description: string
  /** The same in Markdown, for the paragraph at the top of a page with several operations; the description, unless it is given. */
  intro?: string
}

/**
 * Writes a page: the inverse of reading it.
 *
 * @param subject what it describes
 * @param operations its operations
 * @param page what the front matter says of it all
 */
export function printPage(subject: Subject, operations: PageOperations, page: PageTitle): string {
  const methods = HTTP_METHODS.filter(method => operations[method])
  const facts = printFacts(factsOf(operations[methods[0]!] ?? {})).flatMap(([, lines]) => lines) // all of them say the same
  const frontmatter = ['---', `title: ${plainYaml(page.title)}`, `description: ${plainYaml(page.description)}`, ...facts, '---'].join('\n')
  const sections = methods.map(method => printSection(subject, method, operations[method]!, methods.length === 1))
  return `${[frontmatter, ...methods.length > 1 ? ['# {{ $frontmatter.title }}', page.intro ?? page.description] : [], ...sections].join('\n\n')}\n`
}

/**
 * Writes the section of one operation, from its heading to its links.
 *
 * @param subject what its page describes
 * @param method its method
 * @param operation the operation
 * @param isOnly whether it is the only one of its page, which then is named after it
 */
export function printSection(subject: Subject, method: HttpMethod, operation: Operation, isOnly: boolean): string {
  const heading = isOnly ? '# {{ $frontmatter.title }}' : `## ${operation.summary}`
  const request = printRequestTable(subject, operation)
  const links = printLinks(operation)
  return [
    `${heading} {#${method}}`,
    isOnly ? '{{ $frontmatter.description }}' : operation.description ?? '',
    ...request ? [request] : [],
    '[[examples]]',
    printResponseTable(operation),
    ...links ? [links] : [],
  ].filter(Boolean).join('\n\n')
}

/** The line with the links to the official documents; nothing if there are none. */
export function printLinks(operation: Operation): string | undefined {
  const links = [operation.externalDocs, ...operation['x-external-docs'] ?? []].filter(link => link !== undefined)
  return links.length > 0
    ? `参阅 ${links.map(({ url, description }) => `[${description || '官方文档'}](${url})`).join('、')}`
    : undefined
}
