// The browser that the browser tests run in: one that is installed, or else
// installed here.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { chromium } from 'playwright-core'

const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge']

const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((folder) => {
    const root = process.env[folder]
    return root ? [path.join(root, 'Google/Chrome/Application/chrome.exe'), path.join(root, 'Microsoft/Edge/Application/msedge.exe')] : []
  }),
]

/** What Chromium is started with: nothing that it would do by itself is of use to a test. */
export const CHROMIUM_FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/**
 * The path of an installed Chromium or Chrome, or `undefined`. `CHROMIUM_PATH`
 * goes before all others.
 */
export function findChromium() {
  const inPath = (process.env.PATH ?? '').split(path.delimiter).flatMap(folder => COMMANDS.map(command => path.join(folder, command)))
  return [process.env.CHROMIUM_PATH, ...inPath, ...PLACES, chromium.executablePath()].find(file => file && existsSync(file))
}

/**
 * The path of a Chromium, installed if there is none: by `apt-get` on Debian as
 * root, else by Playwright.
 *
 * @throws with what to do, if it cannot be installed
 */
export function ensureChromium() {
  const found = findChromium()
  if (found)
    return found
  process.stdout.write('No Chromium or Chrome was found; installing one.\n')
  const isRoot = process.getuid?.() === 0
  const canApt = isRoot && existsSync('/usr/bin/apt-get')
  const isInstalled = canApt
    ? run('apt-get', ['update']) && run('apt-get', ['install', '-y', 'chromium', 'fonts-noto-cjk'])
    : run(process.execPath, [path.join(import.meta.dirname, '../../node_modules/playwright-core/cli.js'), 'install', 'chromium'])
  const installed = findChromium()
  if (isInstalled && installed)
    return installed
  throw new Error('Chromium could not be installed. Install Chromium or Chrome, or set CHROMIUM_PATH to one, and run the tests again.')
}

function run(command, args) {
  return spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }).status === 0
}
