import type { ChildProcess } from 'node:child_process'
import { Buffer } from 'node:buffer'
import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import process from 'node:process'
import path from 'pathe'
import { afterEach, describe, expect, it } from 'vitest'
import { KEY_FILES, openKeys } from '../../sandbox/signing/keys.ts'
import { DEMO, phpPage } from '../support/pages.ts'
import { ROOT } from '../support/root.ts'
import { runCommand, TemporaryProject } from '../support/temporary-project.ts'
import { sendRequest, signRequest } from './signed-request.ts'

const projects: TemporaryProject[] = []
const children: ChildProcess[] = []

afterEach(() => {
  for (const child of children.splice(0))
    child.kill('SIGKILL')
  for (const project of projects.splice(0))
    project.remove()
})

async function createProject(): Promise<TemporaryProject> {
  const project = await TemporaryProject.create({ [DEMO.page]: phpPage(DEMO.table) })
  projects.push(project)
  return project
}

interface RunningCommand {
  child: ChildProcess
  /** `http://127.0.0.1:…` */
  origin: string
  output: () => string
  stopped: Promise<number | null>
}

/** Starts the command and waits until it says where it listens. */
function startSandbox(root: string, ...options: string[]): Promise<RunningCommand> {
  const child = spawn(process.execPath, [path.join(ROOT, '.vitepress/cli/run.mjs'), 'sandbox', '--port', '0', '--root', root, ...options], {
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined },
  })
  children.push(child)
  const stopped = new Promise<number | null>(resolve => child.on('close', resolve))
  let output = ''
  return new Promise((resolve, reject) => {
    child.stderr.setEncoding('utf8').on('data', chunk => output += chunk)
    child.stdout.setEncoding('utf8').on('data', (chunk) => {
      output += chunk
      const [, origin] = /at (http:\/\/\S+)\/\n[\s\S]*\]\);\n/.exec(output) ?? []
      if (origin)
        resolve({ child, origin, output: () => output, stopped })
    })
    child.on('close', () => reject(new Error(output)))
  })
}

describe('npm run sandbox', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)('says how to call it, answers, logs, and stops on %s', async (signal) => {
    const project = await createProject()
    const { child, origin, output, stopped } = await startSandbox(project.root)
    const folder = path.join(project.root, '.vitepress/cache/sandbox')
    const keys = openKeys(folder)
    expect(origin).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
    expect(output()).toContain('serves 1 operation at')
    expect(output()).toContain(`baseURL: '${origin}/'`)
    expect(output()).toContain(`'base_uri' => '${origin}/'`)
    expect(output()).toContain(`file://${path.join(folder, KEY_FILES.merchantPrivateKey)}`)
    expect(output()).toContain(`const apiv3Key = '${keys.apiv3Key}'`)
    expect(output()).not.toContain('BEGIN')

    const request = {
      method: 'POST',
      url: DEMO.path.replace(/\{\w+\}/, 'oExample'),
      headers: { 'Accept': '*/*', 'User-Agent': 'tests', 'Content-Type': 'application/json' },
      body: Buffer.from('{}'),
    }
    const reply = await sendRequest(origin, signRequest(request, keys))
    expect(reply.status).toBe(400)
    await expect.poll(output).toMatch(/\d\d:\d\d:\d\d\.\d{3} POST \S+ 400 [\d.]+ ms PARAM_ERROR 参数错误/)
    expect((await sendRequest(origin, request)).status).toBe(401)
    await expect.poll(output).toMatch(/ 401 [\d.]+ ms SIGN_ERROR 签名错误：缺少 Authorization/)

    child.kill(signal)
    expect(await stopped).toBe(0)
    await expect(sendRequest(origin, request)).rejects.toMatchObject({ code: 'ECONNREFUSED' })
  })

  it('lets in the pages of the origins that it is told, says so, and no others', async () => {
    const project = await createProject()
    const sites = ['http://127.0.0.1:4173', 'https://docs.example.com']
    const { origin, output } = await startSandbox(project.root, ...sites.flatMap(site => ['--origin', site]))
    for (const site of sites) {
      await expect.poll(output).toContain(`Pages of ${site} may call it.`)
      const { status } = await fetch(`${origin}/sandbox/client`, { headers: { Origin: site } })
      expect(status).toBe(200)
    }
    const { status } = await fetch(`${origin}/sandbox/client`, { headers: { Origin: 'https://evil.example' } })
    expect(status).toBe(404)
  })

  it('says what is no origin, before anything starts', async () => {
    for (const origin of ['*', 'https://example.com/reference/', 'null']) {
      const { code, stderr } = await runCommand(['sandbox', '--port', '0', '--origin', origin])
      expect(stderr).toContain(`${origin} is no origin.`)
      expect(stderr).not.toContain('    at ')
      expect(code).toBe(1)
    }
  })

  it('is open to other machines only if that is said', async () => {
    const { code, stderr } = await runCommand(['sandbox', '--host', '0.0.0.0', '--port', '0'])
    expect(stderr).toContain('0.0.0.0 can be reached from other machines. Add --public')
    expect(stderr).not.toContain('    at ')
    expect(code).toBe(1)
  })

  it('says so if the port is in use, or is none', async () => {
    const project = await createProject()
    const server = createServer()
    const port = await new Promise<number>(resolve => server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      resolve(typeof address === 'object' && address ? address.port : 0)
    }))
    try {
      const { code, stderr } = await project.run(['sandbox', '--port', String(port)])
      expect(stderr).toContain(`127.0.0.1:${port} is in use. Choose another port with --port`)
      expect(code).toBe(1)
    }
    finally {
      server.close()
    }
    const { code, stderr } = await project.run(['sandbox', '--port', 'http'])
    expect(stderr).toContain('--port is a number from 0 to 65535, not http.')
    expect(code).toBe(1)
  })

  it('does not start with damaged keys, and says what to delete', async () => {
    const project = await createProject()
    const folder = path.join(project.root, '.vitepress/cache/sandbox')
    openKeys(folder)
    writeFileSync(path.join(folder, KEY_FILES.platformPrivateKey), 'damaged')
    const { code, stderr } = await project.run(['sandbox', '--port', '0'])
    expect(stderr).toContain(`The sandbox's keys in ${folder} are damaged`)
    expect(stderr).toContain('Delete the folder')
    expect(stderr).not.toContain('    at ')
    expect(code).toBe(1)
  })
})
