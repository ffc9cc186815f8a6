import { fileURLToPath } from 'node:url'
import { ownPath } from './own-path.ts'

/** The path of a file URL, {@link ownPath as this project writes it}. */
export function pathOfUrl(url: string | URL): string {
  return ownPath(fileURLToPath(url))
}
