import type { ViteDevServer } from 'vite'
import type { Problem } from '../diagnostics/problem.ts'
import type { Project } from './project.ts'
import { stripVTControlCharacters } from 'node:util'
import { errorText } from '../diagnostics/error-text.ts'
import { hasErrors } from '../diagnostics/report.ts'
import { HELLO_EVENT, PROBLEMS_EVENT } from './dev-events.ts'

export interface DevReporterOptions {
  project: Project
  /** Writes problems for a person to read; with whole paths where they become links. */
  report: (problems: Problem[], options?: { absolutePaths: boolean }) => string
}

/**
 * Tells of the project's problems while the site is being developed: in the
 * terminal whenever they change, and in every open browser.
 */
export class DevReporter {
  private latest = 0
  private reported = ''
  private linked = ''
  private hadProblems = false
  private readonly server: ViteDevServer
  private readonly options: DevReporterOptions

  constructor(server: ViteDevServer, options: DevReporterOptions) {
    this.server = server
    this.options = options
    server.ws.on(HELLO_EVENT, () => this.send())
  }

  /**
   * Checks the project and tells what has changed, or why it cannot be checked. Overtaken
   * by a later call, or by the end of the server, it says nothing.
   */
  async tell(): Promise<void> {
    const turn = ++this.latest
    const { project, report: print } = this.options
    let problems: Problem[]
    try {
      problems = await project.check()
    }
    catch (error) {
      if (turn === this.latest && project.isRunning)
        this.server.config.logger.error(errorText(error), { timestamp: true })
      return
    }
    const report = print(problems)
    if (turn !== this.latest || report === this.reported)
      return
    const { logger } = this.server.config
    const { hadProblems } = this
    const isBroken = hasErrors(problems)
    this.reported = report
    this.hadProblems = problems.length > 0
    this.linked = isBroken ? stripVTControlCharacters(print(problems, { absolutePaths: true })) : ''
    if (isBroken)
      logger.error(`\n${report}`, { timestamp: true })
    else if (problems.length > 0 || hadProblems || turn === 1)
      logger.info(report.trimEnd(), { timestamp: true })
    this.send()
  }

  private send(): void {
    this.server.ws.send(PROBLEMS_EVENT, this.linked)
  }
}
