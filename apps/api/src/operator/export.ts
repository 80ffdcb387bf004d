import { createWriteStream, renameSync, rmSync } from 'node:fs'
import { once } from 'node:events'
import { countFiles, exportTo } from '../exchange/export.ts'
import type { House } from '../platform/context.ts'
import type { Call, Command } from './command.ts'
import { pour, progress, say, tell } from './terminal.ts'

/** `kring export`: the whole network in the exchange format. */
export const exportCommand: Command = {
  flags: { out: { type: 'string', value: 'FILE', says: 'writes to a file instead of to the screen' } },
  run,
}

async function run(call: Call): Promise<void> {
  const path = call.text('out')
  await call.withHouse(async (house) => {
    await (path ? toFile(house, path) : exportTo(house, (line) => pour(`${line}\n`)))
    const left = await countFiles(house)
    if (left) tell(`${left} photos and PDFs are not in it: the exchange format has texts only. A backup has them.`)
  })
}

/** Under another name until it is whole: a file with the right name is never half an export. */
async function toFile(house: House, path: string): Promise<void> {
  const part = `${path}.part`
  const out = createWriteStream(part, { mode: 0o600 })
  await once(out, 'open')
  const shown = progress('exporting')
  try {
    const lines = await exportTo(
      house,
      async (line) => {
        if (!out.write(`${line}\n`)) await once(out, 'drain')
      },
      (done) => shown.at(done / (done + 2_000)),
    )
    out.end()
    await once(out, 'finish')
    renameSync(part, path)
    shown.end()
    say(`${lines} lines written to ${path}`)
  } catch (error) {
    shown.end()
    out.destroy()
    rmSync(part, { force: true })
    throw error
  }
}
