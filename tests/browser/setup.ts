import type { TestProject } from 'vitest/node'
import { execFileSync } from 'node:child_process'
import process from 'node:process'
import path from 'pathe'
import { ensureChromium, ensureFonts } from '../../.vitepress/cli/setup/chromium.mjs'
import { ROOT } from '../support/root.ts'
import { serveSite } from '../support/serve-site.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the built site is served, without a slash at the end. */
    siteUrl: string
    /** The browser to test it in. */
    chromium: string
  }
}

/** Sees to browser and fonts, builds the site, unless that has just been done, and serves it on a free port of this machine alone. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const chromium = ensureChromium()
  ensureFonts()
  if (!process.env.SITE_IS_BUILT)
    execFileSync(process.execPath, [path.join(ROOT, '.vitepress/cli/run.mjs'), 'build'], { stdio: 'inherit' })
  const site = await serveSite(ROOT)
  provide('siteUrl', site.url)
  provide('chromium', chromium)
  return () => site.close()
}
