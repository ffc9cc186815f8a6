import type { Problem } from '../../diagnostics/problem.ts'
import type { Subject } from '../../model/subject.ts'
import type { OperationSection, Page } from '../../page/read-page.ts'
import type { Project } from '../project.ts'
import path from 'pathe'
import { frontmatterText } from '../../markup/frontmatter-text.ts'
import { responseKind } from '../../model/operation.ts'
import { operationName, snippetFile } from '../../model/subject.ts'
import { linkOf } from '../../navigation/addresses.ts'
import { placeIn } from '../../navigation/families.ts'
import { trailOf } from '../../navigation/trail.ts'
import { emptyParts, undescribedFields } from './check-completeness.ts'

/** Something that the page of an operation has, or should have. */
export interface ChecklistItem {
  what: string
  /** Whether it is there; something that is well done without is `optional` where it is not. */
  state: 'there' | 'missing' | 'optional'
  /** What is there, or what to do. */
  details: string
}

/** A page, or one of its operations, with all that belongs to it. */
export interface Checklist {
  /** The path of the page, from the project's folder; or `POST /v3/…`, or the type of a notification. */
  title: string
  items: ChecklistItem[]
}

/**
 * What the page of an operation or a notification has, and what it has not: once for
 * the page, and once for each of its operations.
 *
 * @param project the project
 * @param page the page
 * @param problems what `check` has found in the project
 */
export function readChecklist(project: Project, page: Page, problems: readonly Problem[]): Checklist[] {
  const named = (file: string): string => path.relative(project.layout.root, file)
  const { subject } = page
  return [
    { title: named(page.file), items: pageItems(project, page) },
    ...!subject
      ? []
      : page.operations.map((section): Checklist => ({
          title: operationName(subject, section.method),
          items: [
            ...tableItems(project, section, subject),
            exampleItem(project, section, subject, problems, named),
            ...subject.kind === 'webhook' ? [] : answerItems(project, section, subject),
            section.links.length > 0
              ? there('official document', section.links.map(({ url }) => url).join(', '))
              : { what: 'official document', state: 'optional', details: 'end the section with `参阅 [官方文档](https://pay.weixin.qq.com/doc/v3/…)`' },
          ],
        })),
  ]
}

function pageItems({ layout, navigation }: Project, page: Page): ChecklistItem[] {
  const { title, description } = page.frontmatter
  const link = linkOf(path.relative(layout.docs, page.file))
  const way = trailOf(frontmatterText(title), link, navigation).slice(0, -1).map(step => step.title)
  const family = placeIn(navigation.families, link)
  const hasPlace = page.subject?.kind !== 'path' || (family !== undefined && family.link !== '')
  return [
    frontmatterText(title) ? there('title', frontmatterText(title)) : missing('title', 'add `title: …` to the front matter'),
    frontmatterText(description) ? there('description', frontmatterText(description)) : missing('description', 'add `description: …` to the front matter'),
    hasPlace ? there('place', way.join(' › ')) : missing('place', `write docs/openapi${family?.path ?? ''}/index.md, the page of the product`),
    ...page.operations.length > 0 ? [] : [missing('operation', 'add a heading with the method as id, `# {{ $frontmatter.title }} {#post}`, and tables')],
  ]
}

function tableItems(project: Project, section: OperationSection, subject: Subject): ChecklistItem[] {
  const { request, response, method } = section
  const undescribed = undescribedFields(section, project.dictionary)
  const lines = undescribed.map(({ row }) => row.at.start.line).join(', ')
  const answer = responseKind(project.operation(subject, method) ?? {})
  const came = { none: 'nothing comes back', stream: 'a stream of bytes', json: count(response?.rows.length ?? 0, 'row'), unknown: '' }[answer.type]
  const empty = emptyParts(section, subject.kind === 'webhook').map(({ name, at }) => `\`${name}\` on line ${at.start.line}`)
  return [
    empty.length > 0 ? missing('request', `list what is in ${empty.join(' and ')}`) : request ? there('request', count(request.rows.length, 'row')) : { what: 'request', state: 'optional', details: 'no table: the operation takes nothing' },
    response && response.rows.length > 0 && answer.type !== 'unknown' ? there('response', came) : missing('response', 'list the fields, or write one row `| 无返回内容 {align=center colspan=3}`'),
    undescribed.length === 0 ? there('meanings', 'of all fields') : missing('meanings', `of ${count(undescribed.length, 'field')}, on line ${lines}`),
  ]
}

function exampleItem({ examples }: Project, { method, at }: OperationSection, subject: Subject, problems: readonly Problem[], named: (file: string) => string): ChecklistItem {
  const files = examples.scenes(subject, method).map(({ file }) => file)
  const mistakes = problems.filter(problem => files.includes(problem.at.file) && problem.severity === 'error')
  if (mistakes.length > 0)
    return missing('example', `${count(mistakes.length, 'error')} in ${[...new Set(mistakes.map(problem => named(problem.at.file)))].join(', ')}`)
  if (problems.some(problem => problem.code === 'example/missing' && problem.at.file === at.file && problem.at.start.line === at.start.line))
    return missing('example', files.length > 0 ? 'show it with `[[examples]]`' : `write ${snippetFile(subject, method)}, and show it with \`[[examples]]\``)
  return files.length > 0 ? there('example', files.map(named).join(', ')) : there('example', 'written on the page')
}

function answerItems(project: Project, { method, response }: OperationSection, subject: Subject): ChecklistItem[] {
  const answer = responseKind(project.operation(subject, method) ?? {})
  return [
    ...answer.type !== 'json' || response?.rows.length === 0
      ? []
      : [project.examples.response(subject, method) === undefined ? missing('answer', 'no example can be made of the response table') : there('answer', 'made of the response table')],
    there('errors', count(project.errorCodes(subject).length, 'code')),
  ]
}

function there(what: string, details: string): ChecklistItem {
  return { what, state: 'there', details }
}

function missing(what: string, details: string): ChecklistItem {
  return { what, state: 'missing', details }
}

function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`
}
