/** A text that a stranger chose, for a terminal: it must not move the cursor, nor hide what follows. */
export function printable(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cf}]/gu, character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
