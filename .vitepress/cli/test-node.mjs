// `npm run test:node`: whether the project is installed, checked, built, developed and
// served on other versions of Node than the one that runs this. `-- 24 26` tries those.
//
// Each version works on a copy of the files that git knows, or would take, in a folder of
// its own, beginning with nothing installed.
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { setTimeout } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { stripVTControlCharacters } from 'node:util'

const ROOT = path.join(import.meta.dirname, '../..')

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

if (process.argv[1] && pathToFileURL(process.argv[1]).href === import.meta.url) {
  const wanted = process.argv.slice(2)
  const total = { passed: 0, failed: 0 }
  for (const version of wanted.length > 0 ? wanted : VERSIONS) {
    const { passed, failed } = await testNode(version)
    total.passed += passed
    total.failed += failed
  }
  process.stdout.write(`\n${total.passed} passed, ${total.failed} failed\n`)
  process.exitCode = total.failed > 0 ? 1 : 0
}

/**
 * Tries the project on a version of Node, step by step, and tells of each.
 *
 * @param {string} version the major version
 * @returns {Promise<{ passed: number, failed: number }>} how many steps there were
 */
export async function testNode(version) {
  const counts = { passed: 0, failed: 0 }
  const root = realpathSync(mkdtempSync(path.join(tmpdir(), `reference-node-${version}-`)))
  const step = async (title, run) => {
    const started = performance.now()
    const seconds = () => `${((performance.now() - started) / 1000).toFixed(1)} s`
    try {
      const details = await run()
      counts.passed++
      process.stdout.write(`✓ Node ${version}: ${title}${details ? `, ${details}` : ''} (${seconds()})\n`)
      return true
    }
    catch (error) {
      counts.failed++
      process.stdout.write(`✗ Node ${version}: ${title} (${seconds()})\n${String(error instanceof Error ? error.message : error).replace(/^/gm, '    ')}\n`)
      return false
    }
  }
  try {
    let node = ''
    const isThere = await step('is loaded', () => {
      node = loadNode(version)
      return run(node, root, [node, '--version'])
    })
    if (!isThere)
      return counts
    copyProject(root)
    const npm = (...args) => run(node, root, [...npmProgram(), ...args])
    const isInstalled = await step('npm ci', () => {
      npm('ci', '--no-audit', '--no-fund', '--loglevel', 'warn')
    })
    if (!isInstalled)
      return counts
    await step('check', () => /^✓ .*$/m.exec(npm('run', 'check'))[0])
    await step('check of a snippet with a mistake', () => {
      const file = path.join(root, SNIPPET)
      const text = readFileSync(file, 'utf8')
      writeFileSync(file, text.replace(...MUTATION))
      const output = npm('run', 'check', { fails: true })
      writeFileSync(file, text)
      if (!output.includes(`${SNIPPET}:`) || !output.includes('error TS'))
        throw new Error(`The mistake is not reported.\n${output}`)
    })
    await step('build', () => {
      npm('run', 'build')
      if (!readFileSync(path.join(root, '.vitepress/dist/openapi/v3/certificates.html'), 'utf8').includes('data-popup='))
        throw new Error('The built page has no types.')
    })
    await step('first page of the development server', () => withServer(node, root, ['node_modules/vitepress/bin/vitepress.js', 'dev', '--host', '127.0.0.1', '--port', '0'], [/http:\/\/127\.0\.0\.1:\d+/, /no errors\./], async ([url]) => {
      const html = await text(`${url}/openapi/v3/certificates`, { accept: 'text/html' })
      const page = await text(`${url}/openapi/v3/certificates.md`, { 'sec-fetch-dest': 'script' })
      if (!html.includes('id="app"') || !page.includes('data-popup'))
        throw new Error(`The page has no types.\n${page.slice(0, 500)}`)
    }))
    await step('signed call of the sandbox', () => withServer(node, root, ['.vitepress/cli/run.mjs', 'sandbox', '--port', '0'], [/(?<=new Wechatpay\()\{[\s\S]*?\n {2}\}(?=\))/, /PHP/], ([settings]) => {
      const program = path.join(root, 'call.mjs')
      writeFileSync(program, `import { Wechatpay } from 'wechatpay-axios-plugin'\nconst wxpay = new Wechatpay(${settings})\nconst { status, data } = await wxpay.v3.certificates.get()\nconsole.info(status, data.data.length)\n`)
      const output = run(node, root, [node, program])
      if (!/^200 \d/.test(output))
        throw new Error(output)
    }))
  }
  finally {
    rmSync(root, { recursive: true, force: true, maxRetries: 5 })
  }
  return counts
}

/**
 * The program of a version of Node, which the packages of the npm package \`node\` bring.
 *
 * @param {string} version the major version
 * @returns {string} its absolute path
 */
function loadNode(version) {
  const [platform, arch] = [process.platform === 'win32' ? 'win' : process.platform, process.arch]
  const name = platform === 'darwin' && arch === 'arm64' ? `node-bin-${platform}-${arch}` : `node-${platform}-${arch}`
  const folder = path.join(ROOT, '.vitepress/cache/nodes', version)
  const manifest = path.join(folder, 'node_modules', name, 'package.json')
  if (!existsSync(manifest)) {
    mkdirSync(folder, { recursive: true })
    writeFileSync(path.join(folder, 'package.json'), '{ "private": true }\n')
    run(process.execPath, folder, [...npmProgram(), 'install', '--no-save', '--no-audit', '--no-fund', `${name}@${version}`])
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
 * @returns {string} what it has printed
 */
function run(node, cwd, [command, ...rest]) {
  const options = typeof rest.at(-1) === 'object' ? rest.pop() : {}
  const isNode = command === process.execPath
  const { status, signal, error, stdout = '', stderr = '' } = spawnSync(isNode ? node : command, rest, { cwd, encoding: 'utf8', env: environment(node), shell: command === 'npm' && process.platform === 'win32', maxBuffer: 2 ** 26 })
  const output = stripVTControlCharacters(`${stdout}${stderr}`)
  if (error)
    throw error
  if ((status !== 0) !== (options.fails === true))
    throw new Error(`${[command, ...rest].join(' ')} has ended with ${signal ?? `code ${status}`}.\n${output.slice(-4000)}`)
  const warning = output.split('\n').find(line => WARNING.test(line))
  if (warning !== undefined)
    throw new Error(`A warning: ${warning}`)
  return output.trim()
}

/** Starts a server, waits until it has printed all that is expected, does something with that, and ends it. */
async function withServer(node, cwd, args, expected, use) {
  const child = spawn(node, args, { cwd, env: environment(node), stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', chunk => output += stripVTControlCharacters(chunk))
  const closed = once(child, 'close')
  try {
    const deadline = performance.now() + START_TIMEOUT_MS
    const find = () => expected.map(pattern => pattern.exec(output)?.[0])
    while (find().includes(undefined)) {
      if (child.exitCode !== null || performance.now() > deadline)
        throw new Error(`It does not start.\n${output.slice(-4000)}`)
      await setTimeout(50)
    }
    const details = await use(find())
    const warning = output.split('\n').find(line => WARNING.test(line))
    if (warning !== undefined)
      throw new Error(`A warning: ${warning}`)
    return details
  }
  finally {
    child.kill()
    await closed
  }
}

async function text(url, headers) {
  const response = await fetch(url, { headers })
  if (!response.ok)
    throw new Error(`${url} answers with ${response.status}.`)
  return response.text()
}
