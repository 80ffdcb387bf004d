import type { IdSource } from '../posts/gate.ts'
import type { Cursor } from '../platform/cursor.ts'

// Shape L of the speed sheet: one index range per audience key, merged. A page costs (keys × page size), whatever the table holds.
// The number of rows is written into the statement: a generic plan must know it is small.
// What is hidden is in no list, not even its author's: the indexes leave it out, and post_topic has no row of it.

const start = (after: Cursor | null): [Date | string, number] =>
  after ? [new Date(after.at), after.id] : ['infinity', Number.MAX_SAFE_INTEGER]
const bare = 'null::int as why, null::int as topic'

const merged = (arm: string, count: number) =>
  `select x.id, x.at, ${bare} from keys cross join lateral (${arm}) x order by x.at desc, x.id desc limit ${count}`

/** Everything the viewer may see, newest first. */
export const newest = (after: Cursor | null, count: number): IdSource => ({
  name: `newest_${count}`,
  order: 'newest',
  text: merged(
    `select p.id, p.created_at as at from post p where p.audience_id = keys.key and p.hidden_at is null and (p.created_at, p.id) < ($3::timestamptz, $4::bigint) order by p.created_at desc, p.id desc limit ${count}`,
    count,
  ),
  values: start(after),
})

/** Some kinds only, newest first. */
export const ofKinds = (kinds: readonly string[], after: Cursor | null, count: number): IdSource => ({
  name: `kinds_${count}`,
  order: 'newest',
  text: merged(
    `select p.id, p.created_at as at from unnest($5::text[]) k cross join lateral (
       select p.id, p.created_at from post p where p.audience_id = keys.key and p.hidden_at is null and p.kind = k and (p.created_at, p.id) < ($3::timestamptz, $4::bigint)
       order by p.created_at desc, p.id desc limit ${count}) p`,
    count,
  ),
  values: [...start(after), kinds],
})

/** One topic, newest activity first; all kinds or some. */
export const ofTopic = (
  topicId: number,
  kinds: readonly string[] | null,
  after: Cursor | null,
  count: number,
): IdSource =>
  kinds
    ? {
        name: `topic_kinds_${count}`,
        order: 'newest',
        text: merged(
          `select p.post_id as id, p.active_at as at from unnest($6::text[]) k cross join lateral (
             select p.post_id, p.active_at from post_topic p where p.topic_id = $5::smallint and p.audience_id = keys.key and p.kind = k
             and (p.active_at, p.post_id) < ($3::timestamptz, $4::bigint) order by p.active_at desc, p.post_id desc limit ${count}) p`,
          count,
        ),
        values: [...start(after), topicId, kinds],
      }
    : {
        name: `topic_${count}`,
        order: 'newest',
        text: merged(
          `select p.post_id as id, p.active_at as at from post_topic p where p.topic_id = $5::smallint and p.audience_id = keys.key
             and (p.active_at, p.post_id) < ($3::timestamptz, $4::bigint) order by p.active_at desc, p.post_id desc limit ${count}`,
          count,
        ),
        values: [...start(after), topicId],
      }

// A condition that may be absent stands in the statement only when it is there: a generic plan cannot leave it out, and
// one with "is null or" would give up the order of the index.
const some = (present: unknown, name: string) => (present === null ? '' : `_${name}`)
const ofKind = (kinds: readonly string[] | null, row: string) => (kinds ? `and ${row}.kind = any($5::text[])` : '')
const withKinds = (kinds: readonly string[] | null) => (kinds ? [kinds] : [])

/** A range of posts in one of the viewer's audiences, newest activity first. */
const postRange = (match: string, kinds: readonly string[] | null, count: number) =>
  `select p.id, p.active_at as at from post p where ${match} and p.audience_id = keys.key and p.hidden_at is null and (p.active_at, p.id) < ($3::timestamptz, $4::bigint)
     ${ofKind(kinds, 'p')} order by p.active_at desc, p.id desc limit ${count}`
/** The same for posts under a topic; one range for each kind that is asked for. */
const topicRange = (match: string, kinds: readonly string[] | null, count: number) => {
  const range = (more: string) =>
    `select p.post_id as id, p.active_at as at from post_topic p where ${match} and p.audience_id = keys.key ${more} and (p.active_at, p.post_id) < ($3::timestamptz, $4::bigint)
     order by p.active_at desc, p.post_id desc limit ${count}`
  return kinds
    ? `select r.id, r.at from unnest($5::text[]) k cross join lateral (${range('and p.kind = k')}) r`
    : range('')
}

/** What one team wrote, newest activity first; all kinds or some, one topic or all. */
export function ofTeam(
  teamId: number,
  kinds: readonly string[] | null,
  topicId: number | null,
  after: Cursor | null,
  count: number,
): IdSource {
  const place = kinds ? 6 : 5
  const match = `p.team_id = $${place}::int${topicId === null ? '' : ` and $${place + 1}::smallint = any(p.topic_ids)`}`
  return {
    name: `team_${count}${some(kinds, 'kinds')}${some(topicId, 'topic')}`,
    order: 'newest',
    text: merged(postRange(match, kinds, count), count),
    values: [...start(after), ...withKinds(kinds), teamId, ...(topicId === null ? [] : [topicId])],
  }
}

