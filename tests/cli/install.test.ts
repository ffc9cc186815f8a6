import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import process from 'node:process'
import path from 'pathe'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { npmCacheOption } from '../../.vitepress/cli/setup/install.mjs'

let folder: string
let printed: string

beforeEach(() => {
  folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'reference-home-')))
  printed = ''
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += String(text)
    return true
  })
})

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true })
})

/** What npm is told where it would keep what it loads in the given folder. */
function optionOf(cache: string): string[] {
  vi.stubEnv('npm_config_cache', cache)
  return npmCacheOption()
}

const INSTEAD = ['--cache', '.vitepress/cache/npm']

describe('what npm loads', () => {
  it.each(['', 'not/there/yet'])('is kept where npm wants it, if that can be written to: %s', (name) => {
    expect(optionOf(path.join(folder, name))).toEqual([])
    expect(printed).toBe('')
  })

  it('is kept in the project if it would be below a file, or be one', () => {
    const file = path.join(folder, 'file')
    writeFileSync(file, '')
    for (const cache of [file, path.join(file, 'npm'), path.join(file, 'further/down')]) {
      expect(optionOf(cache)).toEqual(INSTEAD)
      expect(printed).toContain(`${cache} cannot be written to; npm keeps what it loads in .vitepress/cache/npm instead.\n`)
    }
  })

  it('is kept in the project if the home cannot be written to', () => {
    const home = path.join(folder, 'home')
    writeFileSync(home, '')
    vi.stubEnv('npm_config_cache', undefined)
    vi.stubEnv('HOME', home)
    vi.stubEnv('USERPROFILE', home)
    expect(npmCacheOption()).toEqual(INSTEAD)
  })

  // Nothing keeps root from writing, and no such mode keeps anybody from it on Windows.
  it.skipIf(process.platform === 'win32' || process.getuid?.() === 0)('is kept in the project if the folder is not ours to write to', () => {
    const home = path.join(folder, 'home')
    mkdirSync(home)
    chmodSync(home, 0o500)
    for (const cache of [home, path.join(home, '.npm')])
      expect(optionOf(cache)).toEqual(INSTEAD)
    chmodSync(home, 0o700)
  })
})
