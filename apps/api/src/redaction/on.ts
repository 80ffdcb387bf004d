import type { House } from '../platform/context.ts'
import type { Happened } from '../platform/outbox.ts'

/** Everything that keeps words of texts, or made of them. */
const tables = [
  'post',
  'post_version',
  'post_count',
  'answer',
  'comment',
  'tried',
  'report',
  'file',
  'search_doc',
  'search_word',
  'search_term',
]

/**
 * After words were taken out: the database still holds the rows as they were until they are vacuumed. That waits in the
 * outbox, so that it begins after the transactions in which the search lets go of them. A withdrawn text needs no judgement.
 */
export async function clearAway(house: House, happened: Happened[]): Promise<void> {
  const gone = happened.filter(({ event }) => /^(post|answer|comment)\.withdrawn$/.test(event))
  for (const { payload } of gone) await closeReports(house, payload)
  if (happened.some(({ event }) => event.endsWith('.redacted')))
    await house.database.pool.query(`insert into outbox (event, payload) values ('texts.vacuum', '{}')`)
  if (happened.some(({ event }) => event === 'texts.vacuum')) await vacuum(house)
}

async function closeReports(house: House, payload: Happened['payload']): Promise<void> {
  await house.database.pool.query(
    `update report r set closed_at = $2, note = '' where r.post_id = $1 and r.closed_at is null and not exists (
       select from (select public_id, audience_id from post where id = $1 union all select public_id, audience_id from answer where post_id = $1
         union all select public_id, audience_id from comment where post_id = $1) x where x.public_id = r.text_id and x.audience_id <> 0)`,
    [payload.post, house.now()],
  )
}

async function vacuum(house: House): Promise<void> {
  const client = await house.database.pool.connect()
  try {
    // only the owner of a table may; the application's role owns none
    await client.query('set role none')
    await client.query('set statement_timeout = 0')
    for (const table of tables) await client.query(`vacuum ${table}`)
  } finally {
    // with the owner's rights it does not go back to the others
    client.release(true)
  }
}
