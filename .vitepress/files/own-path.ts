import path from 'pathe'

/**
 * A path as this project writes it: absolute, with forward slashes, and with a capital
 * for the letter of a drive. This is the one place where paths of the system, of Vite,
 * of TypeScript and of people become ours; what is keyed by a path is so by ours.
 *
 * @param given the path, with slashes of either kind; from the current folder, if it is not absolute
 */
export function ownPath(given: string): string {
  // `resolve` knows no `\\\\server\\share`.
  return path.isAbsolute(given) ? path.normalize(given).replace(/(?<=[^/:])\/$/, '') : path.resolve(given)
}

/** Whether a file lies in a folder, or deeper. Both are {@link ownPath our paths}. */
export function isWithin(folder: string, file: string): boolean {
  return file.startsWith(folder.endsWith('/') ? folder : `${folder}/`)
}
