import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

/** One package as the lockfile has it. `key` also names the peers it was resolved with. */
export type Locked = { key: string; name: string; version: string; integrity: string; needs: string[]; runs: boolean }

type Tree = { [name: string]: Tree | string }
const bare = (text: string) => text.replace(/^'(.*)'$/, '$1')

/** The part of YAML that pnpm writes: maps by indentation, with plain values. */
function readTree(text: string): Tree {
  const top: Tree = {}
  const open: { depth: number; tree: Tree }[] = [{ depth: -1, tree: top }]
  for (const line of text.split('\n')) {
    const match = /^( *)('[^']*'|[^\s:'][^:]*(?::[^\s:][^:]*)*):(?: (.*))?$/.exec(line)
    if (!match?.[2]) continue
    const depth = match[1]?.length ?? 0
    while ((open.at(-1)?.depth ?? -1) >= depth) open.pop()
    const parent = open.at(-1)?.tree ?? top
    const name = bare(match[2])
    if (match[3] !== undefined) parent[name] = match[3]
    else {
      const tree: Tree = {}
      parent[name] = tree
      open.push({ depth, tree })
    }
  }
  return top
}

const treeOf = (value: Tree | string | undefined): Tree => (typeof value === 'object' ? value : {})
const withoutPeers = (key: string) => key.replace(/\(.*$/, '')

/** Everything that the lockfile resolves, and whether Kring needs it to run or only to be built and tested. */
export function readLockfile(text = readFileSync(`${root}pnpm-lock.yaml`, 'utf8')): Locked[] {
  const lock = readTree(text)
  const [packages, snapshots] = [treeOf(lock.packages), treeOf(lock.snapshots)]
  const needsOf = (tree: Tree) =>
    ['dependencies', 'optionalDependencies'].flatMap((kind) =>
      Object.entries(treeOf(tree[kind])).map(([name, value]) => keyOf(name, value)),
    )
  const running = new Set<string>()
  const walk = (key: string) => {
    if (running.has(key)) return
    running.add(key)
    for (const next of needsOf(treeOf(snapshots[key]))) walk(next)
  }
  for (const importer of Object.values(treeOf(lock.importers)))
    for (const kind of ['dependencies', 'optionalDependencies'])
      for (const [name, facts] of Object.entries(treeOf(treeOf(importer)[kind])))
        walk(keyOf(name, treeOf(facts).version ?? ''))
  return Object.keys(snapshots).map((key) => {
    const id = withoutPeers(key)
    const at = id.lastIndexOf('@')
    const facts = treeOf(packages[id])
    const integrity = /integrity: ([^,}]+)/.exec(String(facts.resolution ?? ''))?.[1] ?? ''
    return {
      key,
      name: id.slice(0, at),
      version: id.slice(at + 1),
      integrity,
      needs: needsOf(treeOf(snapshots[key])),
      runs: running.has(key),
    }
  })
}

/** "name: 1.2.3" is name@1.2.3; an alias names the other package itself. */
function keyOf(name: string, value: Tree | string): string {
  const version = typeof value === 'string' ? bare(value) : ''
  return /^@?[^@(]+@\d/.test(version) ? version : `${name}@${version}`
}

const store = `${root}node_modules/.pnpm`
let folders: readonly string[] | undefined

/** What a package says of itself where it is installed; null for another system's. */
export function installed({ key }: Pick<Locked, 'key'>): Record<string, unknown> | null {
  const id = withoutPeers(key)
  folders ??= existsSync(store) ? readdirSync(store) : []
  const start = id.replaceAll('/', '+')
  const folder = folders.find((name) => name === start || name.startsWith(`${start}_`))
  const path = `${store}/${folder}/node_modules/${id.slice(0, id.lastIndexOf('@'))}/package.json`
  return folder && existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null
}
