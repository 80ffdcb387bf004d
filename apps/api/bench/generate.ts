import type pg from 'pg'

/** How large a generated network is. */
export type Size = { posts: number; teams: number; people: number; circles: number }
export const usual = (posts: number): Size => ({ posts, teams: 1_000, people: 16_000, circles: 800 })

const words =
  `wond huid kous steunkous been warmte medicatie baxter insuline spuiten weigeren dochter avond ronde planning rooster sleutel kluis
huisarts ziekenhuis ontslag katheter stoma plaat jeuk zalf drukplek hiel matras tillift val mat bril gehoor dementie dwalen eenzaam mantelzorg
rouw pijn morfine pleister slapen eten drinken slikken vocht uitdroging mondzorg gebit traplift douche stoel bed wassen aankleden oefenen lopen
rollator evenwicht angst somber alcohol roken geld schulden wijkteam indicatie aanvraag levering handschoenen tablet app storing overdracht inwerken
stagiair overleg conflict afspraak vakantie ziekte reistijd auto fiets parkeren trap kat hond huis warm koud zomer winter nacht vroeg laat altijd soms`.split(
    /\s+/,
  )

/**
 * Fills an empty, migrated database: 55 % of the posts for everyone, 35 % for a team, 10 % for a circle; 4.2 answers or comments
 * and 5 marks each. Written in SQL, so that a million posts take a minute. The same size gives the same network.
 */
export async function generate(
  client: pg.Client,
  size: Size,
  log: (line: string) => void = () => undefined,
): Promise<void> {
  const run = async (what: string, text: string, values: unknown[] = []) => {
    const started = Date.now()
    await client.query(text, values)
    log(`  ${what}: ${Date.now() - started} ms`)
  }
  await client.query('set session_replication_role = replica; set synchronous_commit = off; select setseed(0.5)')
  await run(
    'audiences',
    `insert into audience (id, kind, name) overriding system value
    select 1000 + i, 'TEAM', 't_bench' || i from generate_series(1, ${size.teams}) i union all
    select 100000 + i, 'REGION', 'Regio ' || i from generate_series(1, 25) i union all
    select 200000 + i, 'CIRCLE', 'c' || i from generate_series(1, ${size.circles}) i`,
  )
  await run(
    'teams',
    `insert into team (id, public_id, slug, name, region, audience_id, region_audience_id) overriding system value
    select i, 't_bench' || lpad(i::text, 12, '0'), 'team-' || i, 'Team ' || i, 'Regio ' || (1 + i % 25), 1000 + i, 100001 + i % 25 from generate_series(1, ${size.teams}) i`,
  )
  await run(
    'team topics',
    `insert into team_topic select i, 1 + (i * 7 + k * 13) % 51 from generate_series(1, ${size.teams}) i, generate_series(1, 4) k on conflict do nothing`,
  )
  await run(
    'people',
    `insert into person (id, public_id, name, initials, email, team_id, created_at) overriding system value
    select i, 'u_bench' || lpad(i::text, 12, '0'), 'Naam ' || i, 'NA', 'p' || i || '@example.org', 1 + i % ${size.teams}, now() from generate_series(1, ${size.people}) i`,
  )
  await run(
    'members',
    `insert into audience_member select i, 1001 + i % ${size.teams} from generate_series(1, ${size.people}) i
    union select i, 100001 + (1 + i % ${size.teams}) % 25 from generate_series(1, ${size.people}) i
    union select 1 + (i * 31 + k * 977) % ${size.people}, 200000 + i from generate_series(1, ${size.circles}) i, generate_series(1, 7) k`,
  )
  await run(
    'a viewer in many audiences',
    `insert into audience_member select 1, 200000 + i from generate_series(1, 40) i on conflict do nothing`,
  )
  await run(
    'follows',
    `insert into followed_topic select i, 1 + (i + k * 11) % 51 from generate_series(1, ${size.people}) i, generate_series(1, 4) k on conflict do nothing`,
  )
  await run(
    'followed teams',
    `insert into followed_team select i, 1 + (i * 3 + k * 101) % ${size.teams} from generate_series(1, ${size.people}) i, generate_series(1, 3) k on conflict do nothing`,
  )
  await run('posts', posts(size), [words])
  await run(
    'counts',
    `insert into post_count (post_id, comments, thanks, answers, me_too, helped, worked, best)
    select id, 2, 5, case when kind = 'QUESTION' then 2 else 0 end, id % 5, id % 3, case when kind = 'TIP' then 3 else 0 end,
      case when state = 'HELPED' then json_build_object('excerpt', 'Zo hebben wij het gedaan, en het hielp.', 'author', 'Naam 7', 'team', 'Team 8') end from post`,
  )
  await run(
    'topics of posts',
    `insert into post_topic (post_id, topic_id, audience_id, kind, active_at) select p.id, t, p.audience_id, p.kind, p.active_at from post p, unnest(p.topic_ids) t`,
  )
  await run(
    'answers',
    `insert into answer (public_id, post_id, audience_id, author_id, team_id, body, helped_asker, helped_teams, created_at)
    select 'a_bench' || lpad(p.id::text, 12, '0') || k, p.id, p.audience_id, 1 + (p.id * 5 + k) % ${size.people}, 1 + (p.id * 5 + k) % ${size.teams}, p.excerpt, k = 1 and p.state = 'HELPED', p.id % 3, p.created_at
    from post p, generate_series(1, 4) k where p.kind = 'QUESTION'`,
  )
  await run(
    'a long thread',
    `insert into answer (public_id, post_id, audience_id, author_id, team_id, body, created_at)
    select 'a_long' || k, (select max(id) from post where kind = 'QUESTION' and audience_id = 1), 1, k, k, repeat('Wij doen het zo. ', 12), now() from generate_series(1, 20) k`,
  )
  await run(
    'comments',
    `insert into comment (public_id, post_id, audience_id, author_id, team_id, body, created_at)
    select 'c_bench' || lpad(p.id::text, 12, '0') || k, p.id, p.audience_id, 1 + (p.id * 11 + k) % ${size.people}, 1 + (p.id * 11 + k) % ${size.teams}, 'Dank voor het delen.', p.created_at
    from post p, generate_series(1, 2) k`,
  )
  await run(
    'thanks',
    `insert into thanks select p.id, 1 + (p.id * 17 + k) % ${size.people} from post p, generate_series(1, 4) k`,
  )
  await run(
    'me too',
    `insert into me_too select p.id, 1 + (p.id * 19) % ${size.teams}, 1 + p.id % ${size.people}, p.created_at from post p where p.kind = 'QUESTION'`,
  )
  await run(
    'saved',
    `insert into saved select 1 + (p.id * 23) % ${size.people}, p.id, p.created_at from post p where p.id % 2 = 0 on conflict do nothing`,
  )
  await run(
    'saved by the one in few',
    `insert into saved select 2, p.id, p.created_at from post p where p.audience_id = 1 and p.id % 50 = 0 on conflict do nothing`,
  )
  await run(
    'numbers',
    `select setval(pg_get_serial_sequence(t, 'id'), (select coalesce(max(id), 1) from post) + 1000000) from unnest(array['post', 'answer', 'comment']) t`,
  )
  await run('statistics', 'vacuum analyze')
  await client.query('set session_replication_role = default')
}

