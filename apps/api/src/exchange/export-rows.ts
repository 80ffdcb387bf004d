// What is exported, table by table: each statement gives its rows in an order that an import keeps.
import type { Ticc, TipRecord } from '../posts/record.ts'

/** Texts of everyone, regions and teams; what a circle wrote, what was withdrawn and what is hidden never leaves. */
const open = (row: string) =>
  `${row}.audience_id <> 0 and ${row}.hidden_at is null and ${row}.audience_kind in ('EVERYONE', 'REGION', 'TEAM')`
const ref = (row: string) => `coalesce(${row}.ref, ${row}.public_id)`
// The team is told only when it is not what an import would take: the author's present one.
const signed = (row: string) => `
  ${ref('u')} as author, case when ${row}.team_id is distinct from u.team_id then coalesce(${ref('t')}, '') end as team`
const signers = (row: string) =>
  `left join person u on u.id = ${row}.author_id left join team t on t.id = ${row}.team_id`

export type Signed = { author: string | null /** '' says that none signed. */; team: string | null }

export type TeamRow = {
  ref: string
  name: string
  slug: string
  region: string | null
  placeName: string | null
  lat: number | null
  lon: number | null
  topics: number[]
  languages: string[]
  trying: string
  since: string | null
}
export const teams = `
  select ${ref('t')} as ref, t.name, t.slug, t.region, t.place_name as "placeName", t.lat, t.lon, t.languages, t.trying, t.since,
    array(select topic_id from team_topic x where x.team_id = t.id order by 1) as topics
  from team t order by t.id`

export type PersonRow = {
  ref: string
  name: string
  email: string
  team: string | null
  roles: string[]
  locale: string
  theme: string
  languages: string[]
  askMeAbout: string
  teams: string[]
  topics: number[]
  at: Date
  disabledAt: Date | null
}
export const people = `
  select ${ref('p')} as ref, p.name, p.email, ${ref('t')} as team, p.roles, p.locale, p.theme, p.languages, p.ask_me_about as "askMeAbout",
    array(select ${ref('f')} from followed_team x join team f on f.id = x.team_id where x.person_id = p.id order by f.id) as teams,
    array(select topic_id::int from followed_topic x where x.person_id = p.id order by 1) as topics,
    p.created_at as at, p.disabled_at as "disabledAt"
  from person p left join team t on t.id = p.team_id where p.name <> '' order by p.created_at, p.id`

export type PostRow = Signed & {
  ref: string
  kind: 'UPDATE' | 'QUESTION' | 'TIP' | 'LEARNING' | 'BARRIER'
  title: string
  body: string
  topics: number[]
  audience: string
  region: string | null
  language: string
  record: (TipRecord & Ticc & { method?: string }) | null
  state: string | null
  steps: { state: string; note: string; by: string | null; team: string | null; at: string }[] | null
  origin: string | null
  reviewOn: string | null
  askedTeam: string | null
  at: Date
  editedAt: Date | null
}
export const posts = `
  select ${ref('p')} as ref, p.kind, ${signed('p')}, p.title, p.body, p.topic_ids as topics, p.audience_kind as audience,
    case when a.kind = 'REGION' and a.name is distinct from t.region then a.name end as region,
    p.language, p.record, case when p.kind = 'BARRIER' then p.state end as state,
    case when p.kind = 'BARRIER' then (select json_agg(json_build_object('state', s.step ->> 'state', 'note', s.step ->> 'note', 'by', ${ref('sp')}, 'team', ${ref('st')}, 'at', s.step ->> 'at') order by s.place)
      from jsonb_array_elements(p.record -> 'steps') with ordinality s(step, place)
        left join person sp on sp.public_id = s.step ->> 'by' left join team st on st.public_id = s.step ->> 'team') end as steps,
    ${ref('o')} as origin, p.review_on as "reviewOn", ${ref('asked')} as "askedTeam", p.created_at as at, p.edited_at as "editedAt"
  from post p join audience a on a.id = p.audience_id ${signers('p')} left join team asked on asked.id = p.asked_team_id
    left join post o on o.public_id = p.record ->> 'adaptedFrom' and ${open('o')}
  where ${open('p')} order by p.created_at, p.id`

export type VersionRow = { to: string; title: string; body: string; at: Date }
export const versions = `
  select ${ref('p')} as to, v.title, v.body, v.replaced_at as at from post_version v join post p on p.id = v.post_id
  where v.audience_id <> 0 and ${open('p')} order by v.replaced_at, p.created_at, p.id, v.id`

