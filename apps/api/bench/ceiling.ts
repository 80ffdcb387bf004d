// The ceiling C: a bare Fastify and pg server that answers each page from one hand-tuned prepared statement whose JSON
// PostgreSQL builds. No sign-in, no permissions beyond the audience filter, no GraphQL. Run by the benchmarks as a program.
import fastify from 'fastify'
import pg from 'pg'

const url = process.argv[2] ?? ''
const pool = new pg.Pool({
  connectionString: url,
  max: 10,
  options: '-c jit=off -c plan_cache_mode=force_generic_plan',
})

/** The fields of a card, the same that the web's feed asks for. */
const card = `'id', p.public_id, 'kind', p.kind, 'title', p.title, 'excerpt', p.excerpt, 'language', p.language, 'createdAt', p.created_at, 'editedAt', p.edited_at,
  'author', json_build_object('id', u.public_id, 'name', u.name, 'initials', u.initials),
  'team', json_build_object('id', t.public_id, 'slug', t.slug, 'name', t.name, 'region', t.region),
  'audience', json_build_object('kind', p.audience_kind, 'name', null),
  'topics', (select json_agg(json_build_object('id', x)) from unnest(p.topic_ids) x),
  'commentCount', c.comments, 'thanksCount', c.thanks, 'viewerThanked', th.person_id is not null, 'viewerSaved', s.person_id is not null,
  'state', p.state, 'answerCount', c.answers, 'meTooTeams', c.me_too, 'viewerMeToo', m.team_id is not null, 'helpedTeams', c.helped, 'helpedAnswer', c.best`
const cardFrom = `join post_count c on c.post_id = p.id
  left join person u on u.id = p.author_id left join team t on t.id = p.team_id
  left join thanks th on th.post_id = p.id and th.person_id = $1
  left join saved s on s.post_id = p.id and s.person_id = $1
  left join me_too m on m.post_id = p.id and m.team_id = $2`

const feed = `
  with k as materialized (select 1 as key union all select audience_id from audience_member where person_id = $1),
  page as materialized (
    select x.id, x.created_at from k cross join lateral (
      select p.id, p.created_at from post p where p.audience_id = k.key and p.hidden_at is null order by p.created_at desc, p.id desc limit 21) x
    order by x.created_at desc, x.id desc limit 21)
  select coalesce(json_agg(json_build_object(${card}) order by page.created_at desc, page.id desc), '[]')::text as body
  from page join post p on p.id = page.id ${cardFrom}`

// the HTML of a text is the text itself here: the ceiling sends as many bytes, but renders nothing
const question = `
  with k as materialized (select 1 as key union all select audience_id from audience_member where person_id = $1)
  select json_build_object(${card}, 'body', p.body, 'bodyHtml', p.body, 'comments', '[]'::json,
    'answers', (select json_agg(json_build_object('id', a.public_id, 'body', a.body, 'bodyHtml', a.body, 'createdAt', a.created_at, 'editedAt', a.edited_at,
        'author', json_build_object('id', au.public_id, 'name', au.name, 'initials', au.initials),
        'team', json_build_object('id', at.public_id, 'slug', at.slug, 'name', at.name), 'helpedAsker', a.helped_asker,
        'helpedTeams', a.helped_teams, 'viewerHelped', h.team_id is not null, 'comments', coalesce((select json_agg(json_build_object('id', r.public_id, 'body', r.body)) from comment r where r.answer_id = a.id), '[]'))
        order by a.helped_asker desc, a.helped_teams desc, a.id)
      from (select * from answer where post_id = p.id and audience_id in (select key from k) limit 21) a left join person au on au.id = a.author_id left join team at on at.id = a.team_id
      left join answer_helped h on h.answer_id = a.id and h.team_id = $2))::text as body
  from post p ${cardFrom} where p.public_id = $3 and p.audience_id in (select key from k)`

const app = fastify()
type Asked = { viewer: number; team: number; id?: string }
app.post<{ Body: Asked }>('/feed', async (request, reply) => {
  const { rows } = await pool.query<{ body: string }>({
    name: 'feed',
    text: feed,
    values: [request.body.viewer, request.body.team],
  })
  return reply.type('application/json').send(rows[0]?.body)
})
app.post<{ Body: Asked }>('/question', async (request, reply) => {
  const { rows } = await pool.query<{ body: string }>({
    name: 'question',
    text: question,
    values: [request.body.viewer, request.body.team, request.body.id],
  })
  return reply.type('application/json').send(rows[0]?.body)
})
// a bare insert of a post in a transaction of its own
let serial = 0
app.post<{ Body: Asked }>('/ask', async (request) => {
  const client = await pool.connect()
  try {
    await client.query('begin')
    await client.query({
      name: 'ask',
      text: `insert into post (public_id, kind, audience_id, audience_kind, author_id, team_id, title, body, excerpt, language, topic_ids, state, created_at, active_at)
        values ($1, 'QUESTION', 1, 'EVERYONE', $2, $3, $4, $5, $5, 'nl', '{24}', 'OPEN', now(), now())`,
      values: [
        `p_bare${process.pid}x${++serial}`,
        request.body.viewer,
        request.body.team,
        'Wie weet raad met een kous die afzakt?',
        'Elke middag zakt de kous af.',
      ],
    })
    await client.query('commit')
  } finally {
    client.release()
  }
  return { ok: true }
})
await app.listen({ port: Number(process.argv[3] ?? 0), host: '127.0.0.1' })
console.log('ready')
