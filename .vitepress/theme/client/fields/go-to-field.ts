import type { LiveField } from '../../../live/compiler/field-of.ts'
import { withBase } from 'vitepress'
import { linkTo, pathSubject } from '../../../model/subject.ts'

/**
 * Goes to the row of a field: on this page if it is there, else on the page of its
 * operation.
 *
 * @returns whether there is such a page
 */
export async function goToField(field: LiveField): Promise<boolean> {
  const address = withBase(linkTo(pathSubject(field.path)))
  const isHere = decodeURIComponent(location.pathname) === address
  const id = isHere ? idOf(field, document) : await idElsewhere(field, address)
  if (id === undefined)
    return false
  if (isHere) {
    location.hash = id
    focusRow(id)
    return true
  }
  follow(`${address}${id && `#${id}`}`)
  return true
}

/** The id of the row; `''` if the page has none for it. */
function idOf({ table, name, method }: LiveField, page: Document): string {
  return [`${table}.${name}`, `${method}-${table}.${name}`, `${method}-${table}`, table].find(id => page.getElementById(id)) ?? ''
}

async function idElsewhere(field: LiveField, address: string): Promise<string | undefined> {
  try {
    const response = await fetch(address)
    return response.ok ? idOf(field, new DOMParser().parseFromString(await response.text(), 'text/html')) : undefined
  }
  catch {
    return undefined
  }
}

function focusRow(id: string): void {
  const row = document.getElementById(id)
  row?.setAttribute('tabindex', '-1')
  row?.focus({ preventScroll: true })
}

/** As a click on a link does: without a reload. */
function follow(address: string): void {
  const link = document.createElement('a')
  link.href = address
  link.hidden = true
  document.body.append(link)
  link.click()
  link.remove()
}
