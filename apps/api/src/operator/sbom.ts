import { createHash, randomUUID } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import type { Command } from './command.ts'
import { say } from './terminal.ts'

const purl = (name: string, version: string) => `pkg:npm/${name.replace(/^@/, '%40')}@${version}`

/** `kring sbom`: what Kring is made of, as CycloneDX, for whoever has to answer for it. */
export const sbom: Command = {
  flags: {
    out: { type: 'string', value: 'FILE', says: 'where to; the screen when left out' },
    all: { type: 'boolean', says: 'with what only building and testing needs' },
  },
  run: async (call) => {
    const { installed, readLockfile } = await import('../../../../scripts/lockfile.ts')
    const locked = readLockfile().filter(({ runs }) => runs || call.on('all'))
    const refs = new Map(locked.map((one) => [one.key, purl(one.name, one.version)]))
    const components = [...new Map(locked.map((one) => [refs.get(one.key), one])).entries()].map(([ref, one]) => {
      const license = installed(one)?.license
      return {
        type: 'library',
        'bom-ref': ref,
        name: one.name,
        version: one.version,
        purl: ref,
        scope: one.runs ? 'required' : 'excluded',
        hashes: [{ alg: 'SHA-512', content: Buffer.from(one.integrity.slice(7), 'base64').toString('hex') }],
        ...(typeof license === 'string' ? { licenses: [{ expression: license }] } : {}),
      }
    })
    const needs = new Map<string, Set<string>>()
    for (const one of locked) {
      const ref = refs.get(one.key) ?? ''
      const known = one.needs.flatMap((key) => refs.get(key) ?? [])
      needs.set(ref, new Set([...(needs.get(ref) ?? []), ...known]))
    }
    const bom = {
      bomFormat: 'CycloneDX',
      specVersion: '1.6',
      serialNumber: `urn:uuid:${randomUUID()}`,
      version: 1,
      metadata: {
        timestamp: new Date().toISOString(),
        component: { type: 'application', 'bom-ref': 'kring', name: 'kring' },
      },
      components,
      dependencies: [...needs].map(([ref, dependsOn]) => ({ ref, dependsOn: [...dependsOn] })),
    }
    const text = JSON.stringify(bom, null, 2)
    const file = call.text('out')
    if (!file) return say(text)
    writeFileSync(file, `${text}\n`)
    const mark = createHash('sha256').update(`${text}\n`).digest('hex')
    say(`${components.length} components in ${file} (SHA-256 ${mark})`)
  },
}
