import type { Problem } from '../diagnostics/problem.ts'
import type { FieldDictionary } from '../dictionary/field-dictionary.ts'
import type { PageOperations } from '../page/print-page.ts'
import type { Page } from '../page/read-page.ts'
import { readDocument } from '../page/read-document.ts'

/** What a page says of the path, or of the notification, that it describes. */
export interface Subject {
  operations: PageOperations
  /** Its mistakes. Which snippets there are is no matter of the page's own. */
  mistakes: Problem[]
}

/**
 * The operations of a page.
 *
 * @param page the page
 * @param dictionary what is known of fields besides; without, what the page says itself
 */
export function readSubject(page: Page, dictionary?: FieldDictionary): Subject {
  const { document, problems } = readDocument([page], dictionary)
  const items = page.event === undefined ? document.paths : document.webhooks
  return {
    operations: items[page.path ?? page.event ?? ''] ?? {},
    mistakes: problems.filter(({ severity, code }) => severity === 'error' && code !== 'page/no-snippet'),
  }
}
