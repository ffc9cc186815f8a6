import { Buffer } from 'node:buffer'
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import process from 'node:process'
import { load } from 'js-yaml'
import path from 'pathe'
import { minVersion, Range, satisfies, subset, validRange } from 'semver'
import { globSync } from 'tinyglobby'
import { describe, expect, it } from 'vitest'
import { VERSIONS } from '../.vitepress/cli/testing/test-node.mjs'
import { sameButForCase, unportableName } from '../.vitepress/files/portable-name.ts'
import { ROOT } from './support/root.ts'

interface Package {
  version?: string
  engines?: { node?: string }
}

const { engines: { node: ENGINES }, scripts } = JSON.parse(read('package.json')) as { engines: { node: string }, scripts: Record<string, string> } // as npm demands, and our own
const { packages } = JSON.parse(read('package-lock.json')) as { packages: Record<string, Package> } // as npm writes it

function read(file: string): string {
  return readFileSync(path.join(ROOT, file), 'utf8')
}

/** The packages that do not run on every Node that we promise, each with the versions that it asks for. */
function narrowerThan(ours: string, locked: Record<string, Package>): string[] {
  return Object.entries(locked).flatMap(([place, { version, engines }]) => {
    const theirs = engines?.node
    const isWide = theirs === undefined || (validRange(theirs) !== null && subset(ours, theirs))
    return isWide ? [] : [`${place} ${version} asks for Node ${theirs}`]
  })
}

/** The newest version that one stands for in a workflow, or in `.nvmrc`: `20` is what is there of 20. */
function newestOf(name: string): string {
  const [major, minor = '999', patch = '999'] = name.split('.')
  return `${major}.${minor}.${patch}`
}

/** All files that git knows or would take; where there is no git, as in an archive, all that it would not ignore. */
function listFiles(): string[] {
  if (existsSync(path.join(ROOT, '.git'))) {
    const listed = execFileSync('git', ['-C', ROOT, 'ls-files', '-z', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })
    return listed.split('\0').filter(file => file !== '' && existsSync(path.join(ROOT, file)))
  }
  const ignored = read('.gitignore').split('\n').filter(Boolean).map(pattern => `**/${pattern}${pattern.endsWith('/') ? '**' : ''}`)
  return globSync('**', { cwd: ROOT, dot: true, ignore: ignored })
}

const files = listFiles()

describe('the versions of Node that are promised', () => {
  it('are those of every package, whatever it is for', () => {
    expect(packages['']!.engines).toEqual({ node: ENGINES })
    expect(Object.values(packages).filter(({ engines }) => engines?.node !== undefined).length).toBeGreaterThan(100)
    expect(narrowerThan(ENGINES, packages)).toEqual([])
  })

  it('are compared whole: a package that leaves one out is named', () => {
    const locked = Object.fromEntries(['>=18', '*', '20 || >=22', '^20.19.0 || >=22.12.0', '>=22', '^20.19.0 || ^22.13.0 || ^24.0.0', '>=20.19.1', 'lts'].map((node, i) => [`node_modules/${i}`, { version: '1.0.0', engines: { node } }]))
    expect(narrowerThan('^20.19.0 || ^22.13.0 || >=24', { ...locked, 'node_modules/a': { version: '1.0.0' } })).toEqual([
      'node_modules/4 1.0.0 asks for Node >=22',
      'node_modules/5 1.0.0 asks for Node ^20.19.0 || ^22.13.0 || ^24.0.0',
      'node_modules/6 1.0.0 asks for Node >=20.19.1',
      'node_modules/7 1.0.0 asks for Node lts',
    ])
  })

  it('hold what is developed on, and what is tried', () => {
    const { jobs } = load(read('.github/workflows/site.yml')) as { jobs: { test: { strategy: { matrix: { include: { node: number }[] } } } } } // our own
    const tried = {
      '.nvmrc': [read('.nvmrc').trim()],
      'site.yml': jobs.test.strategy.matrix.include.map(({ node }) => String(node)),
      'test-node.mjs': VERSIONS,
    }
    for (const [file, versions] of Object.entries(tried)) {
      expect(versions.length, file).toBeGreaterThan(0)
      expect(versions.filter(version => !satisfies(newestOf(version), ENGINES)), file).toEqual([])
    }
  })

  it.each(['README.md', 'README.zh-CN.md', 'CONTRIBUTING.md', 'docs/guide/authoring.md'])('are those that %s tells of', (file) => {
    const text = read(file)
    const oldest = new Range(ENGINES).set.map(each => minVersion(each.join(' '))!).filter(({ minor }) => minor > 0)
    expect(oldest.map(({ major, minor }) => `${major}.${minor}`).filter(version => !text.includes(version))).toEqual([])
    const named = Array.from(text.matchAll(/Node(?:\.js)? (\d+(?:\.\d+)*)/g), ([, version]) => version!)
    expect(named.filter(version => !satisfies(newestOf(version), ENGINES))).toEqual([])
  })
})

