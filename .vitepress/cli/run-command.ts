import process from 'node:process'
import { parseArgs } from 'node:util'
import pc from 'picocolors'
import { isExplained } from '../diagnostics/error-text.ts'
import { UserError } from '../diagnostics/user-error.ts'

const USAGE = `Usage: node .vitepress/cli/run.mjs <command> [options]

Commands
  check [name …]   Check all pages and examples. With files, or operations as POST /v3/…, tell
                   only of those, and what their pages have and what is missing.
  new POST /v3/…   Begin the page and the snippet of an operation, or of a notification by its type.
  build            Check, then build the site.
  import file …    Turn OpenAPI documents into pages and snippets.
  generate         Write the SDK module that editors and examples import.
  sandbox          Serve the documented API on this machine.
  notify TYPE URL  Send a notification to a server on this machine.
  screenshots      Make the pictures of the guide anew.

Options
  --format pretty|json   How check tells of problems (default: pretty).
  --root <folder>        The project (default: the current folder).
  --title <text>         For new: the official name.
  --description <text>   For new: what it does and when to use it, in a sentence.
  --dry-run              For import and screenshots: show what would change, and change nothing.
  --partial              For import: leave out what is refused, and write the rest.
  --base <path>          For build: the path the site is served under (default: /).
  --force                For build: build though nothing has changed.
  --out-dir <folder>     For build: where the site is written.
  --host <address>       For sandbox: where it listens (default: 127.0.0.1).
  --port <number>        For sandbox: its port, 0 for any that is free (default: 8421).
  --origin <origin>      For sandbox: pages of it may call the sandbox from a browser; may be given several times.
  --public               For sandbox: may listen where other machines reach it; for notify: may send it anywhere.
  --set <path=value>     For notify: a field of its content, amount.total=100; may be given several times.
  --tamper <what>        For notify: signature, ciphertext or timestamp is wrong, to be refused.
  --list                 For notify: tell of all notifications, and send none.

Environment
  SITE_URL               For build: where the site will be served, https://example.com/path/.
`

/**
 * Runs a command of `npm run …`. Of a mistake in the command line or in the project, it tells
 * what is wrong.
 *
 * @param args what stands behind `run.mjs`
 * @returns the exit code
 */
export async function runCommand(args: string[]): Promise<number> {
  try {
    return await run(args)
  }
  catch (error) {
    if (!isExplained(error) && !isUsageError(error))
      throw error
    process.stderr.write(`${pc.red('error')} ${error.message}\n${isUsageError(error) ? `\n${USAGE}` : ''}`)
    return 1
  }
}

async function run(args: string[]): Promise<number> {
  const { values, positionals: [command, ...files] } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      'format': { type: 'string', default: 'pretty' },
      'root': { type: 'string', default: process.cwd() },
      'base': { type: 'string' },
      'title': { type: 'string' },
      'description': { type: 'string' },
      'out-dir': { type: 'string' },
      'host': { type: 'string', default: '127.0.0.1' },
      'port': { type: 'string', default: '8421' },
      'origin': { type: 'string', multiple: true, default: [] },
      'public': { type: 'boolean', default: false },
      'dry-run': { type: 'boolean', default: false },
      'partial': { type: 'boolean', default: false },
      'set': { type: 'string', multiple: true, default: [] },
      'tamper': { type: 'string' },
      'list': { type: 'boolean', default: false },
      'force': { type: 'boolean', default: false },
      'help': { type: 'boolean', short: 'h', default: false },
    },
  })
  if (values.help) {
    process.stdout.write(USAGE)
    return 0
  }
  const { format, root, base } = values
  if (format !== 'pretty' && format !== 'json')
    throw new UsageError(`--format is pretty or json, not ${format}.`)
  switch (command) {
    case 'check': {
      const { checkCommand } = await import('./check.ts')
      return checkCommand({ root, format, files })
    }
    case 'new': {
      const { newCommand } = await import('./new.ts')
      const { title, description } = values
      return newCommand({ root, name: files.join(' '), ...title !== undefined && { title }, ...description !== undefined && { description } })
    }
    case 'screenshots': {
      const { screenshotsCommand } = await import('./screenshots/screenshots.ts')
      return screenshotsCommand({ root, dryRun: values['dry-run'] })
    }
    case 'build': {
      const { buildCommand } = await import('./build.ts')
      return buildCommand({ root, base, outDir: values['out-dir'], force: values.force })
    }
    case 'import': {
      const { importCommand } = await import('./import.ts')
      return importCommand({ root, files, dryRun: values['dry-run'], partial: values.partial })
    }
    case 'generate': {
      const { generateCommand } = await import('./generate.ts')
      return generateCommand({ root })
    }
    case 'sandbox': {
      if (!/^\d{1,5}$/.test(values.port) || Number(values.port) > 65535)
        throw new UsageError(`--port is a number from 0 to 65535, not ${values.port}.`)
      const { sandboxCommand } = await import('./sandbox.ts')
      return sandboxCommand({ root, host: values.host, port: Number(values.port), public: values.public, origins: values.origin })
    }
    case 'notify': {
      const { listNotificationsCommand, notifyCommand } = await import('./notify.ts')
      if (values.list)
        return listNotificationsCommand({ root })
      const [event, url] = files
      if (event === undefined || url === undefined)
        throw new UsageError('Which notification, and where to? notify TRANSACTION.SUCCESS http://127.0.0.1:3000/notify')
      return notifyCommand({ root, event, url, set: values.set, tamper: values.tamper, public: values.public })
    }
    default:
      throw new UsageError(command ? `There is no command ${command}.` : 'Which command?')
  }
}

/** A command line that cannot be understood. */
class UsageError extends UserError {}

function isUsageError(error: unknown): error is Error {
  return error instanceof UsageError
    || (error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'))
}
