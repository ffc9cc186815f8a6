import { createHash } from 'node:crypto'

/** A digest by which two processes tell whether they have the same text. */
export function textDigest(text: string): string {
  return createHash('sha256').update(text).digest('base64')
}
