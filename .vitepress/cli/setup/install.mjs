// Installs the packages that the project needs, where they are missing. Imports
// nothing that is not part of Node.
import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync, readFileSync, statSync } from 'node:fs'
import { homedir } from 'node:os'
import path from 'node:path'
import process from 'node:process'

const ROOT = path.join(import.meta.dirname, '../../..')

/** Runs `npm ci` unless node_modules holds what package-lock.json asks for. Ends the process if that fails. */
export function ensurePackages() {
  if (isUpToDate())
    return
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', ...npmCacheOption()], { cwd: ROOT, stdio: 'inherit', shell: process.platform === 'win32' })
  if (status !== 0) {
    process.stderr.write('The packages could not be installed; npm says above why.\n')
    process.exit(1)
  }
}

/** npm keeps what it loads in the home of who runs it; where that cannot be written to, it does so here. */
export function npmCacheOption() {
  const wanted = process.env.npm_config_cache ?? path.join(homedir(), '.npm')
  if (canHold(wanted))
    return []
  process.stdout.write(`${wanted} cannot be written to; npm keeps what it loads in .vitepress/cache/npm instead.\n`)
  return ['--cache', '.vitepress/cache/npm']
}

/** Whether a folder can be written to, or made. What is not there yet is made in the nearest folder above. */
function canHold(folder) {
  try {
    if (!statSync(folder).isDirectory())
      return false
    accessSync(folder, constants.W_OK)
    return true
  }
  catch (error) {
    const above = path.dirname(folder)
    return error.code === 'ENOENT' && above !== folder && canHold(above)
  }
}

/** npm keeps a copy of the lockfile beside what it has installed, without the project itself. */
function isUpToDate() {
  const installed = path.join(ROOT, 'node_modules/.package-lock.json')
  if (!existsSync(installed))
    return false
  const packagesOf = file => JSON.parse(readFileSync(file, 'utf8')).packages
  const has = packagesOf(installed)
  return Object.entries(packagesOf(path.join(ROOT, 'package-lock.json')))
    .filter(([place, entry]) => place !== '' && !entry.optional)
    .every(([place, { version }]) => has[place]?.version === version)
}
