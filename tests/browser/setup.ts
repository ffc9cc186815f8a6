import type { TestProject } from 'vitest/node'
import { execFileSync } from 'node:child_process'
import path from 'node:path'
import process from 'node:process'
import { preview } from 'vite'
import { ensureChromium } from '../../.vitepress/cli/chromium.mjs'
import { ROOT } from '../support/site.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the built site is served, without a slash at the end. */
    siteUrl: string
    /** The browser to test it in. */
    chromium: string
  }
}

/** Builds the site, unless that has just been done, and serves it on a free port of this machine alone. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  if (!process.env.SITE_IS_BUILT)
    execFileSync(process.execPath, [path.join(ROOT, '.vitepress/cli/run.mjs'), 'build'], { stdio: 'inherit' })
  const server = await preview({
    root: path.join(ROOT, 'docs'),
    configFile: false,
    appType: 'mpa',
    logLevel: 'error',
    build: { outDir: path.join(ROOT, '.vitepress/dist') },
    preview: { host: '127.0.0.1', port: 0 },
  })
  provide('siteUrl', server.resolvedUrls!.local[0]!.replace(/\/$/, ''))
  provide('chromium', ensureChromium())
  return () => server.close()
}
