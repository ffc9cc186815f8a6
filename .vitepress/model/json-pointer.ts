import type { SourceRange } from '../diagnostics/source.ts'

/** Where each part of a description is written: JSON Pointer (RFC 6901) → the row, heading or table. */
export type SourceMap = Map<string, SourceRange>

/**
 * Appends reference tokens to a JSON Pointer.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6901
 */
export function pointer(base: string, ...tokens: (string | number)[]): string {
  return base + tokens.map(token => `/${String(token).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}
