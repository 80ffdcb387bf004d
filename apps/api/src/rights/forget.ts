import pg from 'pg'
import type { PoolClient } from 'pg'
import type { House } from '../platform/context.ts'
import { transaction } from '../platform/database.ts'
import { toExcerpt } from '../platform/markdown.ts'
import type { Happened } from '../platform/outbox.ts'
import { refreshQuestion } from '../questions/refresh.ts'
import { ownedColumns } from './owned.ts'

export type Who = { id: number; publicId: string }
type Choice = 'NAMELESS' | 'WITHDRAWN'

/**
 * Forgets a person: their row keeps its number and nothing else; every row that is theirs goes, by what the database says of
 * it. What they wrote is withdrawn or loses its name. Done again it changes nothing, as after a restore.
 */
export async function forgetPerson(client: PoolClient, who: Who, choice: Choice, now: Date): Promise<void> {
  // as the owner: rows behind walls are theirs too
  await client.query('set local role none')
  if (choice === 'WITHDRAWN') await withdrawAll(client, who)
  const { rows: thanked } = await client.query<{ post: number }>(
    'select post_id as post from thanks where person_id = $1',
    [who.id],
  )
  const { rows: answered } = await client.query<{ post: number }>(
    'select distinct post_id as post from answer where author_id = $1',
    [who.id],
  )
  for (const { table, column, fate } of await ownedColumns(client)) {
    const [from, by] = [pg.escapeIdentifier(table), pg.escapeIdentifier(column)]
    if (fate === 'delete') await client.query(`delete from ${from} where ${by} = $1`, [who.id])
    if (fate === 'clear') await client.query(`update ${from} set ${by} = null where ${by} = $1`, [who.id])
  }
  const mentioned = await unmention(client, who)
  await client.query(
    `update post_count c set thanks = (select count(*) from thanks t where t.post_id = c.post_id) where post_id = any($1::bigint[])`,
    [thanked.map(({ post }) => post)],
  )
  await client.query('update post_count set best = null where post_id = any($1::bigint[])', [
    answered.map(({ post }) => post),
  ])
  await client.query(
    `update person set name = '', initials = '', email = 'gone-' || public_id || '@invalid', password_hash = null, team_id = null, roles = '{MEMBER}',
      languages = '{}', ask_me_about = '', photo = null, ref = null, disabled_at = coalesce(disabled_at, $2) where id = $1`,
    [who.id, now],
  )
  await client.query(`insert into outbox (event, payload) values ('person.left', $1)`, [
    { person: who.id, questions: [...answered.map(({ post }) => post), ...mentioned] },
  ])
  // cards in the memory of processes
  await client.query(`select pg_notify('kring_changed', 'names'), pg_notify('kring_changed', 'person:' || $1::int)`, [
    who.id,
  ])
}

const withdrawn = (table: string) => `
  with gone as (update ${table} set audience_id = 0 where author_id = $1 and audience_id <> 0 returning id, ${table === 'post' ? 'id as post_id' : 'post_id'})
  select id, post_id as post from gone`

