import type { EnvironmentModuleNode, Logger, Plugin } from 'vite'
import type { Problem } from '../diagnostics/problem.ts'
import type { ReportContext } from '../diagnostics/report.ts'
import type { MarkdownParser } from '../page/read-page.ts'
import type { ProcessFailure } from '../processes/process-failure.ts'
import type { Project } from './project.ts'
import { errorText } from '../diagnostics/error-text.ts'
import { fileLines } from '../diagnostics/file-lines.ts'
import { prettyReport } from '../diagnostics/pretty.ts'
import { hasErrors } from '../diagnostics/report.ts'
import { ownPath } from '../files/own-path.ts'
import { DevReporter } from './dev-reporter.ts'
import { watchLateChanges } from './late-changes.ts'

export interface ProjectPluginOptions {
  /** The site's Markdown parser, once VitePress has made it. */
  markdown: () => MarkdownParser
  /** Whether examples are checked and explained. */
  types: boolean
}

/** What the plugin offers to whoever starts a build. */
export interface ProjectPluginApi {
  project: Project
  /** The report that a build has failed with. */
  failure?: { report: string, problems: Problem[], context: ReportContext }
}

/**
 * Keeps the project in step with Vite. A build checks everything first and fails
 * with the report. The development server reads again what has changed, tells of
 * problems, and takes that back when they are mended.
 */
export function projectPlugin(project: Project, { markdown, types }: ProjectPluginOptions): Plugin<ProjectPluginApi> {
  const api: ProjectPluginApi = { project }
  let loading: Promise<void> | undefined
  let reporter: DevReporter | undefined
  let logger: Logger | undefined
  let isBuild = false
  let checking: Promise<void> | undefined
  let servers = 0
  const load = (): Promise<void> => loading ??= project.load(markdown())
  const context = (): ReportContext => ({ root: project.layout.root, readLines: fileLines(), counts: project.counts })
  const report = (problems: Problem[], options?: { absolutePaths: boolean }): string => prettyReport(problems, { ...context(), ...options })

  const check = async (): Promise<void> => {
    const problems = await project.check()
    if (hasErrors(problems))
      api.failure = { report: report(problems), problems, context: context() }
  }

  const onRestart = (failure: ProcessFailure): void => {
    logger?.error(`${failure.message}\nIt has been started anew.`, { timestamp: true })
  }

  return {
    name: 'reference:project',
    enforce: 'pre',
    api,

    config(_, { command }) {
      isBuild = command === 'build'
      // A build asks twice, for the browser's bundle and the server's; the first has all that both need.
      if (types && !project.isLoaded)
        project.start({ explains: true, watches: !isBuild, ...!isBuild && { onRestart } })
    },

    async buildStart() {
      if (!isBuild || project.isLoaded)
        return
      await load()
      if (types) {
        checking = check()
        checking.catch(() => {}) // told when the build ends
      }
    },

    // Pages are being rendered while the compiler still checks; nothing is written before it has finished.
    async buildEnd(error) {
      if (error || !isBuild)
        return
      await checking
      project.close()
      if (api.failure)
        throw new Error(`The pages or their examples have errors.\n\n${api.failure.report}`)
    },

    configureServer(server) {
      reporter = new DevReporter(server, { project, report })
      logger = server.config.logger
      server.watcher.add(project.layout.snippets)
      servers++
      // Vite starts a server anew before it closes the old one; VitePress closes it first, and goes on with another project.
      server.httpServer?.once('close', () => {
        if (--servers === 0)
          project.close()
      })
      load().then(() => reporter?.tell()).catch(error => logger?.error(errorText(error), { timestamp: true }))
    },

    hotUpdate: {
      // Last: Vue's plugin leaves in the list what belongs to the file alone.
      order: 'post',
      async handler({ file, modules, type, server }) {
        if (this.environment.name !== 'client' || !project.owns(file))
          return
        watchLateChanges(server, file)
        await load()
        const { sdkChanged, pages } = await project.update([file])
        void reporter?.tell()
        const touched = pageModules(this.environment.moduleGraph.idToModuleMap.values()).filter(({ id }) => sdkChanged || pages.includes(ownPath(id!)))
        return touched.length > 0
          ? [...new Set([...modules, ...touched])].filter(module => type !== 'delete' || module.file !== file)
          : undefined
      },
    },
  }
}

/** The pages that have been shown. A changed table may change the types of examples on any of them. */
function pageModules(modules: Iterable<EnvironmentModuleNode>): EnvironmentModuleNode[] {
  return [...modules].filter(({ id }) => id?.endsWith('.md'))
}
