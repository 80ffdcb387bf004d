import type { QueryBarriersArgs } from '../generated/resolvers.ts'
import { type Context, signedIn, type Viewer } from '../platform/context.ts'
import { connection, type Cursor, pageSize, readCursor } from '../platform/cursor.ts'
import type { Database } from '../platform/database.ts'
import { badInput } from '../platform/errors.ts'
import { type IdSource, visiblePosts } from '../posts/gate.ts'
import { barrierStates, type BarrierState } from '../posts/record.ts'
import { topicByKey } from '../teams/topics.ts'
import { takeCategory } from './categories.ts'

declare module '../platform/context.ts' {
  interface Loaders {
    /** What an answer does to its barrier, by row id of the answer. */
    solution: (answerId: number) => Promise<SolutionRow | null>
  }
}

type Outcome = { teamId: number; outcome: 'WORKED' | 'PARTLY' | 'DID_NOT'; at: string }
export type SolutionRow = { id: number; way: 'SOLUTION' | 'WORK_AROUND'; outcomes: Outcome[] }
export type OutcomeRow = Outcome

/** What solutions do and how they went, by row ids of answers that the gate let through. */
export async function solutionRows(database: Database, viewer: Viewer | null, ids: number[]): Promise<SolutionRow[]> {
  if (!viewer) return []
  const { rows } = await database.pages.query<SolutionRow>({
    name: 'solutions',
    text: `select i.id, coalesce(s.way, 'SOLUTION') as way, coalesce((
        select json_agg(json_build_object('teamId', o.team_id, 'outcome', o.outcome, 'at', o.at)
          order by case o.outcome when 'DID_NOT' then 0 when 'PARTLY' then 1 else 2 end, o.at desc)
        from solution_outcome o where o.answer_id = i.id), '[]') as outcomes
      from unnest($1::bigint[]) i(id) left join solution s on s.answer_id = i.id`,
    values: [ids],
  })
  return rows
}

/** A state as it is kept; a barrier that came before states were kept is raised. */
export const stateOf = (kept: string | null): BarrierState => barrierStates.find((state) => state === kept) ?? 'RAISED'

type Narrow = { category: string | null; state: string | null; topicId: number | null }

/** Barriers the viewer may see, newest first. A condition stands in the statement only when it is asked for. */
const register = (narrow: Narrow, after: Cursor | null, count: number): IdSource => {
  const values: unknown[] = [after ? new Date(after.at) : 'infinity', after?.id ?? Number.MAX_SAFE_INTEGER]
  const holds: string[] = []
  const asked = (value: unknown, condition: (place: string) => string) => {
    if (value === null) return '0'
    values.push(value)
    holds.push(`and ${condition(`$${values.length + 2}`)}`)
    return '1'
  }
  const name = [
    asked(narrow.category, (at) => `starts_with(p.record ->> 'category', ${at}::text)`),
    asked(narrow.state, (at) => `coalesce(p.state, 'RAISED') = ${at}::text`),
    asked(narrow.topicId, (at) => `${at}::smallint = any(p.topic_ids)`),
  ].join('')
  return {
    name: `barriers_${count}_${name}`,
    order: 'newest',
    text: `select x.id, x.at, null::int as why, null::int as topic from keys cross join lateral (
        select p.id, p.created_at as at from post p where p.audience_id = keys.key and p.kind = 'BARRIER' and p.hidden_at is null
          and (p.created_at, p.id) < ($3::timestamptz, $4::bigint) ${holds.join(' ')} order by p.created_at desc, p.id desc limit ${count}) x
      order by x.at desc, x.id desc limit ${count}`,
    values,
  }
}

/** A page of the register. */
export async function listBarriers(ctx: Context, args: QueryBarriersArgs) {
  const viewer = signedIn(ctx)
  const size = pageSize(args.first)
  const topic = args.topic ? topicByKey(args.topic) : null
  if (args.topic && !topic) throw badInput({ topic: 'unknown_topic' })
  const narrow = {
    category: args.category ? takeCategory(args.category) : null,
    state: args.state ?? null,
    topicId: topic?.id ?? null,
  }
  const rows = await visiblePosts(ctx.database, viewer, register(narrow, readCursor(args.after), size + 1))
  return connection(rows, size, (row) => ({ at: row.at?.getTime() ?? 0, id: row.id }), args.after)
}
