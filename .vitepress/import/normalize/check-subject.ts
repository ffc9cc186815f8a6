import type { OperationReport } from '../problem.ts'
import { unportableName } from '../../files/portable-name.ts'
import { pathParameters } from '../../model/path-template.ts'
import { propertyOf } from '../../sdk/names.ts'
import { isGroup } from '../../table/grammar.ts'

/**
 * Holds a path against what can be a page, a file and a property of the SDK's chain.
 *
 * @param path the path's template
 * @param report where it is noted what it cannot be
 */
export function checkPath(path: string, report: OperationReport): void {
  const segments = path.split('/').slice(1)
  for (const segment of segments) {
    if (segment === '')
      report.refuse('path', 'an empty segment is no property of the SDK\'s chain')
    else if (!/^(?:[\w.~-]|\{[\w-]+\})+$/.test(segment) || /^\.+$/.test(segment) || propertyOf(segment) === undefined)
      report.refuse('path', `the segment \`${segment}\` cannot be written as a property of the SDK's chain`)
  }
  if (segments.at(-1) === 'index')
    report.refuse('path', 'a page named `index` is that of a family, and describes no path')
  refuseUnportable(segments.map((segment, i) => i < segments.length - 1 ? segment : `${segment}.md`).join('/'), 'path', report)
  const names = pathParameters(path)
  names.forEach((name, i) => {
    if (isGroup(name))
      report.refuse('path', `a parameter cannot be named \`${name}\`: a table has another use for that row`)
    if (names.indexOf(name) < i)
      report.refuse('path', `it has two parameters named \`${name}\``)
  })
}

/**
 * Holds the name and the method of a notification against what can be a page.
 *
 * @param event its name
 * @param method how it is sent
 * @param report where it is noted what it cannot be
 */
export function checkEvent(event: string, method: string, report: OperationReport): void {
  if (!/^[a-z0-9][\w.-]*$/i.test(event))
    report.refuse('', 'a notification is named by letters, digits, dots, hyphens and underscores')
  if (event.toLowerCase() === 'index')
    report.refuse('', 'a page named `index` is that of all notifications')
  if (method !== 'post')
    report.refuse('', 'a notification is posted')
  refuseUnportable(`${event}.md`, '', report)
}

/** What it is called is what its page is called, if that is a name at all. */
function refuseUnportable(file: string, at: string, report: OperationReport): void {
  const reason = report.refused.length === 0 ? unportableName(file) : undefined
  if (reason !== undefined)
    report.refuse(at, `its page could not be checked out on Windows: ${reason}`)
}
