import { isGroup } from './grammar.ts'

/** The tables whose rows can be linked to. */
export type FieldTable = 'request' | 'response'

/**
 * Gives the rows of a table their ids: `request.amount.total`, `response.payer.openid`.
 * The same table gives the same ids to whoever reads it, so that a link can be made
 * without rendering the page.
 *
 * What a row is sent in, `json` or `query`, is left out of its id and has none itself,
 * unless an earlier row took that id: a path parameter and a field of the body may
 * have one name.
 *
 * @param table the table
 * @param method the operation's method, if its page has several operations
 * @returns the id of a row, from its name and those of the rows above it that it belongs to, outermost first; to be asked in the order of the table, once for each row
 */
export function fieldIds(table: FieldTable, method?: string): (names: readonly string[]) => string | undefined {
  const taken = new Set<string>()
  const prefix = method === undefined ? table : `${method}-${table}`
  return (names) => {
    const isGrouped = table === 'request' && names[0] !== 'base_uri' && isGroup(names[0]!)
    const own = isGrouped ? names.slice(1) : names
    if (own.length === 0)
      return undefined
    const short = [prefix, ...own].join('.')
    const id = taken.has(short) ? [prefix, ...names].join('.') : short
    taken.add(id)
    return id
  }
}

/**
 * The id of the row of an error code: `errors.NO_AUTH`.
 *
 * @param code the code
 * @param method the operation's method, if its page has several operations
 */
export function errorId(code: string, method?: string): string {
  return `${method === undefined ? '' : `${method}-`}errors.${code}`
}
