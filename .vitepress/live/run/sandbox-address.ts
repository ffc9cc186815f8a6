import { CONNECTED_HOSTS } from '../../hosting/connected-hosts.ts'

/** Where a sandbox may be asked, or why it may not, in Chinese. */
export type SandboxAddress = { origin: string } | { refusal: string }

/**
 * Reads the address of a sandbox. Looked at is what the browser would connect to, not
 * how it is spelt: nothing that a reader signs may go to another machine.
 *
 * @param text what a reader has written: `http://127.0.0.1:8421/`, or without the scheme
 * @see https://url.spec.whatwg.org/#concept-host-parser
 */
export function readSandboxAddress(text: string): SandboxAddress {
  const written = text.trim()
  const address = /^[a-z][a-z\d+.-]*:\/\//i.test(written) ? written : `http://${written}`
  if (!URL.canParse(address))
    return { refusal: '这不是一个地址，请写成 http://127.0.0.1:8421 这样' }
  const { protocol, username, password, hostname, origin } = new URL(address)
  if (!isLoopbackHostname(hostname))
    return { refusal: `${hostname || '这个地址'} 不在本机。运行只会把请求发给你自己机器上的沙箱` }
  if (username !== '' || password !== '')
    return { refusal: '地址里不要带用户名和密码' }
  if (protocol !== 'http:')
    return { refusal: '沙箱用的是 http，请写成 http://127.0.0.1:8421 这样' }
  if (!CONNECTED_HOSTS.includes(hostname))
    return { refusal: `本站的安全策略只放行 ${CONNECTED_HOSTS.join(' 和 ')}，请换成其中之一` }
  return { origin }
}

/** Whether a host is this machine, as the parser of URLs has written it: in lower case, an IPv4 address in four numbers. */
export function isLoopbackHostname(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(hostname)
}
