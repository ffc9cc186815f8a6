import { cpSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'pathe'
import { ROOT } from './root.ts'
import { siteConfigFile, TemporaryProject, themeFile } from './temporary-project.ts'

/** A site that is made up, with a page of each kind: what tests look at closely, and no author of the real one would change. */
const FILES = path.join(ROOT, 'tests/fixtures/site')

/** Where it is built, and found up to date the next time. */
const FOLDER = path.join(ROOT, '.vitepress/cache/demo-site')

/**
 * Builds the site that is made up, if anything has changed since it was built last.
 *
 * @returns the folder of the project
 * @throws with what the build says, if it fails
 */
export async function buildDemoSite(): Promise<string> {
  mkdirSync(path.join(FOLDER, '.vitepress'), { recursive: true })
  for (const name of ['docs', 'snippets', 'node_modules', 'package.json'])
    rmSync(path.join(FOLDER, name), { recursive: true, force: true })
  const project = await TemporaryProject.create({
    '.vitepress/config.ts': siteConfigFile(),
    '.vitepress/theme/index.ts': themeFile(),
    'snippets/notify.ts': readFileSync(path.join(ROOT, 'snippets/notify.ts'), 'utf8'),
  }, FOLDER)
  cpSync(FILES, FOLDER, { recursive: true })
  const { code, stdout, stderr } = await project.run(['build'])
  if (code !== 0)
    throw new Error(`The site of the tests cannot be built.\n${stdout}${stderr}`)
  return FOLDER
}
