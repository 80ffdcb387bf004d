import type { PoolClient } from 'pg'
import { type Context, signedIn, type Viewer } from '../platform/context.ts'
import { transaction } from '../platform/database.ts'
import { notFound } from '../platform/errors.ts'
import { visibleFile } from './gate.ts'

type Removed = {
  kind: 'PHOTO' | 'PDF'
  uploader: number
  post: number | null
  answer: number | null
  person: number | null
}

// one's own; a steward takes from any text they see, and that is recorded
const remove = `
  update file f set audience_id = 0 where f.public_id = $1 and f.audience_id <> 0 and (f.uploader_id = $2 or $3)
  returning f.kind, f.uploader_id as uploader, f.post_id as post, f.answer_id as answer, f.person_id as person`

/** Takes a file away, from everyone at once; the text that it stood in stays. Throws NOT_FOUND. */
export async function removeFile(ctx: Context, id: string): Promise<boolean> {
  const viewer = signedIn(ctx)
  if (!(await visibleFile(ctx.database, viewer, id))) throw notFound()
  await transaction(ctx.database.pool, async (client) => {
    const { rows } = await client.query<Removed>(remove, [id, viewer.id, viewer.roles.includes('STEWARD')])
    const row = rows[0]
    if (!row) throw notFound()
    await countAgain(client, id, row)
    if (row.uploader !== viewer.id) await record(client, viewer, id, row.uploader, ctx.now())
    await client.query(`insert into outbox (event, payload) values ('file.withdrawn', '{}')`)
    if (row.post)
      await client.query(`insert into outbox (event, payload) values ('post.changed', $1)`, [
        { post: row.post, actor: viewer.id },
      ])
  })
  ctx.poke()
  return true
}

async function countAgain(client: PoolClient, id: string, { kind, post, answer, person }: Removed): Promise<void> {
  const count = kind === 'PHOTO' ? 'photos' : 'attachments'
  if (answer) await client.query('update answer set photos = photos - 1 where id = $1', [answer])
  else if (post) await client.query(`update post set ${count} = ${count} - 1 where id = $1`, [post])
  else if (person) await client.query('update person set photo = null where id = $1 and photo = $2', [person, id])
}

/** In the chain of privileged acts; the database puts the hashes. */
const record = (client: PoolClient, steward: Viewer, id: string, owner: number, at: Date) =>
  client.query(
    `insert into act (at, kind, subject, actor_id, person_id, previous, hash) values ($1, 'REDACTED', $2, $3, $4, '', '')`,
    [at, id, steward.id, owner],
  )
