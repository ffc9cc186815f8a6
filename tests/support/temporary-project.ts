import type { ChildProcessWithoutNullStreams } from 'node:child_process'
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { cp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import process from 'node:process'
import { stripVTControlCharacters } from 'node:util'
import path from 'pathe'
import { ownPath } from '../../.vitepress/files/own-path.ts'
import { DEMO, examplesPage } from './pages.ts'
import { ROOT } from './root.ts'

export interface CommandResult {
  code: number | null
  stdout: string
  stderr: string
}

export interface RunOptions {
  env?: NodeJS.ProcessEnv
}

/** How a command finds its surroundings, wherever the tests run: at nobody's terminal, and not on GitHub. */
export const COMMAND_ENV = { GITHUB_ACTIONS: '', NO_COLOR: '1', FORCE_COLOR: undefined }

/** A project of its own in a temporary folder, with the given files. */
export class TemporaryProject {
  readonly root: string

  private constructor(root: string) {
    this.root = root
  }

  /**
   * @param files path from the project's folder → text
   * @param root an empty folder for it, in the place of one below the system's for what is temporary
   */
  static async create(files: Record<string, string>, root?: string): Promise<TemporaryProject> {
    const project = new TemporaryProject(root ?? ownPath(realpathSync(mkdtempSync(path.join(tmpdir(), 'reference-')))))
    symlinkSync(path.join(ROOT, 'node_modules'), path.join(project.root, 'node_modules'), 'junction')
    mkdirSync(path.join(project.root, 'docs'))
    for (const file of ['package.json', 'snippets/tsconfig.json', 'snippets/wxpay.ts'])
      await cp(path.join(ROOT, file), path.join(project.root, file))
    for (const [file, text] of Object.entries(files))
      project.write(file, text)
    return project
  }

  /** A project with a site that nothing is wrong with: a front page, and one operation with its example. */
  static createSite(): Promise<TemporaryProject> {
    return TemporaryProject.create({
      '.vitepress/config.ts': siteConfigFile(),
      '.vitepress/theme/index.ts': themeFile(),
      'docs/index.md': '---\ntitle: 首页\ndescription: 演示用的站点。\n---\n\n# 首页\n',
      [DEMO.page]: examplesPage(DEMO.table),
      [DEMO.snippet]: DEMO.call,
    })
  }

  write(file: string, text: string): void {
    const target = path.join(this.root, file)
    mkdirSync(path.dirname(target), { recursive: true })
    writeFileSync(target, text)
  }

  delete(file: string): void {
    rmSync(path.join(this.root, file))
  }

  /** Runs a command of the repository on this project, in a process of its own. */
  run(args: string[], { env }: RunOptions = {}): Promise<CommandResult> {
    return runCommand([...args, '--root', this.root], { env })
  }

  /** Runs a command of the repository on this project, in the process of the test. */
  async runInProcess(args: string[], options: RunOptions = {}): Promise<CommandResult> {
    const { runInProcess } = await import('./run-in-process.ts') // late: most tests need none of it
    return runInProcess([...args, '--root', this.root], options)
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true })
  }
}

/**
 * The configuration of a project whose site is made by this repository: the text of its
 * `.vitepress/config.ts`.
 *
 * @param rest what stands behind it
 */
export function siteConfigFile(rest = ''): string {
  return `import { fileURLToPath } from 'node:url'
import { siteConfig } from ${JSON.stringify(path.join(ROOT, '.vitepress/site-config.ts'))}
export default siteConfig({ root: fileURLToPath(new URL('..', import.meta.url)) })
${rest}`
}

/** The theme of such a project: the text of its `.vitepress/theme/index.ts`. */
export function themeFile(): string {
  return `export { default } from ${JSON.stringify(path.join(ROOT, '.vitepress/theme/index.ts'))}\n`
}

/** What a program prints from now on, without colours: all of it so far, whenever that is asked for. */
export function printedBy(child: ChildProcessWithoutNullStreams): () => string {
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', chunk => output += stripVTControlCharacters(String(chunk)))
  return () => output
}

/** Runs a command of the repository in a process of its own, from the repository's folder. Colours are off. */
export function runCommand(args: string[], { env }: RunOptions = {}): Promise<CommandResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [path.join(ROOT, '.vitepress/cli/run.mjs'), ...args], {
      cwd: ROOT,
      env: { ...process.env, ...COMMAND_ENV, ...env },
    })
    let stdout = ''
    let stderr = ''
    child.stdout.setEncoding('utf8').on('data', chunk => stdout += chunk)
    child.stderr.setEncoding('utf8').on('data', chunk => stderr += chunk)
    child.on('error', reject)
    child.on('close', code => resolve({ code, stdout: stripVTControlCharacters(stdout), stderr: stripVTControlCharacters(stderr) }))
  })
}
