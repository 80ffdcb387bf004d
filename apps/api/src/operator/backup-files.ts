import type { ClientBase } from 'pg'
import { namesOf } from '../files/names.ts'
import type { House } from '../platform/context.ts'
import { Fault } from './terminal.ts'

/** A photo or PDF in a backup, beside the rows: the name it lies under, and its bytes in base 64. */
type Line = { file: string; bytes: string }
type Row = { publicId: string; kind: 'PHOTO' | 'PDF' }

/** All stored files of the network, wherever they lie. One whose bytes are gone is left out. */
export async function* filesOf(house: House, client: ClientBase): AsyncGenerator<Line> {
  const { rows } = await client.query<Row>(
    'select public_id as "publicId", kind from file where audience_id <> 0 order by id',
  )
  for (const name of rows.flatMap(namesOf)) {
    const stored = await house.files.get(name)
    if (stored) yield { file: name, bytes: Buffer.concat(await stored.bytes.toArray()).toString('base64') }
  }
}

export const isFileLine = (line: Record<string, unknown>): line is Line =>
  typeof line.file === 'string' && typeof line.bytes === 'string'

const ours = /^[\w-]{2}\/f_[\w-]{8,40}(-small)?\.(webp|pdf)$/

/** Puts a file of a backup back where files lie now. */
export async function putBack(house: House, { file, bytes }: Line): Promise<void> {
  if (!ours.test(file)) throw new Fault('This is not a backup of Kring, or it is damaged.')
  await house.files.put(file, Buffer.from(bytes, 'base64'), file.endsWith('.pdf') ? 'application/pdf' : 'image/webp')
}