const posts = (size: Size) => `
  insert into post (id, public_id, kind, audience_id, audience_kind, author_id, team_id, title, body, excerpt, language, topic_ids, state, created_at, active_at) overriding system value
  select i, 'p_bench' || lpad(i::text, 12, '0'), kind, case when a < 55 then 1 when a < 90 then 1000 + team else 200001 + i % ${size.circles} end,
    case when a < 55 then 'EVERYONE' when a < 90 then 'TEAM' else 'CIRCLE' end, author, team, title, title || '. ' || body, left(body, 280), 'nl',
    array[1 + i % 51, 1 + (i + 7) % 51]::smallint[], case when kind = 'QUESTION' then (array['OPEN', 'ANSWERED', 'HELPED'])[1 + (i / 7) % 3] end, at, at + (i % 50) * interval '1 hour'
  from (select i, (i * 37) % 100 as a, (array['QUESTION', 'QUESTION', 'TIP', 'UPDATE', 'QUESTION'])[1 + i % 5] as kind, 1 + (i * 13) % ${size.people} as author,
      1 + (i * 13) % ${size.teams} as team, now() - (${size.posts} - i) * interval '${Math.round(63_000_000 / size.posts)} seconds' as at,
      initcap(w.w[1 + (i * 3) % ${words.length}]) || ' ' || w.w[1 + (i * 7) % ${words.length}] || ' ' || w.w[1 + (i / 3) % ${words.length}] || ' bij ' || w.w[1 + (i / 11) % ${words.length}] || ' ' || i as title,
      (select string_agg(w.w[1 + ((i * k * 31 + k * k) % ${words.length})::int], ' ') from generate_series(1, 45) k) as body
    from generate_series(1::bigint, ${size.posts}) i, (select $1::text[] as w) w) x`
