import { useRoute } from 'vitepress'
import { nextTick, watch } from 'vue'
import { unfold } from './field-rows.ts'

const TARGET = 'is-target'

/** Tables whose rows have ids. */
const TABLES = '.im-table, .error-codes'

/**
 * Marks the row of a table that the address leads to, and opens what it is folded
 * away in. `:target` alone would not: it knows nothing of pages that are reached
 * without a reload.
 */
export function useFieldTarget(): void {
  const route = useRoute()
  watch(() => [route.path, route.hash], async () => {
    await nextTick()
    mark(route.hash)
  }, { immediate: !import.meta.env.SSR, flush: 'post' })
}

function mark(hash: string): void {
  for (const row of document.querySelectorAll(`.${TARGET}`))
    row.classList.remove(TARGET)
  const cell = hash.length > 1 ? document.getElementById(hash.slice(1)) : null
  if (!cell?.closest(TABLES))
    return
  const row = cell.closest<HTMLTableRowElement>('tbody tr')
  row?.classList.add(TARGET)
  const details = cell.closest<HTMLDetailsElement>('details:not([open])')
  if (!details && !row?.hidden)
    return
  details?.setAttribute('open', '')
  if (row?.hidden)
    unfold(row)
  cell.scrollIntoView()
}
