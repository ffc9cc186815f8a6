import type { Operation } from '../model/operation.ts'
import type { ErrorCode } from '../page/error-codes.ts'
import type { ReferenceDocument } from '../page/read-document.ts'
import type { SearchEntry, SearchRecord } from './search-record.ts'
import { operationsOf } from '../model/api-description.ts'
import { linkTo, pathSubject, webhookSubject } from '../model/subject.ts'
import { errorId } from '../table/field-id.ts'
import { aliasesOf } from './aliases.ts'
import { operationEntries } from './schema-entries.ts'
import { EVENT } from './search-record.ts'

export interface OperationRecordsOptions {
  /** The title of the product that a page belongs to, by the page's link. */
  familyOf: (link: string) => string | undefined
  /** The errors that an operation may answer with. */
  errorsOf: (path: string) => readonly ErrorCode[]
}

/** A record of each operation and each notification of the reference. */
export function operationRecords({ paths, webhooks }: ReferenceDocument['document'], { familyOf, errorsOf }: OperationRecordsOptions): SearchRecord[] {
  const operations = operationsOf(paths).map(({ path, method, operation, isAlone }) => {
    const several = isAlone ? undefined : method
    return {
      ...record(operation, method.toUpperCase(), path),
      family: familyOf(linkTo(pathSubject(path))) ?? '接口',
      entries: [...operationEntries(operation, several), ...errorsOf(path).map(error => errorEntry(error, several))],
    }
  })
  const notifications = operationsOf(webhooks).map(({ path: event, operation }) => ({
    ...record(operation, EVENT, event),
    family: familyOf(linkTo(webhookSubject(event))) ?? '通知',
    entries: operationEntries(operation),
  }))
  return [...operations, ...notifications]
}

function record({ summary = '', description = '', deprecated }: Operation, label: string, path: string): Omit<SearchRecord, 'family' | 'entries'> {
  return { label, path, title: summary || path, description, aliases: aliasesOf(label, path), ...deprecated && { deprecated } }
}

function errorEntry({ status, code, description }: ErrorCode, method: string | undefined): SearchEntry {
  return { anchor: errorId(code, method), name: code, title: `错误码 ${status}`, values: [], text: description }
}
