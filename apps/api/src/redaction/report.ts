import { limits } from '@kring/contract/limits'
import { type Context, signedIn } from '../platform/context.ts'
import { transaction } from '../platform/database.ts'
import { rateLimited } from '../platform/errors.ts'
import { takeTexts } from '../platform/text.ts'
import { type Text, findText } from './find.ts'
import { countAgain, happened } from './happened.ts'

/** Says that a client could be recognised in a text: it is hidden at once from all but its author and stewards. */
export async function report(ctx: Context, id: string, given: string | null | undefined): Promise<boolean> {
  const viewer = signedIn(ctx)
  if (await isReported(ctx, viewer.id, id)) return true
  const text = await findText(ctx, id)
  const { note } = takeTexts(
    { note: given ?? '' },
    { note: limits.reports.note },
    { language: viewer.locale, notAClient: false },
  )
  await notTooMany(ctx, viewer.id)
  await transaction(ctx.database.pool, async (client) => {
    await client.query(
      'insert into report (text_id, post_id, reporter_id, note, at) values ($1, $2, $3, $4, $5) on conflict do nothing',
      [text.publicId, text.postId, viewer.id, note, ctx.now()],
    )
    const { rowCount } = await client.query(
      `update ${text.table} set hidden_at = $2 where id = $1 and audience_id <> 0 and hidden_at is null`,
      [text.id, ctx.now()],
    )
    if (!rowCount) return
    if (text.table === 'post') await client.query('delete from post_topic where post_id = $1', [text.id])
    else await countAgain(client, text)
    await happened(client, ctx, text, 'HIDDEN', { people: [text.authorId], stewards: true })
  })
  ctx.poke()
  return true
}

/** A second tap of the same person is no second report. */
async function isReported(ctx: Context, person: number, id: Text['publicId']): Promise<boolean> {
  const found = await ctx.database.pool.query(
    'select from report where text_id = $1 and reporter_id = $2 and closed_at is null',
    [id, person],
  )
  return found.rowCount === 1
}

/** Hiding is meant for what one comes upon: nobody hides the whole network. */
async function notTooMany(ctx: Context, person: number): Promise<void> {
  const since = new Date(ctx.now().getTime() - 3_600_000)
  const { rows } = await ctx.database.pool.query<{ n: number }>(
    'select count(*) as n from report where reporter_id = $1 and at > $2',
    [person, since],
  )
  if ((rows[0]?.n ?? 0) >= limits.reports.perHour) throw rateLimited(3_600)
}
