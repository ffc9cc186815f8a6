import process from 'node:process'
import { UserError } from '../diagnostics/user-error.ts'

/**
 * Where the site will be served, as the environment variable `SITE_URL` says:
 * `https://example.com/reference/`. What names the site to others needs it whole; a
 * site that does not know its address says none.
 *
 * @param environment the variables of the environment
 * @returns the address with a slash at its end, or nothing if the variable is not set
 * @throws {UserError} if the variable is set to something else
 */
export function siteAddress(environment: Readonly<Record<string, string | undefined>> = process.env): URL | undefined {
  const text = environment.SITE_URL?.trim()
  if (!text)
    return undefined
  const address = URL.canParse(text) ? new URL(text) : undefined
  if (!address || !/^https?:$/.test(address.protocol) || address.username || address.search || address.hash)
    throw new UserError(`SITE_URL is the address that the site is served at, https://example.com/reference/, and not ${text}.`)
  if (!address.pathname.endsWith('/'))
    address.pathname += '/'
  return address
}

/**
 * Makes sure that a site is built for the address that it says it has: its links
 * begin with the base, and its addresses with `SITE_URL`.
 *
 * @param base the path that the site is served under
 * @throws {UserError} if the two differ
 */
export function assertAddress(base: string, address = siteAddress()): void {
  const path = `/${base}/`.replace(/\/+/g, '/')
  if (address && decodeURI(address.pathname) !== path)
    throw new UserError(`SITE_URL ends in ${address.pathname}, and the base of the site is ${path}: one of the two is not where it is served.`)
}
