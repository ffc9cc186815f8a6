// `npm start`: installs what is missing and opens the site.
import { spawn } from 'node:child_process'
import path from 'node:path'
import process from 'node:process'
import { ensurePackages } from './install.mjs'

ensurePackages()
const root = path.join(import.meta.dirname, '../..')
const vitepress = path.join(root, 'node_modules/vitepress/bin/vitepress.js')
const child = spawn(process.execPath, [vitepress, 'dev', '--open', ...process.argv.slice(2)], { cwd: root, stdio: 'inherit' })
child.on('exit', code => process.exit(code ?? 1))
