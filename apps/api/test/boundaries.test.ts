import { globSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../..', import.meta.url))
/** Shelves from low to high; a room may import from lower shelves, not from its own nor from higher ones. */
const shelves = [
  ['platform'],
  ['files'],
  ['people'],
  ['audience', 'tokens'],
  ['teams'],
  ['entry'],
  ['membership'],
  ['posts'],
  ['questions', 'tips', 'intervision', 'barriers', 'signals', 'aftercare', 'library', 'redaction'],
  ['learnings', 'log'],
  ['feed', 'search', 'notifications'],
  ['exchange', 'rights'],
  ['operator'],
]
const heightOf = new Map(shelves.flatMap((rooms, height) => rooms.map((room) => [room, height] as const)))

type Import = { file: string; from: string; to: string }
function importsIn(pattern: string): Import[] {
  return globSync(pattern, { cwd: root })
    .filter((file) => !/\.test\.tsx?$|builder\.ts$|node_modules|generated/.test(file))
    .flatMap((file) => {
      const text = readFileSync(join(root, file), 'utf8')
      return [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => ({
        file,
        from: file,
        to: match[1] ?? '',
      }))
    })
}
const roomOf = (path: string) => /^apps\/api\/src\/([^/]+)\//.exec(path)?.[1] ?? null

describe('the house', () => {
  it('Kring imports only from lower shelves', () => {
    const crossings = importsIn('apps/api/src/*/**/*.ts').flatMap(({ file, to }) => {
      if (!to.startsWith('.')) return []
      const target = relative(root, join(root, dirname(file), to))
      const [from, into] = [roomOf(file), roomOf(target)]
      if (from === null || into === 'generated' || from === into) return []
      if (into === null) return /config\.ts$/.test(target) || from === 'operator' ? [] : [`${file} → ${target}`]
      return (heightOf.get(into) ?? 99) < (heightOf.get(from) ?? -1) ? [] : [`${file} → ${target}`]
    })
    expect(crossings).toEqual([])
  })

  it('Kring knows on which shelf every room stands', () => {
    const rooms = globSync('apps/api/src/*/', { cwd: root })
      .map((path) => path.split('/')[3] ?? '')
      .filter((room) => room !== 'generated')
    expect(rooms.filter((room) => !heightOf.has(room))).toEqual([])
  })

  it('Kring keeps the web away from the API', () => {
    const allowed =
      /^(@kring\/(contract|words|guard)(\/|$)|\.|solid-js|@solidjs\/|lucide-solid|dompurify|graphql-ws|@simplewebauthn\/browser|uqr|libheif-js\/|@fontsource)/
    const crossings = importsIn('apps/web/src/**/*.{ts,tsx}').filter(
      ({ to }) => !allowed.test(to) || to.includes('apps/api'),
    )
    expect(crossings.map(({ file, to }) => `${file} → ${to}`)).toEqual([])
  })

  it('Kring selects posts, answers and comments for readers in the gate alone', () => {
    // these read texts for the machine (index, export, recount) or write them; none of them answers a reader
    const machine =
      /files\/(gate|remove-file)\.ts$|posts\/(gate|write|change|mark|comment|bump)\.ts$|questions\/(answer|refresh|mark-helped)\.ts$|redaction\/(report|restore|redact|hidden|happened|on|black-out)\.ts$|tips\/(try-tip|read|on|replace-source|hand-on)\.ts$|aftercare\/(on|read)\.ts$|questions\/merge\.ts$|barriers\/read\.ts$|signals\/(items|read|recompute)\.ts$|feed\/(read|live)\.ts$|notifications\/(on|concerned|read|resolvers)\.ts$|\/(search|exchange|operator|rights)\//
    const others = globSync('apps/api/src/**/*.ts', { cwd: root })
      .filter((file) => !machine.test(file) && !/\.test\.ts$|table\.ts$|generated/.test(file))
      .filter((file) =>
        /(from|join)\s+(post|answer|comment|tried|post_version)\s/i.test(readFileSync(join(root, file), 'utf8')),
      )
    expect(others.filter((file) => !/health\.ts$/.test(file))).toEqual([])
  })

  it('Kring makes a visible row nowhere but in the gate', () => {
    const casts = globSync('apps/api/src/**/*.ts', { cwd: root }).filter(
      (file) =>
        !/posts\/gate\.ts$/.test(file) &&
        /as (unknown as )?Visible(Post|Answer|Whole)\b/.test(readFileSync(join(root, file), 'utf8')),
    )
    expect(casts).toEqual([])
  })

  it('Kring reads the environment in config.ts alone', () => {
    const readers = globSync('apps/api/src/**/*.ts', { cwd: root }).filter((file) =>
      /process\.env/.test(readFileSync(join(root, file), 'utf8')),
    )
    expect(readers.filter((file) => !/config\.ts$|embedded-postgres\.ts$|\.test\.ts$/.test(file))).toEqual([])
  })

  it('Kring has no file over 400 lines', () => {
    const long = globSync('{apps,packages}/**/*.{ts,tsx,css}', { cwd: root })
      .filter((file) => !/node_modules|generated|dist\/|\.d\.ts$|synonyms\/|vocabulary\.ts$/.test(file))
      .filter((file) => readFileSync(join(root, file), 'utf8').split('\n').length > 401)
    expect(long).toEqual([])
  })

  it('Kring has no registry host in its lockfile', () => {
    expect(readFileSync(join(root, 'pnpm-lock.yaml'), 'utf8')).not.toMatch(/https?:\/\//)
  })
})
