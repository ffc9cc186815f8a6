// `npm run test:node`: whether the project is installed, checked, built, developed and
// served on other versions of Node than the one that runs this. `-- 24 26` tries those,
// `-- 26 --tests` runs tests there, too, on a site that has been changed.
//
// Each version works on a copy of the files that git knows, or would take, in a folder of
// its own, beginning with nothing installed.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { setTimeout } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { stripVTControlCharacters } from 'node:util'
import { changeSite } from './change-site.mjs'

const ROOT = path.join(import.meta.dirname, '../../..')

/** The versions that are supported besides the oldest, from the oldest to the newest. */
export const VERSIONS = ['22', '24', '26']

/** What is made, or belongs to this machine. */
const LEFT_OUT = ['node_modules', '.git', '.vitepress/cache', '.vitepress/dist', '.vitepress/generated', '.vitepress/.temp']

/** A snippet that is made wrong, and how. */
const SNIPPET = 'snippets/openapi/v3/certificates.get.ts'
const MUTATION = [/\.v3\.certificates\b/, '.v3.certificate']

/** How long a server may take to say that it is there, in milliseconds. */
const START_TIMEOUT_MS = 120_000

/** What no program may print: Node's own warnings, and npm's. */
const WARNING = /\(node:\d+\)|ExperimentalWarning|DeprecationWarning|npm warn|EBADENGINE|bad option/i

/**
 * Tests of what the site has, and where it leads. Those that try every operation in the
 * same way, or look at another site, have nothing to learn from one more.
 */
const CHANGED_TESTS = {
  site: ['exports/openapi', 'live/follow', 'live/operation-list', 'navigation/', 'dictionary/fields-yaml', 'repository', 'sandbox/notifications'],
  browser: ['authoring-guide', 'browser/finding', 'browser/pages'],
}

if (process.argv[1] && pathToFileURL(process.argv[1]).href === import.meta.url) {
  const args = process.argv.slice(2)
  const wanted = args.filter(arg => arg !== '--tests')
  const total = { passed: 0, failed: 0 }
  for (const version of wanted.length > 0 ? wanted : VERSIONS) {
    const { passed, failed } = await testNode(version, { tests: args.includes('--tests') ? Object.keys(CHANGED_TESTS) : [] })
    total.passed += passed
    total.failed += failed
  }
  process.stdout.write(`\n${total.passed} passed, ${total.failed} failed\n`)
  process.exitCode = total.failed > 0 ? 1 : 0
}

/** @returns {string} the newest of the versions that are supported */
export function newestVersion() {
  return VERSIONS.at(-1)
}

/**
 * Tries the project on a version of Node, step by step, and tells of each.
 *
 * @param {string} version the major version
 * @param {{ tests?: string[], write?: (text: string) => void, running?: Set<import('node:child_process').ChildProcess> }} [options]
 *   `tests`: the projects of Vitest, `site` and `browser`, whose tests are run after the site has been changed; `write`: what a step has to tell;
 *   `running`: gets the programs that are running
 * @returns {Promise<{ passed: number, failed: number }>} how many steps there were
 */