describe('what Node is started with', () => {
  /** The flags that are given to Node, or that a message tells somebody to give it. Each is there in every version that is promised. */
  const FLAGS = {
    '.vitepress/cli/start.mjs': ['--max-old-space-size'],
    '.vitepress/cli/testing/node-flags.mjs': ['--v8-pool-size', '--max-semi-space-size'],
    '.vitepress/processes/process-failure.ts': ['--max-old-space-size'],
    '.vitepress/engine/compiler-process/compiler-service.ts': ['--max-semi-space-size'],
    'bench/cases/dev.ts': ['--experimental-websocket'],
    'bench/cases/stock.ts': ['--max-old-space-size'],
    'tests/processes/start-process.test.ts': ['--max-old-space-size'],
    'tests/sandbox/fuzz.test.ts': ['--expose-gc'],
  }

  /** All programs, but for this one. */
  const sources = files.filter(file => /^(?:\.vitepress|sandbox|tests|bench)\/.*\.(?:m?[jt]s|vue)$/.test(file) && file !== 'tests/packages.test.ts')

  /** An option of our own that has the name of one of Node's. */
  const OWN = ['--title']

  it('is a file, in every script of package.json', () => {
    expect(Object.entries(scripts).filter(([, script]) => /\bnode(?:\.exe)?\s+-|NODE_OPTIONS/.test(script))).toEqual([])
  })

  it('has no flag besides those that are known here', () => {
    const found = sources.flatMap((file) => {
      const flags = Array.from(read(file).matchAll(/--[a-z][\w-]+/g), ([flag]) => flag)
        .filter(flag => process.allowedNodeEnvironmentFlags.has(flag) && !OWN.includes(flag))
      return flags.length > 0 ? [[file, [...new Set(flags)]] as const] : []
    })
    expect(Object.fromEntries(found)).toEqual(FLAGS)
  })

  it('has no flag by way of what cannot be searched for', () => {
    const ways = /\bexecArgv\b|\bsetFlagsFromString\b/
    expect(sources.filter(file => ways.test(read(file)))).toEqual(['.vitepress/processes/start-process.ts', 'tests/sandbox/fuzz.test.ts'])
  })
})

describe('the files of the repository', () => {
  it('have names that every system takes', () => {
    expect(files.length).toBeGreaterThan(3000)
    expect(files.flatMap(file => unportableName(file) ?? [])).toEqual([])
  })

  it('differ by more than capitals', () => {
    expect(sameButForCase(files)).toEqual([])
  })

  it('have lines that end alike', () => {
    const wrong = files.filter((file) => {
      const bytes = readFileSync(path.join(ROOT, file))
      return !bytes.includes(0) && bytes.includes(Buffer.from('\r\n'))
    })
    expect(wrong).toEqual([])
  })
})
