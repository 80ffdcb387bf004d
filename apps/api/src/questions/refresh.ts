import type { Queryable } from '../platform/database.ts'
import { toExcerpt } from '../platform/markdown.ts'

type Best = { body: string; helpedAsker: boolean; helpedTeams: number; author: string | null; team: string | null }

/** Brings a question's state, the number of teams it helped and the answer on its card up to date with its answers. */
export async function refreshQuestion(database: Queryable, postId: number): Promise<void> {
  const { rows } = await database.query<Best>({
    name: 'best_answer',
    text: `select a.body, a.helped_asker as "helpedAsker", a.helped_teams as "helpedTeams", u.name as author, t.name as team
      from answer a left join person u on u.id = a.author_id left join team t on t.id = a.team_id
      where a.post_id = $1 and a.audience_id <> 0 and a.hidden_at is null order by (case when a.helped_asker then 1000000 else 0 end + a.helped_teams) desc, a.id limit 1`,
    values: [postId],
  })
  const best = rows[0]
  const helped = best && (best.helpedAsker || best.helpedTeams > 0)
  const state = helped ? 'HELPED' : best ? 'ANSWERED' : 'OPEN'
  const card = helped ? { excerpt: toExcerpt(best.body, 160), author: best.author, team: best.team } : null
  await database.query({
    name: 'question_state',
    text: `update post set state = $2 where id = $1 and kind = 'QUESTION' and record ->> 'mergedInto' is null and state is distinct from $2`,
    values: [postId, state],
  })
  await database.query({
    name: 'question_best',
    text: `update post_count set best = $2::jsonb, helped =
        (select count(distinct h.team_id) from answer a join answer_helped h on h.answer_id = a.id where a.post_id = $1 and a.audience_id <> 0 and a.hidden_at is null) where post_id = $1`,
    values: [postId, card ? JSON.stringify(card) : null],
  })
}
