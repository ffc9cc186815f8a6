/**
 * Marks the field that the reader points at, by pointer or focus, in the example
 * beside its table, and the other way round. How that is found is loaded when somebody
 * first points at an operation.
 */
export function startFieldMarks(): void {
  if (!('highlights' in CSS))
    return // an old browser: nothing is marked
  const events = ['pointerover', 'focusin'] as const
  const load = async (event: Event): Promise<void> => {
    const { target } = event
    if (isAtRest(event) || !(target instanceof Element) || !target.closest('.operation'))
      return
    for (const type of events)
      document.removeEventListener(type, load)
    const { markField } = await import('./mark-field.ts')
    markField(target, event.type === 'focusin')
    for (const type of events)
      document.addEventListener(type, event => !isAtRest(event) && markField(event.target, type === 'focusin'))
  }
  for (const type of events)
    document.addEventListener(type, load)
}

const pointer = { x: Number.NaN, y: Number.NaN }

/**
 * Whether a pointer is over something new without having moved: the page has moved under
 * it, as when the keyboard's focus scrolls, and what the focus has marked stays marked.
 */
function isAtRest(event: Event): boolean {
  if (!(event instanceof PointerEvent))
    return false
  const { screenX: x, screenY: y } = event
  const isSame = x === pointer.x && y === pointer.y
  Object.assign(pointer, { x, y })
  return isSame
}
