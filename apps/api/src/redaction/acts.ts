import type { ActKind } from '../generated/resolvers.ts'
import { type Context, signedIn } from '../platform/context.ts'
import { connection, pageSize, readCursor } from '../platform/cursor.ts'
import type { Database } from '../platform/database.ts'
import { type ActRow, firstFault } from './chain.ts'

const columns = `seq, at, kind, subject, actor_id as "actorId", person_id as "personId", previous, hash`
type Row = Omit<ActRow, 'kind'> & { kind: ActKind }

/** The record of privileged acts: to stewards all of it, to others what concerns them. */
export async function acts(ctx: Context, args: { first?: number | null; after?: string | null }) {
  const viewer = signedIn(ctx)
  const steward = viewer.roles.includes('STEWARD')
  const size = pageSize(args.first, 50)
  const { rows } = await ctx.database.pool.query<Row>(
    `select ${columns} from act where seq < $1 ${steward ? 'and $2::int is not null' : 'and (person_id = $2 or actor_id = $2)'} order by seq desc limit $3`,
    [readCursor(args.after)?.id ?? Number.MAX_SAFE_INTEGER, viewer.id, size + 1],
  )
  const page = connection(rows, size, (row) => ({ at: row.at.getTime(), id: row.seq }), args.after)
  const edges = await Promise.all(
    page.edges.map(async ({ cursor, node }) => ({ cursor, node: await shown(ctx, node, steward) })),
  )
  return { ...page, edges }
}

async function shown(ctx: Context, row: Row, steward: boolean) {
  // who says that a client could be recognised must not fear to be known for it
  const named = steward || row.kind !== 'HIDDEN' || row.actorId === ctx.viewer?.id
  const [actor, person] = await Promise.all([
    named && row.actorId !== null ? ctx.load.person(row.actorId) : null,
    row.personId === null ? null : ctx.load.person(row.personId),
  ])
  return { id: `act_${row.seq}`, kind: row.kind, at: row.at, subject: row.subject, actor, person, hash: row.hash }
}

const BATCH = 5_000

/** Follows the whole chain. `fault` is the number of the first line that is not right. */
export async function checkActs({
  pool,
}: Pick<Database, 'pool'>): Promise<{ lines: number; last: string; fault: number | null }> {
  let last = { seq: 0, hash: '' }
  for (;;) {
    const { rows } = await pool.query<ActRow>(`select ${columns} from act where seq > $1 order by seq limit ${BATCH}`, [
      last.seq,
    ])
    const fault = firstFault(rows, last)
    last = rows.at(-1) ?? last
    if (fault !== null || rows.length < BATCH) return { lines: last.seq, last: last.hash, fault }
  }
}
