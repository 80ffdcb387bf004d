import type { Context } from './context.ts'
import { signedIn } from './context.ts'
import type { Database } from './database.ts'
import { type Guarding, type Place, wordsAt } from './text.ts'

// What a writer stated not to be about a client is remembered, so that a later edit does not ask again for the same words.
// The words are not kept, nor a hash of them (few enough numbers and names exist to try them all): only their kind and
// place. What they were is read from the text as it still stands when it is changed. Words that moved or were changed by
// anything else (an import, a redaction) are no longer at their place, and are asked about again (decision 8).

type Row = Pick<Place, 'field' | 'kind' | 'start'> & { end: number }
type Fields = Record<string, string | readonly string[]>
const list = (field: string) => field.split('.')[0]

async function statedOf(database: Database, textId: string): Promise<Row[]> {
  const { rows } = await database.pool.query<Row>(
    'select field, kind, start, stop as "end" from stated where text_id = $1',
    [textId],
  )
  return rows
}

/** How to guard a change of a text that is there: `before` is what it says now. */
export async function guardChange(
  ctx: Context,
  textId: string,
  before: Fields,
  guard: Omit<Guarding, 'wasStated' | 'passed'>,
): Promise<Guarding & { passed: Place[] }> {
  const stated = await statedOf(ctx.database, textId)
  const wasStated = (place: Place, words: string) =>
    words !== '' &&
    stated.some(
      (row) => row.kind === place.kind && list(row.field) === list(place.field) && wordsAt(before, row) === words,
    )
  return { ...guard, wasStated, passed: [] }
}

/** How to guard a new text. */
export const guardNew = (guard: Omit<Guarding, 'wasStated' | 'passed'>): Guarding & { passed: Place[] } => ({
  ...guard,
  passed: [],
})

/** Remembers what passed because it was stated: the places in the text as it was just written. */
export async function keepStated(
  ctx: Context,
  textId: string,
  passed: readonly Place[],
  edited = false,
): Promise<void> {
  if (!passed.length && !edited) return
  await ctx.database.pool.query({
    text: `with gone as (delete from stated where text_id = $1)
      insert into stated (text_id, field, kind, start, stop, person_id, at)
      select $1, p.field, p.kind, p.start, p.stop, $2, $3 from unnest($4::text[], $5::text[], $6::int[], $7::int[]) p(field, kind, start, stop)`,
    values: [
      textId,
      signedIn(ctx).id,
      ctx.now(),
      passed.map((place) => place.field),
      passed.map((place) => place.kind),
      passed.map((place) => place.start),
      passed.map((place) => place.end),
    ],
  })
}
