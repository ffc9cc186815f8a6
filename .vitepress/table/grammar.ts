/** What a request table may hold at its top level besides the parameters of the path. */
export const GROUPS = ['json', 'query', 'headers', 'body', 'base_uri'] as const

export type Group = typeof GROUPS[number]

export function isGroup(name: string): name is Group {
  return GROUPS.includes(name as Group)
}

/** The attributes that a table cell may carry. The first five are the grammar's, the rest is layout. */
export const CELL_ATTRIBUTES = [
  'data-required',
  'data-indent',
  'data-tooltip',
  'data-encrypted',
  'data-encoded',
  'align',
  'colspan',
  'rowspan',
  'class',
  'id',
  'style',
] as const
