import type { Operation } from '../model/operation.ts'
import type { DeclaredLine } from './lines.ts'
import { line } from './lines.ts'

/**
 * A doc comment of the given paragraphs and block tags; nothing if there are none.
 *
 * @param paragraphs Markdown; empty ones are left out
 * @param tags tag → text, e.g. `link` → the official document
 * @see https://jsdoc.app/about-block-inline-tags
 */
export function docComment(paragraphs: readonly (string | undefined)[], tags: Record<string, string | undefined> = {}): DeclaredLine[] {
  const lines = paragraphs.filter(text => text?.trim()).flatMap((text, i) => [
    ...i > 0 ? [''] : [],
    ...text!.trim().split('\n').map(safe),
  ])
  for (const [tag, text] of Object.entries(tags)) {
    if (text)
      lines.push(`@${tag} ${safe(text)}`)
  }
  if (lines.length === 0)
    return []
  if (lines.length === 1)
    return [line(`/** ${lines[0]} */`)]
  return [line('/**'), ...lines.map(text => line(text ? ` * ${text}` : ' *')), line(' */')]
}

/** What the `deprecated` tag says of an operation or a notification. */
export function insteadOf({ 'x-replaced-by': replacement }: Pick<Operation, 'x-replaced-by'>): string {
  return replacement === undefined ? '不要用于新的接入' : `改用 \`${replacement}\``
}

/** Keeps text from ending the comment or from being read as a tag. */
function safe(text: string): string {
  return text.replaceAll('*/', '*\\/').replace(/^(\s*)@/, '$1\\@')
}
