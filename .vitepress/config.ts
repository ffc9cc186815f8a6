import { fileURLToPath } from 'node:url'
import { siteConfig } from './site-config.ts'

export default siteConfig({ root: fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '') })
