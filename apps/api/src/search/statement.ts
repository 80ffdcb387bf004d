import { keys } from '../posts/gate.ts'
import { EVERYONE } from '../audience/table.ts'
import { MOST_HITS } from './contract.ts'
import { AREA, labelWeights } from './document.ts'

/**
 * Index entries and rows a search may touch, however large the table: rarest tokens first until the budget is spent.
 * More words than `mostWords` (the rarest are kept) or more grams change no result worth having, only the time.
 */
export const budgets = {
  words: 1_500,
  grams: 1_000,
  walk: 1_500,
  mostWords: 24,
  mostGrams: 16,
  mostAreas: 6,
  behind: 500,
}
/** Field weights as ts_rank takes them: grams, answers, body, title. */
const fieldWeights = `{1, ${labelWeights.C}, ${labelWeights.B}, ${labelWeights.A}}`
/** A network of fewer texts is taken to have this many, so that what is rare or close means the same while it grows. */
const FEW = 1_000
/** ts_rank of a single place is its weight divided by this. */
const UNIT = 1.64493406685
/** Tokens of like rarity are ranked in one call, the grams in one of their own: ts_rank reads the whole document each time. */
const BANDS = 6
/** Areas are ranked by themselves: they order what is found, and find nothing. */
const AREAS = BANDS

const narrow = `
  and ($11::text[] is null or d.kind = any($11)) and ($12::smallint[] is null or d.topic_ids && $12)
  and ($13::text is null or d.region = $13) and ($14::text is null or d.language = $14)
  and ($15::boolean is null or (d.kind = 'QUESTION' and (d.state <> 'OPEN') = $15))
  and ($16::timestamptz is null or d.created_at >= $16) and ($17::timestamptz is null or d.created_at < $17)
  and ($18::int is null or d.team_id = $18) and (not $19::boolean or d.author_id = $1)
  and ($7::tsquery is null or d.words @@ $7) and ($8::tsquery is null or not d.words @@ $8)`

/** Grows with repeats and with the field's weight, and stops growing soon, as BM25 does; times each token's rarity. */
const score = Array.from({ length: BANDS + 1 }, (_, band) => {
  const of = (column: string) => `(select ${column} from band where band = ${band})`
  return `coalesce(${of('w * n')} * ts_rank('${fieldWeights}', d.words, ${of('q')}), 0)`
}).join(' + ')

const kept = 'd.kind, d.row_id, d.topic_ids, d.region, d.language, d.state, d.review_on, d.created_at, d.brevity'
const scored = `${kept}, case when (select words from wide) is null then 1 else (${score}) * ${UNIT} end as raw`

/** At equal relevance what helped and what is current comes before what is open or overdue; the new a little before the old. */
const standing = `
  (case when state = 'HELPED' or (kind = 'TIP' and review_on >= $4::text) then 1.06 when kind = 'TIP' and review_on < $4::text then 0.95 else 1 end)
  * (1 + 0.04 * exp(-greatest(date_part('epoch', $4::text::timestamptz - created_at), 0) / 31536000.0))`

/** The newest texts of one audience (in the very order of its index) that hold any of the words and were not found by the rare ones. */
const walk = (key: string, from: string) => `
  select ${scored} from ${from} lateral (
    select * from search_doc where audience_id = ${key} order by created_at desc limit ${budgets.walk}) d
  where (select count(*) from found) < $5::int + $6::int
    and ((select words from wide) is null or (d.words @@ (select words from wide) and not coalesce(d.words @@ (select rare from wide), false))) ${narrow}`

/**
 * Who may see it is checked on the rows the words led to: `+ 0` keeps the planner from collecting all of an audience instead.
 * What the other engine has not confirmed yet is found here.
 */
const within = {
  all: 'd.audience_id + 0 = any (array(select key from reach))',
  closed: `(d.audience_id + 0 = any (array(select key from reach))
    or (d.audience_id + 0 = any (array(select key from keys)) and exists (select from search_todo t where t.kind = d.kind and t.row_id = d.row_id)))`,
}

/**
 * The one statement of a search page. $1 viewer, $2 tokens, $3 their weights, $4 today, $5 offset, $6 count, $7 phrases (tsquery),
 * $8 what must not be there (tsquery), $9 how near the best a hit must come, $10 with facets, from $11 what narrows it.
 * `reach` is all the viewer may see, or only what is closed (teams, circles) when another engine has the rest.
 */
