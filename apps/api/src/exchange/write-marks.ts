import { inBatches } from './bulk.ts'
import type { Item } from './format.ts'
import { apart, count, known, type Line, signature, type Writing } from './writing.ts'

type Marked = { postId: number; fresh: boolean }
type Mark = Item<'metoo' | 'tried' | 'outcome' | 'thanks' | 'saved'>

/** Writes what people and teams marked. Said twice is said once; of several reports on a tip by one team the latest counts. */
export async function writeMarks(writing: Writing, lines: readonly Line[]): Promise<void> {
  for (const type of ['metoo', 'tried', 'outcome', 'thanks', 'saved'] as const) {
    const items = apart(writing, lines, type).fresh.map(({ item }) => item)
    const records =
      type === 'tried' || type === 'outcome'
        ? lastOfEach(items.map((item) => columns(writing, item)))
        : items.map((item) => columns(writing, item))
    const rows = await inBatches<Marked>(
      writing.client,
      statements[type],
      records,
      type === 'thanks' ? [] : [writing.now],
    )
    for (const { postId, fresh } of rows) {
      // what one keeps for oneself moves nobody else's card
      if (type !== 'saved') writing.touched.add(postId)
      count(writing, fresh ? 'added' : 'changed', type)
    }
  }
}

function columns(writing: Writing, item: Mark) {
  const post = known(writing, item.to)
  const { authorId, teamId } = signature(writing, { author: item.by, team: 'team' in item ? item.team : undefined })
  const tried =
    'outcome' in item ? { outcome: item.outcome.toUpperCase(), note: 'note' in item ? (item.note ?? '') : '' } : {}
  return { postId: post.id, audienceId: post.audienceId, personId: authorId, teamId, at: item.at ?? null, ...tried }
}

function lastOfEach<Row extends { postId: number; teamId: number | null }>(rows: readonly Row[]): Row[] {
  return [...new Map(rows.map((row) => [`${row.postId} ${row.teamId}`, row])).values()]
}

const given = (more = '') =>
  `json_to_recordset($1) as i("postId" bigint, "audienceId" int, "personId" int, "teamId" int, at timestamptz ${more})`
const rows = 'returning post_id as "postId", true as fresh'

const statements = {
  metoo: `insert into me_too (post_id, team_id, person_id, at) select "postId", "teamId", "personId", coalesce(at, $2) from ${given()} on conflict do nothing ${rows}`,
  // `postId` is the row of the answer here
  outcome: `
    with i as (select * from ${given(', outcome text')}),
    x as (insert into solution_outcome (answer_id, team_id, person_id, outcome, at) select "postId", "teamId", "personId", outcome, coalesce(at, $2) from i
      on conflict (answer_id, team_id) do update set outcome = excluded.outcome, person_id = excluded.person_id, at = excluded.at
      where excluded.at >= solution_outcome.at and solution_outcome.outcome <> excluded.outcome returning answer_id, (xmax = 0) as fresh)
    select a.post_id as "postId", x.fresh from x join answer a on a.id = x.answer_id`,
  thanks: `insert into thanks (post_id, person_id) select "postId", "personId" from ${given()} on conflict do nothing ${rows}`,
  saved: `insert into saved (post_id, person_id, at) select "postId", "personId", coalesce(at, $2) from ${given()} on conflict do nothing ${rows}`,
  tried: `
    with i as (select * from ${given(', outcome text, note text')}),
    x as (insert into tried (post_id, team_id, audience_id, person_id, outcome, note, at)
      select "postId", "teamId", "audienceId", "personId", outcome, note, coalesce(at, $2) from i
      on conflict (post_id, team_id) do update set outcome = excluded.outcome, note = excluded.note, person_id = excluded.person_id, at = excluded.at
      where excluded.at >= tried.at and (tried.outcome, tried.note) is distinct from (excluded.outcome, excluded.note)
        and not exists (select from post p where p.id = tried.post_id and (p.redacted_at is not null or p.hidden_at is not null)) returning post_id, (xmax = 0) as fresh)
    select post_id as "postId", fresh from x`,
}
