// Installs the packages that the project needs, where they are missing. Imports
// nothing that is not part of Node.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'

const ROOT = path.join(import.meta.dirname, '../..')

/** Runs `npm ci` unless node_modules holds what package-lock.json asks for. Ends the process if that fails. */
export function ensurePackages() {
  if (isUpToDate())
    return
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: ROOT, stdio: 'inherit', shell: process.platform === 'win32' })
  if (status !== 0) {
    process.stderr.write('The packages could not be installed; npm says above why.\n')
    process.exit(1)
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
