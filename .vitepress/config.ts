import { pathOfUrl } from './files/url-path.ts'
import { siteConfig } from './site-config.ts'

export default siteConfig({ root: pathOfUrl(new URL('..', import.meta.url)) })
