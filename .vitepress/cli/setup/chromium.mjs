// The browser that the browser tests run in: one that is installed, or else
// installed here.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { chromium } from 'playwright-core'

/** The shell without windows is the same browser, and takes a third less of a machine to show a page. */
const COMMANDS = ['chromium-headless-shell', 'chrome-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge']

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

/** The letters that the pictures of the tests were taken with, and what lists the fonts that are there. */
const FONT_PACKAGES = ['fontconfig', 'fonts-noto-cjk']

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
  const isInstalled = canApt()
    // Older systems do not have the shell as a package.
    ? apt('chromium-headless-shell', ...FONT_PACKAGES) || apt('chromium', ...FONT_PACKAGES)
    : run(process.execPath, [path.join(import.meta.dirname, '../../../node_modules/playwright-core/cli.js'), 'install', 'chromium'])
  const installed = findChromium()
  if (isInstalled && installed)
    return installed
  throw new Error('Chromium could not be installed. Install Chromium or Chrome, or set CHROMIUM_PATH to one, and run the tests again.')
}

/**
 * Sees to it that the letters are there that the pictures of the tests were taken with.
 * On other systems than Linux they are drawn otherwise in any case, and nothing is done.
 * They are installed by `apt-get` on Debian as root.
 *
 * @throws with what to do, if they cannot be installed
 */
export function ensureFonts() {
  if (process.platform !== 'linux' || hasFonts())
    return
  if (canApt()) {
    process.stdout.write('Noto Sans CJK was not found; installing it.\n')
    if (apt(...FONT_PACKAGES) && hasFonts())
      return
  }
  throw new Error('The pages are compared in Noto Sans CJK, which `fc-list` does not find on this machine. Install it (Debian and Ubuntu: `apt-get install fontconfig fonts-noto-cjk`, Fedora: `dnf install fontconfig google-noto-sans-cjk-fonts`), and run the tests again.')
}

function hasFonts() {
  const { stdout } = spawnSync('fc-list', { encoding: 'utf8', env: process.env })
  return /Noto ?Sans ?CJK/.test(stdout ?? '')
}

/** Whether programs can be installed by `apt-get`. */
function canApt() {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
}

function apt(...packages) {
  return run('apt-get', ['update']) && run('apt-get', ['install', '-y', ...packages])
}

function run(command, args) {
  return spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }).status === 0
}