export const searchStatement = (reach: 'all' | 'closed') => `with ${keys},
  reach as materialized (select key from keys ${reach === 'all' ? '' : `join audience a on a.id = key where a.kind not in ('EVERYONE', 'REGION')`}),
  asked as materialized (
    select i.token, coalesce(s.docs, 0) as docs, i.token like '#%' as gram, i.token like '${AREA}%' as area,
      i.weight * ln(1 + (greatest(n.docs, s.docs, ${FEW}) - coalesce(s.docs, 0) + 0.5) / (coalesce(s.docs, 0) + 0.5)) as w
    from unnest($2::text[], $3::real[]) as i(token, weight) left join search_term s on s.token = i.token
    cross join (select coalesce((select docs from search_term where token = ''), 0) as docs) n),
  weighed as (
    select *, quote_literal(token) as quoted,
      sum(docs) over (partition by gram, area order by w desc, token) as spent, row_number() over (partition by gram, area order by w desc, token) as place,
      (case when area then ${AREAS} when gram then 0 else 1 + least(${BANDS - 2}, floor(${BANDS - 1} * w / (max(w) filter (where not area) over () + 0.001))) end)::int as band
    from asked where w > 0),
  ordered as materialized (select * from weighed where place <= case when area then ${budgets.mostAreas} when gram then ${budgets.mostGrams} else ${budgets.mostWords} end),
  band as materialized (select band, avg(w)::real as w, count(*)::real as n, string_agg(quoted, '|')::tsquery as q from ordered group by band),
  wide as materialized (
    select string_agg(quoted, '|') filter (where not area and spent <= case when gram then ${budgets.grams} else ${budgets.words} end)::tsquery as rare,
      string_agg(quoted, '|') filter (where not gram and not area)::tsquery as words, sum(w) filter (where not gram and not area) as whole from ordered),
  found as materialized (
    select ${scored} from search_doc d where d.words @@ (select rare from wide) and ${within[reach]} ${narrow}),
  every as (
    select * from found
    union all ${walk(String(EVERYONE), `(select from reach where key = ${EVERYONE}) e,`)}
    union all ${walk('reach.key', `(select key from reach where key <> ${EVERYONE}) reach,`)}),
  judged as materialized (
    select kind, row_id, topic_ids, region, language, raw, raw * (0.6 + 0.4 * brevity) * ${standing} as score from every),
  hits as materialized (
    select * from judged where score >= $9::real * (select max(score) from judged) order by score desc, kind, row_id desc limit ${MOST_HITS})
  select
    (select coalesce(json_agg(json_build_array(kind, row_id, score, held / whole)), '[]') from (
      select h.kind, h.row_id, h.score, h.held, (select nullif(whole, 0) from wide) as whole from (
        select hits.kind, hits.row_id, score, (
          select coalesce(sum(w * least(1, ts_rank('${fieldWeights}', d.words, quoted::tsquery) * ${UNIT})), 0) from ordered where not gram and not area) as held
        from (select * from hits order by score desc, kind, row_id desc offset $5::int limit $6::int) hits
        join search_doc d on d.kind = hits.kind and d.row_id = hits.row_id) h
      order by score desc, kind, row_id desc) page) as hits,
    (select count(*)::int from hits) as total,
    (select coalesce(json_agg(json_build_array(field, value, count)), '[]') from (
      select 'KIND' as field, kind as value, count(*)::int as count from hits where $10::boolean group by kind
      union all select 'TOPIC', t::text, count(*)::int from hits, unnest(topic_ids) t where $10 group by t
      union all select 'REGION', region, count(*)::int from hits where $10 and region is not null group by region
      union all select 'LANGUAGE', language, count(*)::int from hits where $10 and kind <> 'TEAM' group by language
      order by 1, 3 desc, 2) f) as facets,
    (select coalesce(array_agg(token), '{}') from asked a where docs = 0 and not gram and not area and not exists (
      select from search_doc d where d.words @@ quote_literal(a.token)::tsquery and d.audience_id + 0 = any (array(select key from keys)))) as unknown,
    (select array_agg(key) from keys join audience a on a.id = key where a.kind = 'REGION') as regions,
    (select coalesce(json_agg(json_build_array(token, w, docs) order by w desc, token), '[]') from ordered) as weighed,
    (select coalesce(json_agg(lower(kind) || '-' || row_id), '[]') from (select kind, row_id from search_todo limit ${budgets.behind} + 1) x) as waiting`
