/**
 * Whether a file belongs to a package: it is none of the site's, and stays as it is for as
 * long as the compiler lives.
 *
 * @param file its path; that of a system which does not tell `A` from `a` may have lost its capitals
 */
export function isPackageFile(file: string): boolean {
  return /\/node_modules\//i.test(file)
}