export async function testNode(version, { tests = [], write = text => process.stdout.write(text), running = new Set() } = {}) {
  const counts = { passed: 0, failed: 0 }
  const root = realpathSync(mkdtempSync(path.join(tmpdir(), `reference-node-${version}-`)))
  const step = async (title, work) => {
    const started = performance.now()
    const seconds = () => `${((performance.now() - started) / 1000).toFixed(1)} s`
    try {
      const details = await work()
      counts.passed++
      write(`✓ Node ${version}: ${title}${details ? `, ${details}` : ''} (${seconds()})\n`)
      return true
    }
    catch (error) {
      counts.failed++
      write(`✗ Node ${version}: ${title} (${seconds()})\n${String(error instanceof Error ? error.message : error).replace(/^/gm, '    ')}\n`)
      return false
    }
  }
  try {
    let node = ''
    const isThere = await step('is loaded', async () => {
      node = await loadNode(version, running)
      return run({ node, cwd: root, running }, [node, '--version'])
    })
    if (!isThere)
      return counts
    copyProject(root)
    const place = { node, cwd: root, running }
    const npm = (args, options) => run(place, [...npmProgram(), ...args], options)
    const isInstalled = await step('npm ci', async () => {
      await npm(['ci', '--no-audit', '--no-fund', '--loglevel', 'warn', '--prefer-offline'])
    })
    if (!isInstalled)
      return counts
    await step('check', async () => verdictOf(await npm(['run', 'check'])))
    await step('check of a snippet with a mistake', async () => {
      const file = path.join(root, SNIPPET)
      const text = readFileSync(file, 'utf8')
      writeFileSync(file, text.replace(...MUTATION))
      const output = await npm(['run', 'check'], { fails: true })
      writeFileSync(file, text)
      if (!output.includes(`${SNIPPET}:`) || !output.includes('error TS'))
        throw new Error(`The mistake is not reported.\n${output}`)
    })
    await step('another operation and notification, and other titles', async () => {
      await changeSite(root, { begin: (...args) => npm(['run', 'new', '--', ...args]) })
    })
    await step('check and build of that', async () => {
      // It checks everything first, as `check` does.
      await npm(['run', 'build'])
      if (!readFileSync(path.join(root, '.vitepress/dist/openapi/v3/certificates.html'), 'utf8').includes('data-popup='))
        throw new Error('The built page has no types.')
    })
    await step('first page of the development server', () => withServer(place, ['node_modules/vitepress/bin/vitepress.js', 'dev', '--host', '127.0.0.1', '--port', '0'], [/http:\/\/127\.0\.0\.1:\d+/, /no errors\./], async ([url]) => {
      const html = await text(`${url}/openapi/v3/certificates`, { accept: 'text/html' })
      const page = await text(`${url}/openapi/v3/certificates.md`, { 'sec-fetch-dest': 'script' })
      if (!html.includes('id="app"') || !page.includes('data-popup'))
        throw new Error(`The page has no types.\n${page.slice(0, 500)}`)
    }))
    await step('signed call of the sandbox', () => withServer(place, ['.vitepress/cli/run.mjs', 'sandbox', '--port', '0'], [/(?<=new Wechatpay\()\{[\s\S]*?\n {2}\}(?=\))/, /PHP/], async ([settings]) => {
      const program = path.join(root, 'call.mjs')
      writeFileSync(program, `import { Wechatpay } from 'wechatpay-axios-plugin'\nconst wxpay = new Wechatpay(${settings})\nconst { status, data } = await wxpay.v3.certificates.get()\nconsole.info(status, data.data.length)\n`)
      const output = await run(place, [node, program])
      rmSync(program)
      if (!/^200 \d/.test(output))
        throw new Error(output)
    }))
    for (const project of tests) {
      await step(`tests of the changed site: ${project}`, async () => {
        // A file that has been moved would be left out without a word.
        const files = readdirSync(path.join(root, 'tests'), { recursive: true, encoding: 'utf8' }).map(file => `tests/${file.replaceAll(path.sep, '/')}`)
        const unknown = CHANGED_TESTS[project].filter(name => !files.some(file => file.includes(name)))
        if (unknown.length > 0)
          throw new Error(`No test has ${unknown.join(', ')} in its path.`)
        const output = await run(place, [node, 'node_modules/vitest/vitest.mjs', 'run', '--project', project, ...CHANGED_TESTS[project]], { env: { SITE_IS_BUILT: '1' }, mayWarn: true })
        return /Tests .*/.exec(output)?.[0].replace(/ +/g, ' ')
      })
    }
  }
  finally {
    rmSync(root, { recursive: true, force: true, maxRetries: 5 })
  }
  return counts
}

/** What check says of the whole site, if it is well. */
function verdictOf(output) {
  return /^✓ .*$/m.exec(output)[0].replace('✓ ', '')
}

/**
 * The program of a version of Node, which the packages of the npm package `node` bring.
 *
 * @param {string} version the major version
 * @param {Set<import('node:child_process').ChildProcess>} running gets the programs that are running
 * @returns {Promise<string>} its absolute path
 */