export type AnswerRow = Signed & {
  ref: string
  to: string
  body: string
  helpedAsker: boolean
  helpedTeams: string[]
  way: string | null
  at: Date
  editedAt: Date | null
}
export const answers = `
  select ${ref('a')} as ref, ${ref('p')} as to, ${signed('a')}, a.body, a.helped_asker as "helpedAsker", a.created_at as at, a.edited_at as "editedAt",
    array(select ${ref('h')} from answer_helped x join team h on h.id = x.team_id where x.answer_id = a.id order by h.id) as "helpedTeams",
    (select way from solution s where s.answer_id = a.id) as way
  from answer a join post p on p.id = a.post_id ${signers('a')}
  where a.audience_id <> 0 and a.hidden_at is null and ${open('p')} order by a.created_at, a.id`

export type CommentRow = Signed & { ref: string; to: string; body: string; at: Date }
export const comments = `
  select ${ref('c')} as ref, coalesce(${ref('a')}, ${ref('p')}) as to, ${signed('c')}, c.body, c.created_at as at
  from comment c join post p on p.id = c.post_id left join answer a on a.id = c.answer_id ${signers('c')}
  where c.audience_id <> 0 and c.hidden_at is null and ${open('p')} and (a.id is null or (a.audience_id <> 0 and a.hidden_at is null)) order by c.created_at, c.id`

export type MarkRow = {
  to: string
  by: string
  team: string | null
  at: Date | null
  outcome: string | null
  note: string | null
}
const mark = (table: string, own: string, team: boolean, at: string) => `
  select ${ref('p')} as to, ${ref('u')} as by, ${team ? `case when x.team_id is distinct from u.team_id then ${ref('t')} end` : 'null'} as team, ${own}
  from ${table} x join post p on p.id = x.post_id join person u on u.id = x.person_id ${team ? 'join team t on t.id = x.team_id' : ''}
  where ${open('p')} order by ${at} p.created_at, p.id, ${team ? 't.id' : 'u.created_at, u.id'}`
export const meToo = mark('me_too', 'x.at, null as outcome, null as note', true, 'x.at,')
export const tried = mark('tried', 'x.at, x.outcome, x.note', true, 'x.at,')
export const thanks = mark('thanks', 'null as at, null as outcome, null as note', false, '')
export const saved = mark('saved', 'x.at, null as outcome, null as note', false, 'x.at,')

/** What came of solutions, team by team. */
export const outcomes = `
  select ${ref('a')} as to, ${ref('u')} as by, case when x.team_id is distinct from u.team_id then ${ref('t')} end as team, x.at, x.outcome, null as note
  from solution_outcome x join answer a on a.id = x.answer_id join post p on p.id = a.post_id join person u on u.id = x.person_id join team t on t.id = x.team_id
  where a.audience_id <> 0 and a.hidden_at is null and ${open('p')} order by x.at, a.created_at, a.id, t.id`

export type HandoverRow = Signed & {
  ref: string
  to: string
  for: string
  body: string
  answerBy: string
  answer: string
  answeredAt: Date | null
  at: Date
}
export const handovers = `
  select ${ref('h')} as ref, ${ref('p')} as to, ${ref('w')} as for, ${signed('h')}, h.body, h.answer_by as "answerBy", h.answer, h.answered_at as "answeredAt", h.created_at as at
  from handover h join post p on p.id = h.post_id join person w on w.id = h.to_id ${signers('h')}
  where h.audience_id <> 0 and ${open('p')} order by h.created_at, h.id`

export type SourceRow = { title: string; url: string; newTitle: string; newUrl: string; by: string; at: Date }
export const sources = `
  select r.title, r.url, r.new_title as "newTitle", r.new_url as "newUrl", ${ref('u')} as by, r.at
  from replaced_source r join person u on u.id = r.person_id order by r.at, r.key`

export type LibraryRow = Signed & {
  ref: string
  kind: string
  title: string
  summary: string
  links: { title: string; url: string }[]
  lessons: string[]
  topics: number[]
  language: string
  placeName: string | null
  lat: number | null
  lon: number | null
  at: Date
  editedAt: Date | null
}
export const library = `
  select ${ref('e')} as ref, ${signed('e')}, e.kind, e.title, e.summary, e.links, e.lessons, e.topic_ids as topics, e.language,
    e.place_name as "placeName", e.lat, e.lon, e.created_at as at, e.edited_at as "editedAt"
  from library_entry e ${signers('e')} where e.audience_id <> 0 order by e.created_at, e.id`
