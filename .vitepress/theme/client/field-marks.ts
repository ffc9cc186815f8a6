/**
 * Marks the field that the reader points at, by pointer or focus, in the example
 * beside its table, and the other way round. How that is found is loaded when somebody
 * first points at an operation.
 */
export function startFieldMarks(): void {
  if (!('highlights' in CSS))
    return // an old browser: nothing is marked
  const events = ['pointerover', 'focusin'] as const
  const load = async ({ target }: Event): Promise<void> => {
    if (!(target instanceof Element) || !target.closest('.operation'))
      return
    for (const type of events)
      document.removeEventListener(type, load)
    const { markField } = await import('./mark-field.ts')
    markField(target)
    for (const type of events)
      document.addEventListener(type, event => markField(event.target))
  }
  for (const type of events)
    document.addEventListener(type, load)
}
