import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../..', import.meta.url))

export const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => (typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port'))))
    })
  })

export type Running = {
  address: string
  data: string
  child: ChildProcess
  output: () => string
  stop: () => Promise<void>
}

/** The real server with the demo network, on a data folder and port of its own. */
export async function startKring(env: NodeJS.ProcessEnv = {}): Promise<Running> {
  const data = env.KRING_DATA ?? mkdtempSync(join(tmpdir(), 'kring-web-'))
  // as root the database runs under another account, which must be able to enter
  chmodSync(data, 0o755)
  const port = Number(env.PORT ?? (await freePort()))
  const child = spawn(process.execPath, [join(root, 'apps/api/src/main.ts')], {
    cwd: root,
    env: { ...process.env, LOG_LEVEL: 'error', ...env, KRING_DATA: data, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk))
  const address = `http://localhost:${port}`
  const gone = new Promise<never>((_, reject) =>
    child.once('exit', () => reject(new Error(`the server ended: ${said}`))),
  )
  gone.catch(() => undefined)
  const ready = async () => {
    while (
      !(await fetch(`${address}/readyz`).then(
        (r) => r.ok,
        () => false,
      ))
    )
      await new Promise((r) => setTimeout(r, 100))
  }
  await Promise.race([ready(), gone])
  const stop = () =>
    new Promise<void>((resolve) => {
      const end = () => {
        if (!env.KRING_DATA) rmSync(data, { recursive: true, force: true })
        resolve()
      }
      if (child.exitCode !== null) return end()
      child.once('exit', end)
      child.kill('SIGTERM')
    })
  return { address, data, child, output: () => said, stop }
}
