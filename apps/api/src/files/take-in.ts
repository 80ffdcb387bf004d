import { open, readFile } from 'node:fs/promises'
import { fileLimits } from '@kring/contract/file-limits'
import type { House, Viewer } from '../platform/context.ts'
import { newId } from '../platform/ids.ts'
import { Refusal } from '../platform/errors.ts'
import { takeAlt, takeName } from './called.ts'
import { largeOf, namesOf, pdfOf, smallOf } from './names.ts'
import { guardPdf } from './pdf.ts'
import { endsAsPdf, headLength, type Recognised, recognise, tailLength } from './recognise.ts'
import { refuse, usedUp } from './refuse.ts'
import { shrink } from './shrink.ts'

/** A file as it came in, on disk; its name is what its owner called it. */
export type Given = { path: string; bytes: number; name: string; alt: string; notAClient: boolean }
export type Taken = {
  publicId: string
  kind: 'PHOTO' | 'PDF'
  name: string
  alt: string
  bytes: number
  width: number
  height: number
}

/**
 * Takes a file in for its uploader alone, until a text of theirs takes it. Photos are made anew. Throws BAD_INPUT with a
 * reason, CLIENT_DATA for its name or description, RATE_LIMITED when the day's share is used up; then nothing is kept.
 */
export async function takeIn(house: House, viewer: Viewer, audienceId: number, given: Given): Promise<Taken> {
  const kind = await kindOf(given)
  const alt = takeAlt(given.alt, viewer.locale, given.notAClient)
  const name = takeName(given.name, viewer.locale, kind, given.notAClient)
  await countDay(house, viewer.id, given.bytes)
  const publicId = newId('f')
  const made = kind === 'PDF' ? await asPdf(publicId, given) : await asPhoto(publicId, given, kind === 'HEIC')
  const taken: Taken = { publicId, name, alt, ...made.facts }
  await house.database.pool.query(
    `with f as (insert into file (public_id, kind, audience_id, uploader_id, name, alt, bytes, width, height, created_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) returning id)
     insert into outbox (event, payload, at, due_at) select 'file.waits', json_build_object('file', id), now() + interval '1 day', now() + interval '1 day' from f`,
    [publicId, taken.kind, audienceId, viewer.id, name, alt, taken.bytes, taken.width, taken.height, house.now()],
  )
  try {
    for (const part of made.parts) await house.files.put(part.name, part.bytes, part.type)
  } catch (error) {
    await house.files.drop(namesOf(taken)).catch(() => undefined)
    await house.database.pool.query('delete from file where public_id = $1', [publicId])
    house.log.error({ reason: error instanceof Error ? error.name : 'unknown' }, 'a file could not be kept')
    throw new Refusal('UNAVAILABLE', { reason: 'files_away' })
  }
  return taken
}

/** What it is, by its bytes; refused when it is none of ours or heavier than its kind may be. */
async function kindOf({ path, bytes }: Given): Promise<Recognised> {
  if (!bytes) throw refuse('file_empty')
  const file = await open(path)
  try {
    const head = Buffer.alloc(headLength)
    await file.read(head, 0, headLength, 0)
    const kind = recognise(head)
    if (!kind) throw refuse('file_unknown')
    if (kind !== 'PDF') return kind
    if (bytes > fileLimits.pdf.bytes) throw refuse('pdf_too_heavy')
    const tail = Buffer.alloc(Math.min(tailLength, bytes))
    await file.read(tail, 0, tail.length, bytes - tail.length)
    if (!endsAsPdf(tail)) throw refuse('file_broken')
    return kind
  } finally {
    await file.close()
  }
}

/** Counts a file in the day of its person, before the work on it begins. Throws RATE_LIMITED when that would be too much. */
async function countDay({ database, now }: House, person: number, bytes: number): Promise<void> {
  const { files, bytes: most } = fileLimits.perDay
  const { rowCount } = await database.pool.query(
    `insert into file_day (person_id, day, files, bytes) values ($1, $2, 1, $3)
     on conflict (person_id, day) do update set files = file_day.files + 1, bytes = file_day.bytes + excluded.bytes
       where file_day.files < $4 and file_day.bytes + excluded.bytes <= $5`,
    [person, now().toISOString().slice(0, 10), bytes, files, most],
  )
  if (!rowCount) throw usedUp()
}

type Made = {
  facts: Pick<Taken, 'kind' | 'bytes' | 'width' | 'height'>
  parts: { name: string; bytes: Buffer; type: string }[]
}

async function asPhoto(id: string, { path }: Given, heic: boolean): Promise<Made> {
  const { large, small, width, height } = await shrink(path, heic)
  const type = 'image/webp'
  return {
    facts: { kind: 'PHOTO', bytes: large.length, width, height },
    parts: [
      { name: largeOf(id), bytes: large, type },
      { name: smallOf(id), bytes: small, type },
    ],
  }
}

async function asPdf(id: string, { path, bytes, notAClient }: Given): Promise<Made> {
  await guardPdf(path, notAClient)
  return {
    facts: { kind: 'PDF', bytes, width: 0, height: 0 },
    parts: [{ name: pdfOf(id), bytes: await readFile(path), type: 'application/pdf' }],
  }
}
