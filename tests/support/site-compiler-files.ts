import type { AllCompilerFiles } from '../../.vitepress/live/build/compiler-files.ts'
import { readCompilerFiles } from '../../.vitepress/live/build/compiler-files.ts'
import { readSite } from './site.ts'

let files: Promise<AllCompilerFiles> | undefined

/** What the compiler in the browser reads of the site: found once for all tests of a process, which takes seconds. */
export function siteCompilerFiles(): Promise<AllCompilerFiles> {
  return files ??= readSite().then(({ layout, declarations }) => readCompilerFiles(layout, declarations))
}
