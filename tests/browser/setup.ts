import type { TestProject } from 'vitest/node'
import { execFileSync } from 'node:child_process'
import process from 'node:process'
import path from 'pathe'
import { ensureChromium, ensureFonts } from '../../.vitepress/cli/chromium.mjs'
import { buildDemoSite } from '../support/demo-site.ts'
import { serveSite } from '../support/serve-site.ts'
import { ROOT } from '../support/site.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the built site is served, without a slash at the end. */
    siteUrl: string
    /** Where the site is served that is made up, likewise. */
    demoUrl: string
    /** The browser to test it in. */
    chromium: string
  }
}

/** Sees to browser and fonts, builds the site, unless that has just been done, and the one that is made up, and serves each on a free port of this machine alone. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const chromium = ensureChromium()
  ensureFonts()
  if (!process.env.SITE_IS_BUILT)
    execFileSync(process.execPath, [path.join(ROOT, '.vitepress/cli/run.mjs'), 'build'], { stdio: 'inherit' })
  const [site, demo] = await Promise.all([serveSite(ROOT), buildDemoSite().then(serveSite)])
  provide('siteUrl', site.url)
  provide('demoUrl', demo.url)
  provide('chromium', chromium)
  return async () => void await Promise.all([site.close(), demo.close()])
}
