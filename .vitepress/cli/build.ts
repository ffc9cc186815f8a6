import type { Plugin } from 'vite'
import type { SiteConfig } from 'vitepress'
import type { ProjectPluginApi } from '../project/vite-plugin.ts'
import path from 'node:path'
import process from 'node:process'
import { build } from 'vitepress'
import { githubReport } from '../report/github.ts'

export interface BuildOptions {
  root: string
  base?: string
  outDir?: string
}

/**
 * Builds the site. Everything is checked first; if there is an error, nothing is
 * written and the report is what `check` prints.
 *
 * @returns the exit code: 1 if there is any error
 */
export async function buildCommand({ root, base, outDir }: BuildOptions): Promise<number> {
  let api: ProjectPluginApi | undefined
  try {
    await build(path.resolve(root), {
      ...base && { base },
      ...outDir && { outDir },
      onAfterConfigResolve: (config) => {
        api = projectApi(config)
      },
    })
    return 0
  }
  catch (error) {
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