/** As the person would withdraw each text: what stands under a post goes with it. */
async function withdrawAll(client: PoolClient, { id }: Who): Promise<void> {
  const tell = (event: string, payload: object) =>
    client.query('insert into outbox (event, payload) values ($1, $2)', [event, payload])
  const posts = await client.query<{ id: number }>(withdrawn('post'), [id])
  const ids = posts.rows.map((row) => row.id)
  for (const table of ['answer', 'comment', 'post_version', 'tried', 'file', 'handover'])
    await client.query(`update ${table} set audience_id = 0 where post_id = any($1::bigint[])`, [ids])
  for (const table of ['post_topic', 'notification'])
    await client.query(`delete from ${table} where post_id = any($1::bigint[])`, [ids])
  for (const post of ids) await tell('post.withdrawn', { post, actor: id })
  const answers = await client.query<{ id: number; post: number }>(withdrawn('answer'), [id])
  const answerIds = answers.rows.map((row) => row.id)
  for (const table of ['comment', 'file'])
    await client.query(`update ${table} set audience_id = 0 where answer_id = any($1::bigint[])`, [answerIds])
  for (const { id: answer, post } of answers.rows) await tell('answer.withdrawn', { post, answer, actor: id })
  const comments = await client.query<{ id: number; post: number }>(withdrawn('comment'), [id])
  for (const { id: comment, post } of comments.rows) await tell('comment.withdrawn', { post, comment, actor: id })
  const touched = [...answers.rows, ...comments.rows].map(({ post }) => post)
  await client.query(
    `update post_count c set best = null,
       answers = (select count(*) from answer a where a.post_id = c.post_id and a.audience_id <> 0 and a.hidden_at is null),
       comments = (select count(*) from comment m where m.post_id = c.post_id and m.audience_id <> 0 and m.hidden_at is null)
     where c.post_id = any($1::bigint[])`,
    [touched],
  )
}

/** Others named them in their texts, as @[Name](id): the name goes, the place stays. Search and cards are told of it. */
async function unmention(client: PoolClient, { publicId }: Who): Promise<number[]> {
  const mention = new RegExp(`@\\[[^\\]\\n]{1,80}\\]\\(${publicId.replace(/[^\w-]/g, '')}\\)`, 'g')
  const posts = new Set<number>()
  for (const { table, column, key, post } of mentioning) {
    const { rows } = await client.query<{ key: number; post: number; text: string }>(
      `select ${key} as key, ${post} as post, ${column} as text from ${table} where ${column} like '%' || $1 || '%' for update`,
      [publicId],
    )
    for (const row of rows) {
      const text = row.text.replace(mention, '@…')
      const excerpt = table === 'post' ? [toExcerpt(text)] : []
      await client.query(
        `update ${table} set ${column} = $3 ${excerpt.length ? ', excerpt = $4' : ''} where ${key} = $1 and ${column} = $2`,
        [row.key, row.text, text, ...excerpt],
      )
      posts.add(row.post)
    }
  }
  await client.query('update post_count set best = null where post_id = any($1::bigint[])', [[...posts]])
  const tell = `insert into outbox (event, payload) values ('posts.imported', $1)`
  for (const post of posts) await client.query(tell, [{ from: post, to: post }])
  // the rows as they were lie in the database until they are cleared away
  if (posts.size) await client.query(`insert into outbox (event, payload) values ('texts.vacuum', '{}')`)
  return [...posts]
}
const mentioning = [
  { table: 'post', column: 'body', key: 'id', post: 'id' },
  { table: 'post_version', column: 'body', key: 'id', post: 'post_id' },
  { table: 'answer', column: 'body', key: 'id', post: 'post_id' },
  { table: 'comment', column: 'body', key: 'id', post: 'post_id' },
  { table: 'tried', column: 'note', key: 'post_id', post: 'post_id' },
] as const

/** After somebody left: the cards of questions that they answered name somebody else, or nobody. */
export async function followLeaving(house: House, happened: Happened[]): Promise<void> {
  for (const { event, payload } of happened) {
    if (event !== 'person.left' || !Array.isArray(payload.questions)) continue
    for (const post of payload.questions) await refreshQuestion(house.database.pool, Number(post))
  }
}

/** Applies the ledger again: who left since a backup was made is in it, and goes once more. Returns how many went. */
export async function forgetAgain(house: House): Promise<number> {
  const { rows } = await house.database.pool.query<Who & { contributions: Choice }>(
    `select p.id, p.public_id as "publicId", e.contributions from erasure e join person p on p.public_id = e.person_public_id where p.name <> ''`,
  )
  for (const { contributions, ...who } of rows)
    await transaction(house.database.pool, (client) => forgetPerson(client, who, contributions, house.now()))
  return rows.length
}
