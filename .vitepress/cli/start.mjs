// `npm start`: installs what is missing and opens the site.
import { spawn } from 'node:child_process'
import path from 'node:path'
import process from 'node:process'
import { ensurePackages } from './setup/install.mjs'

const ROOT = path.join(import.meta.dirname, '../..')

ensurePackages()
const server = spawn(process.execPath, [path.join(ROOT, 'node_modules/vitepress/bin/vitepress.js'), 'dev', '--open', ...process.argv.slice(2)], { cwd: ROOT, stdio: 'inherit' })

/** What has told this process to end, if something has: the server is then told the same. */
let received
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    received = signal
    server.kill(signal)
  })
}

server.on('error', error => fail(`could not be started: ${error.message}`, 'Install Node again, and run the command again.'))

server.on('exit', (code, signal) => {
  // Ctrl+C goes to both, and may reach the server first.
  const asked = received ?? (signal === 'SIGINT' ? signal : undefined)
  if (asked)
    endBy(asked)
  else if (signal)
    fail(`has ended before its work was done, killed by ${signal}`, wayOut(signal))
  else if (code !== 0)
    fail(`has ended before its work was done, with exit code ${code}`, 'What it wrote stands above. Mend what it says, and run the command again.')
})

/** Ends as who has called this expects it: by the signal itself. */
function endBy(signal) {
  process.removeAllListeners(signal)
  process.kill(process.pid, signal)
}

/** Says so in the words of `processes/process-failure.ts`, which is TypeScript: not every Node reads that. */
function fail(how, advice) {
  process.stderr.write(`The development server ${how}.\n${advice}\n`)
  process.exitCode = 1
}

function wayOut(signal) {
  if (signal === 'SIGABRT')
    return 'If it says above that it is out of memory, give it more, and run the command again: NODE_OPTIONS=--max-old-space-size=8192'
  if (signal === 'SIGKILL')
    return 'Somebody has killed it, or the system has, which does so when memory runs out. Close what else takes memory, and run the command again.'
  return 'Run the command again. If it happens again, report it with these lines.'
}