/** My team: what it wrote and what it was asked, newest activity first. */
export const myTeam = (kinds: readonly string[] | null, after: Cursor | null, count: number): IdSource => ({
  name: `my_team_${count}${some(kinds, 'kinds')}`,
  order: 'newest',
  text: `select x.id, x.at, ${bare} from (
    select p.id, p.at from keys cross join lateral (${postRange('p.team_id = $2', kinds, count)}) p
    union
    select p.id, p.at from keys cross join lateral (${postRange('p.asked_team_id = $2', kinds, count)}) p
  ) x order by x.at desc, x.id desc limit ${count}`,
  values: [...start(after), ...withKinds(kinds)],
})

/** Questions without an answer, first come first. */
export const waiting = (after: Cursor | null, count: number): IdSource => ({
  name: `waiting_${count}`,
  order: 'oldest',
  text: `select x.id, x.at, ${bare} from keys cross join lateral (
    select p.id, p.created_at as at from post p where p.audience_id = keys.key and p.hidden_at is null and p.state = 'OPEN' and (p.created_at, p.id) > ($3::timestamptz, $4::bigint)
    order by p.created_at, p.id limit ${count}) x order by x.at, x.id limit ${count}`,
  values: after ? [new Date(after.at), after.id] : ['-infinity', 0],
})

/** What the viewer saved, last saved first. */
export const savedByViewer = (after: Cursor | null, count: number): IdSource => ({
  name: `saved_${count}`,
  order: 'newest',
  text: `select s.post_id as id, s.at, ${bare} from saved s join post p on p.id = s.post_id and p.hidden_at is null and p.audience_id in (select key from keys)
    where s.person_id = $1 and (s.at, s.post_id) < ($3::timestamptz, $4::bigint) order by s.at desc, s.post_id desc limit ${count}`,
  values: start(after),
})

/** Why a post is in "for you"; the lowest wins when there are several. */
export const why = { OWN_TEAM: 1, ASKED: 2, FOLLOWED_TEAM: 3, FOLLOWED_TOPIC: 4, TEAM_MAY_KNOW: 5 } as const

/**
 * For you: my team, what it is asked, teams and topics I follow, questions my team may know. Newest meaningful activity first.
 * The topics of what everyone may read are looked at first: when they fill a page, nothing is read further back than its end.
 */
export function forYou(kinds: readonly string[] | null, after: Cursor | null, count: number): IdSource {
  const arm = (reason: number, topic: string, from: string, keys: string, range: string) =>
    `select x.id, x.at, ${reason}000${topic} as why from ${from} cross join ${keys} keys cross join lateral (${range}) x`
  const posts = (reason: number, from: string, match: string) =>
    arm(reason, '', from, bounded, postRange(`${match}${notBefore}`, kinds, count))
  const byTopic = (keys: string, since: string) => [
    arm(
      why.FOLLOWED_TOPIC,
      ' + f.topic_id',
      '(select topic_id from followed_topic where person_id = $1) f',
      keys,
      topicRange(`p.topic_id = f.topic_id${since}`, kinds, count),
    ),
    ...(kinds && !kinds.includes('QUESTION')
      ? []
      : [
          arm(
            why.TEAM_MAY_KNOW,
            ' + f.topic_id',
            '(select topic_id from team_topic where team_id = $2) f',
            keys,
            topicRange(`p.topic_id = f.topic_id and p.kind = 'QUESTION'${since}`, null, count),
          ),
        ]),
  ]
  const arms = [
    posts(why.OWN_TEAM, '(select 1) f', 'p.team_id = $2'),
    posts(why.ASKED, '(select 1) f', 'p.asked_team_id = $2'),
    posts(why.FOLLOWED_TEAM, '(select team_id from followed_team where person_id = $1) f', 'p.team_id = f.team_id'),
    ...byTopic(bounded, notBefore),
  ]
  const all = (list: readonly string[]) => list.join('\n      union all ')
  const asks = kinds ? (kinds.includes('QUESTION') ? '_kinds_asking' : '_kinds') : ''
  return {
    name: `for_you_${count}${asks}`,
    order: 'newest',
    text: `with since as materialized (select coalesce((
        select s.at from (${all(byTopic('(select 1 as key)', ''))}) s group by s.at, s.id order by s.at desc, s.id desc offset ${count - 1} limit 1), '-infinity') as at)
      select z.id, z.at, (min(z.why) / 1000)::int as why, nullif(min(z.why) % 1000, 0)::int as topic
      from (${all(arms)}) z group by z.id, z.at order by z.at desc, z.id desc limit ${count}`,
    values: [...start(after), ...withKinds(kinds)],
  }
}
const bounded = '(select keys.key, since.at from keys cross join since)'
const notBefore = ' and p.active_at >= keys.at'
