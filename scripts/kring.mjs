// The launcher: runs on any Node >= 20 with nothing installed. It gets a Node that is new enough, pnpm through npx,
// installs what the lockfile says when that changed, builds the web app when its sources changed, and runs one verb.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const PNPM = '12.21.0'
const NODE = '24.21.0'
const OLDEST = [22, 18]

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const here = process.cwd()
process.chdir(root)
const windows = process.platform === 'win32'
const state = join(root, '.kring')

function giveUp(sentence) {
  console.error(`\n${sentence}\n`)
  process.exit(1)
}

function run(command, args, env = process.env, quiet = false) {
  const done = spawnSync(command, args, {
    stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    env,
    shell: windows,
    encoding: 'utf8',
  })
  if (done.status === 0) return
  const said = `${done.stdout ?? ''}${done.stderr ?? ''}`
  if (quiet) process.stderr.write(said)
  if (/ENOSPC|No space left/.test(said)) giveUp('The disk is full. Free some space and start again.')
  if (/EACCES|Permission denied/.test(said))
    giveUp(`This account may not write in ${root}. Give it the right, or use a copy of its own.`)
  giveUp(`This step failed: ${command} ${args.slice(0, 6).join(' ')}. What it said stands above.`)
}

const isMusl = () => process.platform === 'linux' && !process.report?.getReport()?.header?.glibcVersionRuntime

/** A Node that runs TypeScript by itself: the host's own, or one fetched once from npm. */
function findNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return process.execPath
  if (isMusl()) giveUp(`Kring needs Node ${OLDEST.join('.')} or newer on this system. Install it, then start again.`)
  const system = windows ? 'win' : process.platform
  const name = `${system === 'darwin' && process.arch === 'arm64' ? 'node-bin' : 'node'}-${system}-${process.arch}`
  const folder = join(state, 'toolchain')
  const exe = join(folder, 'node_modules', name, 'bin', windows ? 'node.exe' : 'node')
  if (existsSync(exe)) return exe
  try {
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'package.json'), '{"private":true}')
  } catch (error) {
    giveUp(
      error.code === 'ENOSPC'
        ? 'The disk is full. Free some space and start again.'
        : `This account may not write in ${root}: ${error.message}`,
    )
  }
  console.log(`Kring: Node ${process.versions.node} is older than Kring needs; fetching Node ${NODE} once.`)
  run('npm', [
    'install',
    '--prefix',
    folder,
    '--no-save',
    '--no-audit',
    '--no-fund',
    '--ignore-scripts',
    '--loglevel=error',
    `${name}@${NODE}`,
  ])
  return exe
}

const node = findNode()
const env = { ...process.env, PATH: dirname(node) + delimiter + process.env.PATH }
const pnpm = (args, quiet) => run('npx', ['--yes', '--loglevel=error', `pnpm@${PNPM}`, ...args], env, quiet)

const digest = (files) => {
  const hash = createHash('sha256').update(`${process.platform}${process.arch}`)
  for (const file of files) if (existsSync(file)) hash.update(file).update('\0').update(readFileSync(file))
  return hash.digest('hex')
}
/** Does the work when the key differs from the last time it was done. */
function once(name, key, work) {
  const stamp = join(state, `${name}.stamp`)
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === key) return
  rmSync(stamp, { force: true })
  work()
  mkdirSync(state, { recursive: true })
  writeFileSync(stamp, key)
}

const manifests = () => [
  'package.json',
  'pnpm-lock.yaml',
  'pnpm-workspace.yaml',
  ...['apps', 'packages'].flatMap((top) => readdirSync(top).map((name) => join(top, name, 'package.json'))),
]
function install() {
  const key = existsSync('node_modules/.modules.yaml') ? digest(manifests()) : 'absent'
  once('install', key === 'absent' ? `${Date.now()}` : key, () => {
    console.log('Kring: installing what it needs (once).')
    pnpm(['install', '--frozen-lockfile', '--reporter=append-only'], true)
  })
  writeFileSync(join(state, 'install.stamp'), digest(manifests()))
}

function filesUnder(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (['node_modules', 'dist', 'test'].includes(entry.name)) return []
    return entry.isDirectory() ? filesUnder(path) : [path]
  })
}
function build() {
  const sources = ['apps/web', 'packages/contract', 'packages/guard', 'packages/words']
    .flatMap(filesUnder)
    .filter((file) => !file.endsWith('.test.ts'))
    .sort()
  const key = existsSync('apps/web/dist/index.html') ? digest(sources) : `${Date.now()}`
  once('web', key, () => {
    console.log('Kring: building the web app.')
    pnpm(['--filter', '@kring/web', 'run', 'build'], true)
  })
  writeFileSync(join(state, 'web.stamp'), digest(sources))
}

/** Paths that the caller gave belong to where the caller stands. */
const fromHere = (args) =>
  args.map((arg) =>
    !arg.startsWith('-') && /[\\/]|\.jsonl?$/.test(arg) && existsSync(join(here, arg)) ? join(here, arg) : arg,
  )
const [verb = 'start', ...rest] = process.argv.slice(2)
const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--config', 'scripts/vitest.config.ts']
const verbs = {
  start: () => ['apps/api/src/main.ts'],
  test: () => ['scripts/test.mjs', ...rest],
  kring: () => ['apps/api/src/operator/main.ts', ...fromHere(rest)],
  bench: () => ['apps/api/bench/main.ts', ...fromHere(rest)],
  screens: () => ['apps/web/test/screens.ts', ...rest.map((path) => join(here, path))],
  generate: () => ['scripts/generate.ts'],
  vitest: () => [...vitest, ...rest],
  x: () => rest,
}
if (!(verb in verbs)) giveUp(`There is no command "${verb}". Known: ${Object.keys(verbs).join(', ')}.`)
mkdirSync(state, { recursive: true })
install()
if (['start', 'test', 'screens', 'bench'].includes(verb)) build()

// On a machine with much memory V8 and the allocator let a process grow to what one server never needs: half of it.
// The Dockerfile says the same, and the benchmarks measure with it.
const { flags, env: frugal } = JSON.parse(readFileSync('scripts/lean.json', 'utf8'))
const lean = ['start', 'kring'].includes(verb)
const child = spawn(node, [...(lean ? flags : []), ...verbs[verb]()], {
  stdio: 'inherit',
  env: { ...env, ...(lean ? frugal : {}), INIT_CWD: here },
})
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
// npm that is killed tells nobody: without this the server would stay behind
const parent = process.ppid
if (!windows) setInterval(() => process.ppid !== parent && child.kill('SIGTERM'), 500).unref()
child.on('exit', (code, signal) => process.exit(code ?? 128 + (signal === 'SIGINT' ? 2 : 15)))
