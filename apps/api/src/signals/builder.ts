import type { Built } from '../../test/build.ts'
import type { World } from '../../test/world.ts'
import { recompute } from './recompute.ts'

export const Signals = `{ signals { id title language kind size why since topics { key } posts { id title kind author { name } team { name } } tips { id title }
  helped { id title } learnings { id title } barriers { id title category } inFront { tip { id title } by { name } } } }`
export type SignalSeen = {
  id: string
  title: string
  kind: string
  size: string
  why: string
  since: string | null
  posts: { id: string; title: string; kind: string }[]
  tips: { id: string; title: string }[]
  helped: { id: string }[]
  barriers: { id: string }[]
  inFront: { tip: { id: string }; by: { name: string } }[]
}

/** What the page shows this person, as text: the same bytes for everybody. */
export async function pageOf(world: World, who: Built): Promise<{ text: string; signals: SignalSeen[] }> {
  const answered = await world.as(who).query<{ signals: SignalSeen[] }>(Signals)
  return { text: JSON.stringify(answered), signals: answered.data.signals }
}

/** Teams with one person each; `each` makes a team of several. */
export async function manyPeople(world: World, count: number, each = 1): Promise<Built[]> {
  const people: Built[] = []
  for (let at = 0; at < count; at++) {
    const team = await world.team({ name: `Team nummer ${at}` })
    for (let person = 0; person < each; person++)
      people.push(await world.person({ team, name: `Persoon ${at}.${person}` }))
  }
  return people
}

/** A published question of so many days ago, written straight into the database: the front door has no other day than today. */
export async function asked(
  world: World,
  who: Built,
  title: string,
  daysAgo: number,
  more: Partial<{ kind: string; audience: number; audienceKind: string; body: string }> = {},
): Promise<number> {
  const { rows } = await world.house.database.pool.query<{ id: number }>(
    `with p as (insert into post (public_id, kind, audience_id, audience_kind, author_id, team_id, title, body, excerpt, language, state, created_at, active_at)
       select 'p_' || substr(md5(random()::text), 1, 20), $1, $2, $3, $4, (select team_id from person where id = $4), $5, $6, $6, 'nl',
         case when $1 = 'QUESTION' then 'OPEN' end, x.at, x.at from (select $7::timestamptz - make_interval(days => $8) as at) x returning id)
     , c as (insert into post_count (post_id) select id from p) select id from p`,
    [
      more.kind ?? 'QUESTION',
      more.audience ?? 1,
      more.audienceKind ?? 'EVERYONE',
      who.id,
      title,
      more.body ?? '',
      world.now(),
      daysAgo,
    ],
  )
  return rows[0]?.id ?? 0
}

/** Makes the page now. */
export const renew = (world: World) => recompute(world.house)
