/** What a description cell says: the field's official name, and what there is to know of it. */
export interface FieldText {
  title?: string
  /** Markdown. */
  description?: string
}

/** A name is short and holds no sentence. */
const TITLE = /^[^：，。；！？、`<>{}|\n]{1,30}$/

/**
 * Reads a description cell: `商户订单号：同一商户号下不重复` is a name and a
 * description, `商户订单号` a name, and a sentence a description.
 */
export function readFieldText(cell: string): FieldText {
  const text = cell.trim()
  if (!text)
    return {}
  const colon = text.indexOf('：')
  const name = colon < 0 ? text : text.slice(0, colon).trim()
  if (!TITLE.test(name))
    return { description: text }
  const description = colon < 0 ? '' : text.slice(colon + 1).trim()
  // A name in front of nothing would be printed without its colon.
  return colon >= 0 && !description ? { description: text } : { title: name, ...description && { description } }
}

/** A description cell: the inverse of {@link readFieldText}. */
export function printFieldText({ title, description }: FieldText): string {
  return [title, description].filter(Boolean).join('：')
}
