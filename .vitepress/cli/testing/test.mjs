// `npm test`: installs what is missing and runs everything that has to hold, as two rows of
// steps side by side: what is made of this folder, and what reads it or works on a copy.
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { stripVTControlCharacters } from 'node:util'
import { ensurePackages } from '../setup/install.mjs'
import { SHARED_MACHINE_FLAGS } from './node-flags.mjs'
import { newestVersion, testNode } from './test-node.mjs'

const ROOT = path.join(import.meta.dirname, '../../..')

/** How many of the slowest tests are told. */
const SLOWEST = 10

ensurePackages()
const { ensureChromium, ensureFonts } = await import('../setup/chromium.mjs')
process.env.CHROMIUM_PATH = ensureChromium()
ensureFonts()

const reports = mkdtempSync(path.join(tmpdir(), 'reference-test-'))
const total = { passed: 0, failed: 0 }
/** The tests that have not been run. */
const skipped = []
/** The tests that have been run, with their times in milliseconds. */
const timed = []
const running = new Set()

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.once(signal, () => {
    for (const child of running)
      child.kill()
    rmSync(reports, { recursive: true, force: true })
    process.stdout.write(`\nThe tests have been ended by ${signal}.\n`)
    process.exit(1)
  })
}

await Promise.all([testThisFolder(), testOthers()])

rmSync(reports, { recursive: true, force: true })
printSlowest()
if (skipped.length > 0)
  print(`\n── Skipped ──\n${skipped.map(name => `   ${name}\n`).join('')}`)
print(`\n${total.passed} passed, ${total.failed} failed\n`)
process.exitCode = total.failed > 0 ? 1 : 0

async function testThisFolder() {
  // Warnings do not fail a check; those of this site would fail its tests.
  await step('Pages and examples', ['.vitepress/cli/run.mjs', 'check'], { expected: /: no errors\.\s*$/ })
  const isBuilt = await step('Production build', ['.vitepress/cli/run.mjs', 'build'])
  if (!isBuilt)
    count('Browser tests', false, 'there is no site to test')
  await vitest(isBuilt ? ['unit', 'site', 'browser'] : ['unit', 'site'])
}

async function testOthers() {
  await step('Lint', ['eslint/bin/eslint.js', '.', '--max-warnings', '0'], { flags: SHARED_MACHINE_FLAGS })
  await step('Types', ['vue-tsc/bin/vue-tsc.js', '--noEmit'], { flags: SHARED_MACHINE_FLAGS })
  const version = newestVersion()
  const title = `Node ${version}, and a site that has been changed`
  const output = []
  const started = performance.now()
  const { passed, failed } = await testNode(version, { tests: ['site'], write: text => output.push(text), running })
  total.passed += passed
  total.failed += failed
  print(`\n── ${title} ──\n${output.join('')}   ${seconds(performance.now() - started)}\n`)
}

/** Runs a program of this repository or of its packages, tells what it printed once it has ended, and counts as one. It may have to say something at its end. */
async function step(title, command, { expected = /$/, flags } = {}) {
  const started = performance.now()
  const { code, signal, output } = await run(command, { flags })
  print(`\n── ${title} ──\n${output}   ${seconds(performance.now() - started)}\n`)
  return count(title, code === 0 && expected.test(stripVTControlCharacters(output)), signal && `it was ended by ${signal}`)
}

function count(title, isPassed, reason) {
  total[isPassed ? 'passed' : 'failed']++
  if (!isPassed)
    print(`✗ ${title} failed${reason ? `: ${reason}` : ''}\n`)
  return isPassed
}

/** Runs the tests of projects of Vitest, shows them as they go, and counts each. */
async function vitest(projects) {
  const title = 'Tests'
  const report = path.join(reports, 'tests.json')
  print(`\n── ${title}: ${projects.join(', ')} ──\n`)
  const started = performance.now()
  const { code, signal } = await run([
    'vitest/vitest.mjs',
    'run',
    ...projects.flatMap(project => ['--project', project]),
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ], { isShown: true })
  print(`   ${seconds(performance.now() - started)}\n`)
  const results = readReport(report)
  if (!results) {
    count(title, false, signal ? `they were ended by ${signal}` : `Vitest ended with code ${code}, and without a report`)
    return
  }
  total.passed += results.numPassedTests
  total.failed += results.numFailedTests
  for (const { name, assertionResults } of results.testResults) {
    for (const { fullName, duration, status } of assertionResults) {
      const test = `${path.relative(ROOT, name).replaceAll(path.sep, '/')}: ${fullName}`
      if (status === 'passed' || status === 'failed')
        timed.push({ test, duration: duration ?? 0 })
      else
        skipped.push(test)
    }
  }
  // A file that cannot be loaded fails without any test of it; so does what goes wrong outside of tests.
  if (results.numFailedTests === 0 && (!results.success || code !== 0))
    count(title, false, signal ? `they were ended by ${signal}` : 'something outside of the tests has failed, see above')
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  }
  catch {
    return undefined
  }
}

function printSlowest() {
  const slowest = timed.sort((a, b) => b.duration - a.duration).slice(0, SLOWEST)
  print(`\n── The slowest ${SLOWEST} of ${timed.length} tests ──\n${slowest.map(({ test, duration }) => `${seconds(duration).padStart(9)}  ${test}\n`).join('')}`)
}

/** Runs a program to its end. What it prints is shown at once, or else given back. */
function run([program, ...args], { isShown = false, flags = [] } = {}) {
  const file = program.startsWith('.') ? path.join(ROOT, program) : path.join(ROOT, 'node_modules', program)
  const child = spawn(process.execPath, [...flags, file, ...args], {
    cwd: ROOT,
    env: { ...process.env, SITE_IS_BUILT: '1' },
    stdio: ['ignore', ...isShown ? ['inherit', 'inherit'] : ['pipe', 'pipe']],
  })
  running.add(child)
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', chunk => output += chunk)
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code, signal) => {
      running.delete(child)
      resolve({ code, signal, output })
    })
  })
}

function seconds(milliseconds) {
  return `${(milliseconds / 1000).toFixed(1)} s`
}

function print(text) {
  process.stdout.write(text)
}
