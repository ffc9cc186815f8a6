/** Tables whose rows are fields. */
const TABLES = '.im-table-frame > table'

const LINK = 'field-link'
const TOGGLE = 'field-toggle'

/** Where an arrow key leads to among the links of a table. */
const STEPS: Readonly<Record<string, (i: number, last: number) => number>> = {
  ArrowDown: i => i + 1,
  ArrowUp: i => i - 1,
  Home: () => 0,
  End: (_, last) => last,
}

/**
 * Lets the reader fold fields away, and go from field to field by the arrow keys. One
 * listener of each kind for all pages; what it listens to is made by
 * {@link attachFieldRows}.
 */
export function startFieldRows(): void {
  document.addEventListener('click', ({ target }) => {
    const toggle = closest(target, `.${TOGGLE}`)
    const row = toggle?.closest('tr')
    if (toggle && row)
      setFolded([row], toggle.ariaExpanded === 'true')
  })
  document.addEventListener('focusin', ({ target }) => {
    const link = closest(target, `.${LINK}`)
    if (link)
      makeTabStop(link)
  })
  document.addEventListener('keydown', (event) => {
    const link = closest(event.target, `.${LINK}`)
    const step = STEPS[event.key]
    if (!link || !step)
      return
    const links = linksOf(link).filter(other => !other.closest('tr')?.hidden)
    const next = links[step(links.indexOf(link), links.length - 1)]
    event.preventDefault()
    next?.focus()
  })
}

/**
 * Puts a link to itself into every row that has an id, and a button into every row
 * that has others under it. Both are nothing without a script, and hundreds of them
 * in every page's HTML would be; they stand outside of the flow of the text, so that
 * nothing moves. To be called for every page.
 */
export function attachFieldRows(): void {
  for (const table of document.querySelectorAll<HTMLTableElement>(TABLES)) {
    if (!table.querySelector(`.${LINK}, .${TOGGLE}`))
      attach(table)
  }
}

function attach(table: HTMLTableElement): void {
  for (const row of table.tBodies[0]?.rows ?? []) {
    const [cell] = row.cells
    const below = row.nextElementSibling
    if (cell && below instanceof HTMLTableRowElement && depthOf(below) > depthOf(row))
      cell.prepend(makeToggle(cell.firstChild?.textContent?.trim() ?? ''))
    if (cell?.id)
      cell.append(makeLink(cell.id))
  }
  table.querySelector(`.${LINK}`)?.setAttribute('tabindex', '0')
}

/** Opens all that a row is folded away in. */
export function unfold(row: HTMLTableRowElement): void {
  const above: HTMLTableRowElement[] = []
  let depth = depthOf(row)
  for (let other = row.previousElementSibling; other instanceof HTMLTableRowElement && depth > 0; other = other.previousElementSibling) {
    if (depthOf(other) < depth) {
      above.push(other)
      depth = depthOf(other)
    }
  }
  setFolded(above, false)
}

/** Folds rows of a table, or opens them; what is folded under an open one stays folded. */
function setFolded(rows: readonly HTMLTableRowElement[], isFolded: boolean): void {
  for (const row of rows)
    toggleOf(row)?.setAttribute('aria-expanded', String(!isFolded))
  let folded = Infinity // depth of the folded row that those at hand are under
  for (const row of rows[0]?.parentElement?.children ?? []) {
    if (!(row instanceof HTMLTableRowElement))
      continue
    const depth = depthOf(row)
    if (depth <= folded)
      folded = toggleOf(row)?.ariaExpanded === 'false' ? depth : Infinity
    row.hidden = depth > folded
  }
}

function makeToggle(name: string): HTMLButtonElement {
  const toggle = document.createElement('button')
  toggle.type = 'button'
  toggle.className = TOGGLE
  toggle.ariaExpanded = 'true'
  toggle.ariaLabel = `${name} 的下级字段`
  return toggle
}

function makeLink(id: string): HTMLAnchorElement {
  const link = document.createElement('a')
  link.className = LINK
  link.href = `#${id}`
  link.ariaLabel = `字段 ${id.slice(id.indexOf('.') + 1)} 的链接`
  link.tabIndex = -1
  return link
}

/** Makes a link the one of its table that the Tab key reaches. */
function makeTabStop(link: HTMLElement): void {
  for (const other of linksOf(link))
    other.tabIndex = other === link ? 0 : -1
}

function linksOf(link: HTMLElement): HTMLElement[] {
  return Array.from(link.closest('table')?.querySelectorAll<HTMLElement>(`.${LINK}`) ?? [])
}

function toggleOf(row: HTMLTableRowElement): HTMLElement | null {
  return row.querySelector(`.${TOGGLE}`)
}

function depthOf({ cells }: HTMLTableRowElement): number {
  return Number(cells[0]?.dataset.indent ?? 0)
}

function closest(target: EventTarget | null, selector: string): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>(selector) : null
}
