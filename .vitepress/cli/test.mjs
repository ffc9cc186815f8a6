// `npm test`: installs what is missing and runs everything that has to hold.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { ensurePackages } from './install.mjs'

const ROOT = path.join(import.meta.dirname, '../..')
const reports = mkdtempSync(path.join(tmpdir(), 'reference-test-'))
const total = { passed: 0, failed: 0 }

ensurePackages()
const { ensureChromium } = await import('./chromium.mjs')
process.env.CHROMIUM_PATH = ensureChromium()

step('Lint', ['eslint/bin/eslint.js', '.', '--max-warnings', '0'])
step('Types', ['vue-tsc/bin/vue-tsc.js', '--noEmit'])
step('Pages and examples', ['.vitepress/cli/run.mjs', 'check'])
vitest('unit')
if (step('Production build', ['.vitepress/cli/run.mjs', 'build']))
  vitest('browser')
else
  count('Browser tests', false)

rmSync(reports, { recursive: true, force: true })
process.stdout.write(`\n${total.passed} passed, ${total.failed} failed\n`)
process.exitCode = total.failed > 0 ? 1 : 0

/** Runs a program of this repository or of its packages, and counts as one. */
function step(title, command) {
  return count(title, run(title, command) === 0)
}

function count(title, isPassed) {
  total[isPassed ? 'passed' : 'failed']++
  if (!isPassed)
    process.stdout.write(`✗ ${title} failed\n`)
  return isPassed
}

/** Runs the tests of a Vitest project, and counts each of them. */
function vitest(project) {
  const report = path.join(reports, `${project}.json`)
  const status = run(`Tests: ${project}`, ['vitest/vitest.mjs', 'run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`])
  if (!existsSync(report)) {
    count(`Tests: ${project}`, false)
    return
  }
  const { numPassedTests, numFailedTests, success } = JSON.parse(readFileSync(report, 'utf8'))
  total.passed += numPassedTests
  total.failed += numFailedTests
  // A file that cannot be loaded fails without any test of it.
  if (numFailedTests === 0 && (!success || status !== 0))
    count(`Tests: ${project}`, false)
}

function run(title, [program, ...args]) {
  process.stdout.write(`\n── ${title} ──\n`)
  const file = program.startsWith('.') ? path.join(ROOT, program) : path.join(ROOT, 'node_modules', program)
  const started = performance.now()
  const { status } = spawnSync(process.execPath, [file, ...args], { cwd: ROOT, stdio: 'inherit', env: { ...process.env, SITE_IS_BUILT: '1' } })
  process.stdout.write(`   ${((performance.now() - started) / 1000).toFixed(1)} s\n`)
  return status
}