async function loadNode(version, running) {
  const [platform, arch] = [process.platform === 'win32' ? 'win' : process.platform, process.arch]
  const name = platform === 'darwin' && arch === 'arm64' ? `node-bin-${platform}-${arch}` : `node-${platform}-${arch}`
  const folder = path.join(ROOT, '.vitepress/cache/nodes', version)
  const manifest = path.join(folder, 'node_modules', name, 'package.json')
  if (!existsSync(manifest)) {
    mkdirSync(folder, { recursive: true })
    writeFileSync(path.join(folder, 'package.json'), '{ "private": true }\n')
    await run({ node: process.execPath, cwd: folder, running }, [...npmProgram(), 'install', '--no-save', '--no-audit', '--no-fund', `${name}@${version}`])
  }
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8'))
  return path.join(path.dirname(manifest), typeof bin === 'string' ? bin : bin.node)
}

/** npm itself, which runs on whichever Node runs it, or the command where it is not known. */
function npmProgram() {
  return process.env.npm_execpath?.endsWith('.js') ? [process.execPath, process.env.npm_execpath] : ['npm']
}

function copyProject(root) {
  for (const name of readdirSync(ROOT)) {
    if (!LEFT_OUT.includes(name))
      cpSync(path.join(ROOT, name), path.join(root, name), { recursive: true, filter: file => !LEFT_OUT.includes(path.relative(ROOT, file).replaceAll(path.sep, '/')) })
  }
}

/** The environment of a program: its Node is the first that is found, and nothing of this project or of the Node that runs this is left. How the registry is reached stays. */
function environment(node) {
  const kept = Object.entries(process.env).filter(([name]) => !/^npm_(?:package|lifecycle|command|node|config_(?:local_|global_)?prefix)|^NODE_(?!EXTRA_CA_CERTS$|TLS_)|^PATH$|^VITEST|^SITE_/i.test(name))
  return { ...Object.fromEntries(kept), PATH: [path.dirname(node), process.env.PATH].join(path.delimiter), NO_COLOR: '1', CI: '1', GITHUB_ACTIONS: '' }
}

/**
 * Runs a program to its end. npm is run by the given Node, too.
 *
 * @returns {Promise<string>} what it has printed
 */
async function run({ node, cwd, running }, [program, ...args], { fails = false, mayWarn = false, env } = {}) {
  const child = spawn(program === process.execPath ? node : program, args, { cwd, env: { ...environment(node), ...env }, stdio: ['ignore', 'pipe', 'pipe'], shell: program === 'npm' && process.platform === 'win32' })
  running.add(child)
  const output = outputOf(child)
  const [code, signal] = await once(child, 'close').finally(() => running.delete(child))
  if ((code !== 0) !== fails)
    throw new Error(`${[program, ...args].join(' ')} has ended with ${signal ?? `code ${code}`}.\n${output().slice(-6000)}`)
  if (!mayWarn)
    refuseWarnings(output())
  return output().trim()
}

/** Starts a server, waits until it has printed all that is expected, does something with that, and ends it. */
async function withServer({ node, cwd, running }, args, expected, use) {
  const child = spawn(node, args, { cwd, env: environment(node), stdio: ['ignore', 'pipe', 'pipe'] })
  running.add(child)
  const output = outputOf(child)
  const closed = once(child, 'close')
  try {
    const deadline = performance.now() + START_TIMEOUT_MS
    const find = () => expected.map(pattern => pattern.exec(output())?.[0])
    while (find().includes(undefined)) {
      if (child.exitCode !== null || performance.now() > deadline)
        throw new Error(`It does not start.\n${output().slice(-4000)}`)
      await setTimeout(50)
    }
    const details = await use(find())
    refuseWarnings(output())
    return details
  }
  finally {
    child.kill()
    await closed
    running.delete(child)
  }
}

/** What a program has printed so far, without colours. */
function outputOf(child) {
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', chunk => output += stripVTControlCharacters(chunk))
  return () => output
}

function refuseWarnings(output) {
  const warning = output.split('\n').find(line => WARNING.test(line))
  if (warning !== undefined)
    throw new Error(`A warning: ${warning}`)
}

async function text(url, headers) {
  const response = await fetch(url, { headers })
  if (!response.ok)
    throw new Error(`${url} answers with ${response.status}.`)
  return response.text()
}
