import type { Writing } from './writing.ts'

/** As many posts as one outbox row may name. */
const most = 500

/** Tells the readers of the outbox what has come: ranges of row ids, and that teams are new or changed. */
export async function announce(writing: Writing): Promise<void> {
  const events = rangesOf([...writing.touched]).map((range) => ({ event: 'posts.imported', payload: range as object }))
  if (writing.teamsTouched) events.push({ event: 'teams.imported', payload: {} })
  await writing.client.query(
    'insert into outbox (event, payload) select event, payload from jsonb_to_recordset($1) as i(event text, payload jsonb)',
    [JSON.stringify(events)],
  )
}

/** Row ids as ranges of at most 500 that hold few others. Pure. */
export function rangesOf(ids: readonly number[]): { from: number; to: number }[] {
  const ranges: { from: number; to: number }[] = []
  for (const id of [...ids].sort((a, b) => a - b)) {
    const last = ranges.at(-1)
    if (last && id - last.from < most && id - last.to <= 50) last.to = id
    else ranges.push({ from: id, to: id })
  }
  return ranges
}
