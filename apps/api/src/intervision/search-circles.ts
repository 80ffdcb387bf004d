import { limits } from '@kring/contract/limits'
import type { QuerySearchCirclesArgs } from '../generated/resolvers.ts'
import { type Context, signedIn } from '../platform/context.ts'
import { connection, pageSize, readCursor } from '../platform/cursor.ts'
import { badInput } from '../platform/errors.ts'
import { topicIds } from '../teams/topics.ts'
import { foundIn, type VisibleContribution } from './gate.ts'
import { reading } from './room.ts'
import * as rows from './row.ts'
import { anyOf, type Snippet, snippetOf, termsOf } from './words.ts'

/** What was found: a session that the viewer took part in, and the best text of it. */
export type CircleHitRow = {
  at: number
  id: number
  session: string
  circle: string | null
  method: string
  heldAt: Date
  topicIds: number[]
  contribution: VisibleContribution | null
  snippet: Snippet[]
}
type Found = rows.ContributionRow & {
  session: string
  circle: string | null
  method: string
  startedAt: Date
  topicIds: number[]
  language: 'nl' | 'en'
  textId: number | null
  sessionRow: number
  rank: number
}

// the viewer's sessions: those of circles they are in, from when they joined; of circles they left only what they wrote
const statement = `
  with mine as (
    select s.*, c.public_id as circle, c.language, m.state = 'JOINED' as inside from circle_member m
    join circle_session s on s.circle_id = m.circle_id and s.state = 'ENDED' and s.started_at is not null
    left join circle c on c.id = m.circle_id
    where m.person_id = $1 and ((m.state = 'JOINED' and s.ended_at > m.joined_at)
      or (m.state = 'LEFT' and exists (select from contribution b where b.session_id = s.id and b.author_id = $1 and b.kind <> 'PASS')))
      and ($2::text is null or s.method = $2) and ($3::smallint is null or $3 = any(s.topic_ids))
      and ($4::date is null or s.started_at >= $4::date) and ($5::date is null or s.started_at < $5::date + 1)),
  hits as (
    select distinct on (s.id) s.id as session_row, b.id as text_id, coalesce(ts_rank(b.words, $6::tsquery), 0) as rank
    from mine s left join contribution b on b.session_id = s.id and $6::tsquery is not null and b.words @@ $6::tsquery and b.kind <> 'PASS' and (s.inside or b.author_id = $1)
    where $6::tsquery is null or b.id is not null
    order by s.id, rank desc, b.id)
  select s.public_id as session, case when s.inside then s.circle end as circle, s.method, s.started_at as "startedAt", s.topic_ids as "topicIds", coalesce(s.language, 'nl') as language,
    h.text_id as "textId", h.session_row as "sessionRow", round(h.rank * 1000000)::int as rank, ${rows.contributionColumns}
  from hits h join mine s on s.id = h.session_row left join contribution b on b.id = h.text_id
  where $7::bigint is null or (case when $6::tsquery is null then s.id else round(h.rank * 1000000)::bigint end, s.id) < ($7, $8::bigint)
  order by case when $6::tsquery is null then s.id else round(h.rank * 1000000)::bigint end desc, s.id desc limit $9`

/** Past discussions that the viewer took part in: nobody else's are looked through. */
export async function searchCircles(ctx: Context, args: Partial<QuerySearchCirclesArgs>) {
  const viewer = signedIn(ctx)
  const size = pageSize(args.first)
  const after = readCursor(args.after)
  const query = (args.query ?? '').trim()
  if ([...query].length > limits.search.query) throw badInput({ query: 'too_long' })
  const wanted = termsOf(query)
  // words that say nothing ("and the") find nothing
  if (query && !wanted.length) return connection<CircleHitRow>([], size, place, args.after)
  const [topic] = topicIds(args.topic ? [args.topic] : [])
  const found = await reading(ctx.database, viewer, async (client) => {
    const { rows: hits } = await client.query<Found>({
      text: statement,
      values: [
        viewer.id,
        args.method ?? null,
        topic ?? null,
        day(args.from, 'from'),
        day(args.until, 'until'),
        anyOf(wanted),
        after?.at ?? null,
        after?.id ?? null,
        size + 1,
      ],
    })
    return hits
  })
  const terms = new Set(wanted)
  const hits = found.map((row): CircleHitRow => {
    const contribution = row.textId === null ? null : foundIn(row, viewer.id)
    return {
      at: query ? row.rank : row.sessionRow,
      id: row.sessionRow,
      session: row.session,
      circle: row.circle,
      method: row.method,
      heldAt: row.startedAt,
      topicIds: row.topicIds,
      contribution,
      snippet: contribution ? snippetOf(contribution.body, terms, row.language) : [],
    }
  })
  return connection(hits, size, place, args.after)
}

const place = (hit: CircleHitRow) => ({ at: hit.at, id: hit.id })

function day(text: string | Date | null | undefined, field: string): string | null {
  if (text === null || text === undefined) return null
  if (!/^\d{4}-\d{2}-\d{2}$/.test(String(text)) || Number.isNaN(Date.parse(String(text))))
    throw badInput({ [field]: 'bad_date' })
  return String(text)
}
