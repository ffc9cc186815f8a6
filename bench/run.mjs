// `npm run bench`: runs the bench, which is TypeScript, on any Node that is supported.
import path from 'node:path'
import process from 'node:process'
import { runnerImport } from 'vite'

// `node bench/run.mjs dev/main.ts …` runs another of its programs.
const [program] = process.argv.slice(2)
const isProgram = program !== undefined && /^[\w/-]+\.ts$/.test(program)
if (isProgram)
  process.argv.splice(2, 1)
await runnerImport(path.join(import.meta.dirname, isProgram ? program : 'main.ts'), { configFile: false, logLevel: 'error' })
