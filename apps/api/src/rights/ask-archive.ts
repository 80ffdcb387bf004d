import { randomBytes } from 'node:crypto'
import { freshlySignedIn } from '../people/fresh.ts'
import { type Context, signedIn } from '../platform/context.ts'
import { transaction } from '../platform/database.ts'
import { rateLimited } from '../platform/errors.ts'
import { inPerson } from '../platform/scopes.ts'
import { dropArchive } from './archive.ts'

type Row = {
  id: string
  askedAt: Date
  readyAt: Date | null
  endsAt: Date | null
  fetchedAt: Date | null
  bytes: number | null
}
const columns = `public_id as id, asked_at as "askedAt", ready_at as "readyAt", ends_at as "endsAt", fetched_at as "fetchedAt", bytes`
/** Packing reads everything of a person: so many a day are enough. */
const mostPerDay = 3

const shown = (row: Row) => ({
  ...row,
  url: row.readyAt && !row.fetchedAt ? `/archive/${row.id}` : null,
})

/** The viewer's last archive that can still be fetched or is being made. */
export async function myArchive(ctx: Context) {
  const { rows } = await ctx.database.pool.query<Row>(
    `select ${columns} from archive where person_id = $1 and (ends_at is null or ends_at > $2) order by asked_at desc limit 1`,
    [inPerson(signedIn(ctx)).id, ctx.now()],
  )
  return rows[0] ? shown(rows[0]) : null
}

/** Asks for one's own data: an earlier archive goes, a new one is packed in the background. */
export async function askArchive(ctx: Context) {
  const viewer = inPerson(signedIn(ctx))
  await freshlySignedIn(ctx)
  const since = new Date(ctx.now().getTime() - 24 * 3_600_000)
  const { rows: earlier } = await ctx.database.pool.query<Row>(`select ${columns} from archive where person_id = $1`, [
    viewer.id,
  ])
  if (earlier.filter(({ askedAt }) => askedAt > since).length >= mostPerDay) throw rateLimited(3_600)
  const waiting = earlier.find(({ readyAt }) => readyAt === null)
  if (waiting) return shown(waiting)
  for (const { id } of earlier.filter(({ askedAt }) => askedAt <= since)) await dropArchive(ctx, id)
  const id = randomBytes(24).toString('base64url')
  const row = await transaction(ctx.database.pool, async (client) => {
    const { rows } = await client.query<Row>(
      `insert into archive (public_id, person_id, asked_at) values ($1, $2, $3) returning ${columns}`,
      [id, viewer.id, ctx.now()],
    )
    await client.query(`insert into outbox (event, payload) values ('archive.asked', $1)`, [{ archive: id }])
    return rows[0]
  })
  ctx.poke()
  if (!row) throw new Error('an archive was not written down')
  return shown(row)
}
