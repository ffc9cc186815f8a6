import type { Plugin } from 'vite'
import type { SiteConfig } from 'vitepress'
import type { ProjectPluginApi } from '../project/vite-plugin.ts'
import process from 'node:process'
import path from 'pathe'
import { build } from 'vitepress'
import { githubReport } from '../diagnostics/github.ts'
import { UserError } from '../diagnostics/user-error.ts'
import { BuildRecords } from '../project/build-record.ts'
import { assertServable, layoutOf } from '../project/layout.ts'
import { assertAddress } from '../project/site-address.ts'

export interface BuildOptions {
  root: string
  base?: string
  outDir?: string
  /** Builds though nothing has changed. */
  force?: boolean
}

/**
 * Builds the site. Everything is checked first; if there is an error, nothing is
 * written and the report is what `check` prints. If nothing has changed since the
 * last build, there is nothing to do.
 *
 * @returns the exit code: 1 if there is any error
 * @throws {UserError} if a page links to one that is not there, the site is said to be served elsewhere or lies where Vite cannot work, or a process of the build has ended
 */
export async function buildCommand({ root, base, outDir, force = false }: BuildOptions): Promise<number> {
  assertAddress(base ?? '/')
  const project = path.resolve(root)
  assertServable(layoutOf(project), 'build')
  const records = new BuildRecords({ root: project, base: base ?? '/', outDir: outDir === undefined ? path.join(project, '.vitepress', 'dist') : path.resolve(outDir) })
  if (await records.isCurrent() && !force) {
    process.stdout.write('The site is up to date: nothing has changed since it was built. --force builds it again.\n')
    return 0
  }
  let api: ProjectPluginApi | undefined
  try {
    await build(project, {
      ...base && { base },
      ...outDir && { outDir },
      onAfterConfigResolve: (config) => {
        api = projectApi(config)
      },
    })
    await records.remember()
    return 0
  }
  catch (error) {
    const deadLinks = /\d+ dead link\(s\) found/.exec(error instanceof Error ? error.message : '')?.[0]
    if (deadLinks)
      throw new UserError(`${deadLinks}; VitePress names them above. Correct them, or write the pages that they lead to.`)
    if (api?.project.failure)
      throw new UserError(api.project.failure.message) // made by the configuration's own copy of this module
    if (!api?.failure)
      throw error
    const { report, problems, context } = api.failure
    process.stdout.write(`\n${report}`)
    if (process.env.GITHUB_ACTIONS)
      process.stdout.write(githubReport(problems, context))
    return 1
  }
  finally {
    api?.project.close()
  }
}

function projectApi(config: SiteConfig): ProjectPluginApi | undefined {
  const plugins = (config.vite?.plugins ?? []).flat() as Plugin[] // VitePress' own config makes nothing else
  return plugins.find(plugin => plugin?.name === 'reference:project')?.api as ProjectPluginApi | undefined
}
