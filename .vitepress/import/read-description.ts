import type { Problem } from '../diagnostics/problem.ts'
import type { FieldDictionary } from '../dictionary/field-dictionary.ts'
import type { PageOperations } from '../page/print-page.ts'
import type { Page } from '../page/read-page.ts'
import { methodsOf } from '../model/api-description.ts'
import { readDocument } from '../page/read-document.ts'

/** What a page says of what it describes. */
export interface PageDescription {
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
export function readDescription(page: Page, dictionary?: FieldDictionary): PageDescription {
  const { document, problems } = readDocument([page], dictionary)
  return {
    operations: (page.subject && methodsOf(document, page.subject)) ?? {},
    mistakes: problems.filter(({ severity, code }) => severity === 'error' && code !== 'page/no-snippet'),
  }
}
