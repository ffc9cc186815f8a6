import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import process from 'node:process'
import path from 'pathe'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ensureChromium, ensureFonts } from '../../.vitepress/cli/setup/chromium.mjs'

const FONT = '/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc: Noto Sans CJK SC:style=Regular'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'reference-fonts-'))
  vi.stubEnv('PATH', folder)
  vi.spyOn(process.stdout, 'write').mockReturnValue(true)
})

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true })
})

/** A program of the shell, of those that are found. */
function program(name: string, text: string): void {
  writeFileSync(path.join(folder, name), `#!/bin/sh\n${text}\n`)
  chmodSync(path.join(folder, name), 0o755)
}

/** A system whose packages can be installed, or not; what it installs prints the font from then on. */
function system({ isRoot, installs }: { isRoot: boolean, installs: boolean }): void {
  vi.spyOn(process, 'getuid').mockReturnValue(isRoot ? 0 : 1000)
  program('fc-list', `while read -r line; do echo "$line"; done 2>/dev/null < '${folder}/fonts'; exit 0`)
  program('apt-get', `echo "$*" >> '${folder}/asked'\n${installs ? `echo '${FONT}' > '${folder}/fonts'` : 'exit 100'}`)
}

function asked(): string[] {
  const file = path.join(folder, 'asked')
  return existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : []
}

describe.skipIf(process.platform !== 'linux')('the fonts of the pictures, on Linux', () => {
  it('are left as they are, where they are', () => {
    system({ isRoot: true, installs: true })
    writeFileSync(path.join(folder, 'fonts'), `${FONT}\n`)
    ensureFonts()
    expect(asked()).toEqual([])
  })

  it('are asked for of whoever may not install them, and nothing is installed', () => {
    system({ isRoot: false, installs: true })
    expect(ensureFonts).toThrow(/Noto Sans CJK, which `fc-list` does not find on this machine\. Install it \(Debian and Ubuntu: `apt-get install fontconfig fonts-noto-cjk`/)
    expect(asked()).toEqual([])
  })

  it('are asked for where there is no fontconfig to find them', () => {
    vi.spyOn(process, 'getuid').mockReturnValue(1000)
    expect(ensureFonts).toThrow('Install it')
  })
})

describe.skipIf(process.platform !== 'linux' || !existsSync('/usr/bin/apt-get'))('the fonts of the pictures, on Debian as root', () => {
  it('are installed', () => {
    system({ isRoot: true, installs: true })
    ensureFonts()
    expect(asked()).toEqual(['update', 'install -y fontconfig fonts-noto-cjk'])
  })

  it('are asked for where they cannot be installed', () => {
    system({ isRoot: true, installs: false })
    expect(ensureFonts).toThrow('Install it')
    expect(asked()).toEqual(['update'])
  })
})

describe.skipIf(process.platform !== 'linux' || !existsSync('/usr/bin/apt-get'))('the browser of the tests, on Debian as root', () => {
  /** A system with some browsers, and others among its packages. */
  function browsers({ installed, packages }: { installed: readonly string[], packages: readonly string[] }): void {
    vi.stubEnv('CHROMIUM_PATH', '')
    vi.spyOn(process, 'getuid').mockReturnValue(0)
    for (const name of installed)
      program(name, '')
    program('apt-get', `echo "$*" >> '${folder}/asked'\ncase "$*" in update|${packages.map(name => `*${name}' '*`).join('|')}) ;; *) exit 100;; esac\n${packages.map(name => `case "$*" in *${name}' '*) echo > '${folder}/${name}';; esac`).join('\n')}`)
  }

  it('is the one that is installed, without windows if there is a choice', () => {
    browsers({ installed: ['chromium', 'chromium-headless-shell'], packages: [] })
    expect(ensureChromium()).toBe(path.join(folder, 'chromium-headless-shell'))
    expect(asked()).toEqual([])
  })

  it('is installed without windows', () => {
    browsers({ installed: [], packages: ['chromium-headless-shell', 'chromium'] })
    expect(ensureChromium()).toBe(path.join(folder, 'chromium-headless-shell'))
    expect(asked()).toEqual(['update', 'install -y chromium-headless-shell fontconfig fonts-noto-cjk'])
  })

  it('is a whole one where the system has no other', () => {
    browsers({ installed: [], packages: ['chromium'] })
    expect(ensureChromium()).toBe(path.join(folder, 'chromium'))
    expect(asked().at(-1)).toBe('install -y chromium fontconfig fonts-noto-cjk')
  })

  it('is asked for where it cannot be installed', () => {
    browsers({ installed: [], packages: ['nothing'] })
    expect(ensureChromium).toThrow('Install Chromium or Chrome, or set CHROMIUM_PATH to one')
  })
})

describe.skipIf(process.platform === 'linux')('the fonts of the pictures, elsewhere', () => {
  it('are nobody\'s concern: no picture is compared', () => {
    expect(ensureFonts).not.toThrow()
  })
})
