import { type ChildProcess, spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import autocannon from 'autocannon'

export type Program = { port: number; pid: number; stop: () => Promise<void>; cpu: () => number }

/** How the launcher starts Kring. */
const lean: { flags: string[]; env: NodeJS.ProcessEnv } = JSON.parse(
  readFileSync(new URL('../../../scripts/lean.json', import.meta.url), 'utf8'),
)

/** Starts Kring, as the launcher does, and waits until its port answers. */
export const kringProgram = (env: NodeJS.ProcessEnv, port: number): Promise<Program> =>
  program(new URL('../src/main.ts', import.meta.url), [], { ...lean.env, ...env }, port, lean.flags)

/** Starts a server program and waits until its port answers. */
export async function program(
  file: URL,
  args: string[],
  env: NodeJS.ProcessEnv,
  port: number,
  flags: string[] = ['--max-semi-space-size=8'],
): Promise<Program> {
  const child: ChildProcess = spawn(process.execPath, [...flags, file.pathname, ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  for (let tries = 0; tries < 200; tries++) {
    const up = await fetch(`http://127.0.0.1:${port}/healthz`).then(
      () => true,
      () => false,
    )
    if (up) break
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  const stop = () =>
    new Promise<void>((resolve) => {
      child.once('exit', () => resolve())
      child.kill('SIGTERM')
    })
  return { port, pid: child.pid ?? 0, stop, cpu: () => cpuOf(child.pid ?? 0) }
}

/** CPU seconds a process has used; Linux only, 0 elsewhere. */
function cpuOf(pid: number): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? []
    return (Number(fields[11]) + Number(fields[12])) / 100
  } catch {
    return 0
  }
}
/** The parent of a process; Linux only. */
const parentOf = (pid: number): number =>
  Number(readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ')[1] ?? 0)

let postmaster = 0
/** Names the database whose CPU counts: the parent of any of its backends. */
export function countDatabase(backend: number): void {
  postmaster = process.platform === 'linux' ? parentOf(backend) : 0
}
/** CPU seconds of the database and all its processes, those that ended too. */
export function databaseCpu(): number {
  try {
    const children = readdirSync('/proc').filter((name) => /^\d+$/.test(name) && parentOf(Number(name)) === postmaster)
    const ended = readFileSync(`/proc/${postmaster}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? []
    return children.reduce(
      (sum, pid) => sum + cpuOf(Number(pid)),
      cpuOf(postmaster) + (Number(ended[13]) + Number(ended[14])) / 100,
    )
  } catch {
    return 0
  }
}
/** Memory of a process in MB; Linux only. */
export function memoryOf(pid: number): number {
  try {
    return Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024)
  } catch {
    return 0
  }
}

/** A body that is a function is made anew for every send. */
export type Request = { body: string | (() => string); headers?: Record<string, string> }
export type Load = {
  path: string
  requests: Request[]
  connections: number
  seconds: number
}
export type Figures = { perSecond: number; p50: number; p99: number; cpu: number; wrong: number; mb: number }

/** Sends a load; CPU is microseconds per request, server and database together. */
export async function load(server: Program, wanted: Load): Promise<Figures> {
  const before = cpuOf(server.pid) + databaseCpu()
  const result = await autocannon({
    url: `http://127.0.0.1:${server.port}${wanted.path}`,
    connections: wanted.connections,
    duration: wanted.seconds,
    requests: wanted.requests.map(({ body, headers }) => ({
      method: 'POST' as const,
      path: wanted.path,
      headers: { 'content-type': 'application/json', ...headers },
      ...(typeof body === 'string' ? { body } : { setupRequest: (request: object) => ({ ...request, body: body() }) }),
    })),
  })
  const cpu = cpuOf(server.pid) + databaseCpu() - before
  const total = result.requests.total
  return {
    perSecond: result.requests.average,
    p50: result.latency.p50,
    p99: result.latency.p99,
    cpu: Math.round((cpu / total) * 1_000_000),
    wrong: result.non2xx + result.errors,
    mb: memoryOf(server.pid),
  }
}

/** Two loads in turn, several rounds, so that the machine's drift meets both; the median of each. */
export async function sideBySide(
  a: () => Promise<Figures>,
  b: () => Promise<Figures>,
  rounds = 3,
): Promise<{ a: Figures; b: Figures; ratio: number }> {
  const [as, bs]: [Figures[], Figures[]] = [[], []]
  for (let round = 0; round < rounds; round++) {
    as.push(await a())
    bs.push(await b())
  }
  const middle = (list: Figures[]) => list.toSorted((x, y) => x.perSecond - y.perSecond)[Math.floor(list.length / 2)]!
  const ratios = as.map((x, index) => x.perSecond / bs[index]!.perSecond).toSorted((x, y) => x - y)
  return { a: middle(as), b: middle(bs), ratio: ratios[Math.floor(ratios.length / 2)]! }
}

export const line = (name: string, f: Figures) =>
  `  ${name.padEnd(26)} ${f.perSecond.toFixed(0).padStart(6)}/s  p50 ${f.p50} ms  p99 ${f.p99} ms  CPU ${f.cpu} µs  ${f.mb} MB${f.wrong ? `  WRONG ANSWERS: ${f.wrong}` : ''}`
