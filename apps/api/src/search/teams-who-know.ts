import { concepts, detectLanguage, synonyms } from '@kring/language'
import type { KnowsBecause } from '../generated/resolvers.ts'
import { limits } from '@kring/contract/limits'
import { type Context, signedIn } from '../platform/context.ts'
import { pageSize } from '../platform/cursor.ts'
import { byIds, keys, type VisiblePost, visiblePosts } from '../posts/gate.ts'
import type { TeamDetails } from '../teams/read.ts'
import { topicByKey } from '../teams/topics.ts'
import type { Hit, SearchEngine } from './contract.ts'
import { closeHits } from './similar.ts'

export type TeamMatch = { team: TeamDetails; because: KnowsBecause[]; shownBy: VisiblePost | null }

type Row = { teamId: number; because: KnowsBecause[]; postId: number | null }

/**
 * Teams by what they own (a tip), what helped others (an answer) and what they say they may be asked, for texts close to this one.
 * $1 viewer, $2 posts that are close, $3 their shares, $4 topics, $5 their weights, $6 language, $7 count, $8 the viewer's team, $9 a week ago.
 * A team that was asked three times in a week is left in peace. What is closed to the viewer counts nowhere.
 */
const knowing = `with ${keys},
  close as (select * from unnest($2::bigint[], $3::real[]) as c(post_id, share)),
  shown as (
    select p.team_id, 'OWNS_TIP' as because, p.id as post_id, 0.6 * c.share as worth
      from close c join post p on p.id = c.post_id where p.kind = 'TIP' and p.hidden_at is null and p.audience_id in (select key from keys)
    union all
    select a.team_id, 'ANSWER_HELPED', a.post_id, 0.8 * c.share
      from close c join answer a on a.post_id = c.post_id where (a.helped_asker or a.helped_teams > 0) and a.hidden_at is null and a.audience_id in (select key from keys)
    union all
    select t.team_id, 'ASKABLE_TOPIC', null, w.weight
      from unnest($4::smallint[], $5::real[]) as w(topic_id, weight) join team_topic t on t.topic_id = w.topic_id),
  judged as (
    select team_id, array_agg(distinct because) as because, sum(worth) as worth,
      (array_agg(post_id order by worth desc) filter (where post_id is not null))[1] as post_id
    from shown where team_id is not null and team_id <> $8 group by team_id)
  select j.team_id as "teamId", j.because, j.post_id as "postId" from judged j join team t on t.id = j.team_id
  where (select count(*) from (select from post p where p.asked_team_id = t.id and p.hidden_at is null and p.audience_id in (select key from keys) and p.created_at > $9 limit 3) x) < 3
  order by j.worth + case when $6 = any(t.languages) then 0.05 else 0 end
    + case when t.region = (select region from team where id = $8) then 0.05 else 0 end desc, j.team_id limit $7`

const WEEK = 7 * 24 * 60 * 60 * 1_000
/** A topic the text itself names says more than one that a close post stands under. */
const named = 0.4
const nearby = 0.25
/** Below this a topic is a chance. */
const LEAST_TOPIC = 0.1

/** Other teams that may know, best first, each with why. Four statements at most: close posts, teams, their rows, what shows it. */
export async function teamsWhoKnow(
  search: SearchEngine,
  ctx: Context,
  text: string,
  first: number | null | undefined,
): Promise<TeamMatch[]> {
  const viewer = signedIn(ctx)
  const written = text.slice(0, limits.search.writing)
  const language = detectLanguage(written, viewer.locale)
  const hits = await closeHits(search, ctx, written, ['QUESTION', 'TIP', 'LEARNING'], 15)
  const cards = new Map(
    (hits.length ? await visiblePosts(ctx.database, viewer, byIds(hits.map((hit) => hit.rowId))) : []).map((row) => [
      row.id,
      row,
    ]),
  )
  const topics = topicWeights(concepts(written, language), hits, cards)
  if (!cards.size && !topics.size) return []
  const seen = hits.filter((hit) => cards.has(hit.rowId))
  const { rows } = await ctx.database.pages.query<Row>({
    name: 'teams_who_know',
    text: knowing,
    values: [
      viewer.id,
      seen.map((hit) => hit.rowId),
      seen.map((hit) => Math.min(hit.share, 1)),
      [...topics.keys()],
      [...topics.values()],
      language,
      pageSize(first, 5),
      viewer.teamId ?? -1,
      new Date(ctx.now().getTime() - WEEK),
    ],
  })
  const teams = await Promise.all(rows.map((row) => ctx.load.team(row.teamId)))
  return rows.flatMap((row, place): TeamMatch[] => {
    const team = teams[place]
    return team
      ? [{ team, because: row.because, shownBy: row.postId === null ? null : (cards.get(row.postId) ?? null) }]
      : []
  })
}

const topicsOfConcept = new Map(synonyms.map((group) => [group.id, group.topics]))

/** How much a text is about each topic: by what it names, and by what close posts stand under. */
function topicWeights(
  spoken: readonly string[],
  hits: readonly Hit[],
  cards: ReadonlyMap<number, VisiblePost>,
): Map<number, number> {
  const weights = new Map<number, number>()
  const add = (id: number, weight: number) => weights.set(id, Math.min((weights.get(id) ?? 0) + weight, 1))
  for (const concept of new Set(spoken))
    for (const key of topicsOfConcept.get(concept) ?? []) add(topicByKey(key)?.id ?? 0, named)
  for (const hit of hits)
    for (const id of cards.get(hit.rowId)?.topicIds ?? []) add(id, nearby * Math.min(hit.share, 1))
  return new Map([...weights].filter(([id, weight]) => id > 0 && weight >= LEAST_TOPIC))
}
