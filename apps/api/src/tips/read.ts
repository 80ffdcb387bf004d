import type { Database } from '../platform/database.ts'
import type { TriedRow as GateRow, IdSource, Visible } from '../posts/gate.ts'

declare module '../platform/context.ts' {
  interface Loaders {
    /** Whether a source was replaced, by `keyOfSource`. */
    replacedSource: (key: string) => Promise<(ReplacedRow & { key: string }) | null>
  }
}

/** A team's report, through the gate. */
export type TriedRow = Visible<GateRow>
export type ReplacedRow = { title: string; url: string; newTitle: string; newUrl: string; at: Date }

/** A source as the loader knows it; the database says which ways of writing it are one. */
export const keyOfSource = (source: { title: string; url?: string | null }) =>
  JSON.stringify([source.title, source.url ?? ''])

/** Which of these sources were replaced, and by what. */
export async function replacedSources(
  database: Database,
  keys: readonly string[],
): Promise<(ReplacedRow & { key: string })[]> {
  const { rows } = await database.pages.query<ReplacedRow & { key: string }>({
    name: 'replaced_sources',
    text: `select k.key, r.title, r.url, r.new_title as "newTitle", r.new_url as "newUrl", r.at
      from unnest($1::text[]) k(key) join replaced_source r on r.key = source_key(k.key::jsonb ->> 0, k.key::jsonb ->> 1)`,
    values: [keys],
  })
  return rows
}

/** Tips that were made from a post, newest first. */
export const madeFrom = (publicId: string): IdSource => ({
  name: 'made_from',
  order: 'newest',
  text: `select p.id, p.created_at as at, null::int as why, null::int as topic from post p
    where p.kind = 'TIP' and p.record ->> 'adaptedFrom' = $3 and p.hidden_at is null and p.audience_id in (select key from keys)
    order by p.created_at desc, p.id desc limit 20`,
  values: [publicId],
})
