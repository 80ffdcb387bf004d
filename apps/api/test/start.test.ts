// The server as an operator meets it: started, stopped, killed, started twice, with a setting that is wrong.
import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, it } from 'vitest'

const main = fileURLToPath(new URL('../src/main.ts', import.meta.url))
const folders: string[] = []
const children: ChildProcess[] = []
const newFolder = () => {
  const folder = mkdtempSync(join(tmpdir(), 'kring-start-'))
  folders.push(folder)
  return folder
}
const freePort = () =>
  new Promise<number>((resolve) => {
    const probe = createServer()
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })

function launch(env: NodeJS.ProcessEnv, cwd?: string) {
  const child = spawn(process.execPath, [main], {
    cwd: cwd ?? newFolder(),
    env: { PATH: process.env.PATH, KRING_DEMO: '0', LOG_LEVEL: 'error', ...env },
  })
  children.push(child)
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk))
  const exit = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)))
  return { child, exit, said: () => said }
}
async function started(env: { PORT: string; KRING_DATA: string }) {
  const run = launch(env)
  const up = async () => {
    while (
      !(await fetch(`http://127.0.0.1:${env.PORT}/readyz`).then(
        (r) => r.ok,
        () => false,
      ))
    )
      await new Promise((r) => setTimeout(r, 50))
  }
  await Promise.race([up(), run.exit.then(() => Promise.reject(new Error(run.said())))])
  return run
}
const query = async (port: string, text: string) =>
  (
    await fetch(`http://127.0.0.1:${port}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: text }),
    })
  ).json()

describe('starting and stopping', () => {
  afterEach(async () => {
    for (const child of children.splice(0)) child.kill('SIGTERM')
    await new Promise((resolve) => setTimeout(resolve, 200))
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
  })

  it('Kring stops with code 0 and finds its data again, also after it was killed', async () => {
    const env = { PORT: String(await freePort()), KRING_DATA: newFolder() }
    const first = await started(env)
    expect(await query(env.PORT, '{ me { name } }')).toEqual({ data: { me: null } })
    first.child.kill('SIGKILL')
    await first.exit
    const second = await started(env)
    second.child.kill('SIGTERM')
    expect(await second.exit).toBe(0)
    const third = await started(env)
    third.child.kill('SIGINT')
    expect(await third.exit).toBe(0)
  }, 90_000)

  it('Kring stops with one sentence when its database ends by itself', async () => {
    const env = { PORT: String(await freePort()), KRING_DATA: newFolder() }
    // as root the database runs under another account: when that cannot enter here, its data lies elsewhere
    chmodSync(env.KRING_DATA, 0o755)
    const run = await started(env)
    const [postmaster] = readFileSync(join(env.KRING_DATA, 'pg', 'postmaster.pid'), 'utf8').split('\n')
    process.kill(Number(postmaster), 'SIGQUIT')
    expect(await run.exit).toBe(1)
    expect(run.said()).toMatch(/Kring stops\. The database in .* does not run/)
    expect(run.said()).not.toMatch(/\n\s+at /)
  }, 60_000)

  it('Kring refuses a second start on the same data and leaves the first alone', async () => {
    const env = { PORT: String(await freePort()), KRING_DATA: newFolder() }
    await started(env)
    const second = launch({ ...env, PORT: String(await freePort()) })
    expect(await second.exit).toBe(1)
    expect(second.said()).toMatch(/already running on port \d+ .*Stop it first, or set KRING_DATA/)
    expect(await query(env.PORT, '{ me { name } }')).toEqual({ data: { me: null } })
  }, 60_000)

  it('Kring says in one sentence that its port is taken', async () => {
    const server = createServer()
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    const run = launch({
      PORT: String(typeof address === 'object' && address ? address.port : 0),
      KRING_DATA: newFolder(),
    })
    expect(await run.exit).toBe(1)
    expect(run.said().trim().split('\n')).toHaveLength(1)
    expect(run.said()).toMatch(/Port \d+ is taken by another program/)
    server.close()
  }, 60_000)

  const wrong: [string, NodeJS.ProcessEnv, RegExp][] = [
    ['a port that is no number', { PORT: 'abc' }, /setting PORT is wrong/],
    ['an unknown setting of its own', { KRING_DEMOO: '1' }, /KRING_DEMOO is unknown/],
    ['an address that is none', { MEILI_URL: 'not an address' }, /MEILI_URL is wrong/],
    [
      'a database that does not answer',
      { DATABASE_URL: 'postgresql://kring:x@127.0.0.1:1/kring' },
      /no PostgreSQL answers at 127\.0\.0\.1:1/,
    ],
    ['a folder that it may not make', { KRING_DATA: join(main, 'data') }, /cannot make the folder .*KRING_DATA/],
  ]
  for (const [name, env, sentence] of wrong)
    it(`Kring stops with one clear sentence for ${name}`, async () => {
      const run = launch({ PORT: String(await freePort()), KRING_DATA: newFolder(), ...env })
      expect(await run.exit).toBe(1)
      expect(run.said()).toMatch(sentence)
      expect(run.said()).not.toMatch(/\n\s+at /)
    }, 60_000)

  it('Kring reads a .env file beneath the environment', async () => {
    const folder = newFolder()
    writeFileSync(join(folder, '.env'), 'PORT=nonsense\n')
    const run = launch({ KRING_DATA: newFolder() }, folder)
    expect(await run.exit).toBe(1)
    expect(run.said()).toMatch(/PORT is wrong/)
  }, 60_000)
})
