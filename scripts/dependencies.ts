// npm run x -- scripts/dependencies.ts: after a dependency was looked at, writes what is allowed from now on.
import { writeFileSync } from 'node:fs'
import { readLockfile } from './lockfile.ts'

/** Every package by name, with the versions that were looked at. */
export function versionsByName(): Record<string, string[]> {
  const found: Record<string, string[]> = {}
  for (const { name, version } of readLockfile()) found[name] = [...new Set([...(found[name] ?? []), version])].sort()
  return Object.fromEntries(Object.entries(found).sort(([one], [other]) => (one < other ? -1 : 1)))
}

if (process.argv[1]?.endsWith('dependencies.ts')) {
  const lines = Object.entries(versionsByName()).map(
    ([name, versions]) => `  ${JSON.stringify(name)}: ${JSON.stringify(versions.join(' '))}`,
  )
  writeFileSync(new URL('./dependencies.json', import.meta.url), `{\n${lines.join(',\n')}\n}\n`)
  console.log(`${lines.length} packages are allowed`)
}
