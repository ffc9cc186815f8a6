import type { ContentPolicy } from './content-policy.ts'
import path from 'pathe'
import { writeTexts } from '../files/disk.ts'

/** A header and its value. */
type Header = readonly [name: string, value: string]

/** The folder of a built site with what servers are configured with. */
const FOLDER = 'headers'

/**
 * The headers that a site is to be served with.
 *
 * @param policy what its pages need
 */
export function siteHeaders(policy: ContentPolicy): Header[] {
  return [
    ['Content-Security-Policy', policy.toString()],
    ['X-Content-Type-Options', 'nosniff'],
    ['Referrer-Policy', 'strict-origin-when-cross-origin'],
  ]
}

/**
 * Writes the headers into a built site: `_headers`, which hosts of static pages read by
 * themselves, and a file each for nginx and Caddy to include.
 *
 * @param outDir the folder of the site
 * @param policy what its pages need
 * @see https://developers.cloudflare.com/pages/configuration/headers/
 * @see https://nginx.org/en/docs/http/ngx_http_headers_module.html#add_header
 * @see https://caddyserver.com/docs/caddyfile/directives/header
 */
export async function writeHeaderFiles(outDir: string, policy: ContentPolicy): Promise<void> {
  const headers = siteHeaders(policy)
  const files = {
    _headers: ['/*', ...headers.map(([name, value]) => `  ${name}: ${value}`)],
    [`${FOLDER}/nginx.conf`]: headers.map(([name, value]) => `add_header ${name} "${value}" always;`),
    [`${FOLDER}/Caddyfile`]: ['header {', ...headers.map(([name, value]) => `\t${name} "${value}"`), '}'],
  }
  await writeTexts(Object.entries(files).map(([name, lines]) => [path.join(outDir, name), `${lines.join('\n')}\n`]))
}
