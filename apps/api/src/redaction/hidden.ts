import { type Context, signedIn } from '../platform/context.ts'
import { connection, type Cursor, pageSize, readCursor } from '../platform/cursor.ts'
import { forbidden } from '../platform/errors.ts'
import { findText, type Text } from './find.ts'
import { mayRedact, mayRestore } from './policy.ts'

type Place = { publicId: string; at: Date; id: number }

// ids only, last hidden first: the gate says of each whether this viewer may see it
const arm = (table: string, order: number) =>
  `select public_id as "publicId", hidden_at as at, id * 3 + ${order} as id from ${table}
    where hidden_at is not null and audience_id <> 0 and ($1 or author_id = $2)`
const places = `select * from (${arm('post', 0)} union all ${arm('answer', 1)} union all ${arm('comment', 2)}) x
  where (at, id) < ($3::timestamptz, $4::bigint) order by at desc, id desc limit $5`

async function hiddenPlaces(ctx: Context, after: Cursor | null, count: number): Promise<Place[]> {
  const viewer = signedIn(ctx)
  const { rows } = await ctx.database.pool.query<Place>(places, [
    viewer.roles.includes('STEWARD'),
    viewer.id,
    after ? new Date(after.at) : 'infinity',
    after?.id ?? Number.MAX_SAFE_INTEGER,
    count,
  ])
  return rows
}

/** What is hidden now: to stewards all of it, to others their own. */
export async function hiddenTexts(ctx: Context, args: { first?: number | null; after?: string | null }) {
  const size = pageSize(args.first)
  const found = await hiddenPlaces(ctx, readCursor(args.after), size + 1)
  const page = connection(found, size, (place) => ({ at: place.at.getTime(), id: place.id }), args.after)
  const edges = await Promise.all(
    page.edges.map(async ({ cursor, node }) => {
      // restored or withdrawn a moment ago
      const text = await findText(ctx, node.publicId).catch(() => null)
      return text ? [{ cursor, node: await shown(ctx, text, node.at) }] : []
    }),
  )
  return { ...page, edges: edges.flat() }
}

async function shown(ctx: Context, text: Text, hiddenAt: Date) {
  const viewer = signedIn(ctx)
  const [author, team, page, notes] = await Promise.all([
    text.authorId === null ? null : ctx.load.person(text.authorId),
    text.teamId === null ? null : ctx.load.team(text.teamId),
    ctx.load.post(text.postId),
    viewer.roles.includes('STEWARD') ? notesOf(ctx, text.publicId) : [],
  ])
  return {
    id: text.publicId,
    hiddenAt,
    author,
    team,
    page: page?.publicId ?? null,
    notes,
    parts: text.parts,
    viewerMayRestore: mayRestore(viewer, text).allowed,
  }
}

async function notesOf(ctx: Context, id: string): Promise<string[]> {
  const { rows } = await ctx.database.pool.query<{ note: string }>(
    `select note from report where text_id = $1 and closed_at is null and note <> '' order by id limit 20`,
    [id],
  )
  return rows.map((row) => row.note)
}

/** The fields of a text for whoever may take a part out of it. */
export async function textParts(ctx: Context, id: string) {
  const text = await findText(ctx, id)
  const verdict = mayRedact(signedIn(ctx), text)
  if (!verdict.allowed) throw forbidden(verdict.reason)
  return text.parts
}
