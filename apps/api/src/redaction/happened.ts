import type { PoolClient } from 'pg'
import type { Context } from '../platform/context.ts'
import { signedIn } from '../platform/context.ts'
import type { Text } from './find.ts'

export type Deed = 'HIDDEN' | 'RESTORED' | 'REDACTED'

/** Who has an open report of this text. */
export async function reporters(client: PoolClient, text: Text): Promise<number[]> {
  const { rows } = await client.query<{ id: number }>(
    'select reporter_id as id from report where text_id = $1 and closed_at is null',
    [text.publicId],
  )
  return rows.map((row) => row.id)
}

/** One line in the chain of privileged acts; the database puts the hashes. */
export async function recordAct(
  client: PoolClient,
  ctx: Context,
  deed: Deed,
  subject: string,
  concerns: number | null,
): Promise<void> {
  await client.query(
    `insert into act (at, kind, subject, actor_id, person_id, previous, hash) values ($1, $2, $3, $4, $5, '', '')`,
    [ctx.now(), deed, subject, signedIn(ctx).id, concerns],
  )
}

/** What was done, for the record and for the worker. `people` are told; `stewards` too while something waits for them. */
export async function happened(
  client: PoolClient,
  ctx: Context,
  text: Text,
  deed: Deed,
  told: { people: readonly (number | null)[]; stewards?: boolean },
): Promise<void> {
  const actor = signedIn(ctx).id
  await recordAct(client, ctx, deed, text.publicId, text.authorId)
  const payload = {
    post: text.postId,
    ...(text.table === 'post' ? {} : { [text.table]: text.id }),
    publicId: text.publicId,
    kind: text.kind,
    audience: text.audienceId,
    actor,
    people: told.people.filter((person) => person !== null),
    stewards: told.stewards ?? false,
  }
  await client.query('insert into outbox (event, payload) values ($1, $2)', [
    `${text.table}.${deed.toLowerCase()}`,
    payload,
  ])
}

/** Counts what can be read in the post now, after one of the texts under it changed. */
export async function countAgain(client: PoolClient, { table, postId }: Text): Promise<void> {
  await client.query(
    // the answer on the card is looked for again by the worker (questions/on.ts); until then there is none
    `update post_count set best = case when $2 then null else best end,
       answers = (select count(*) from answer where post_id = $1 and audience_id <> 0 and hidden_at is null),
       comments = (select count(*) from comment where post_id = $1 and audience_id <> 0 and hidden_at is null)
     where post_id = $1`,
    [postId, table === 'answer'],
  )
}
