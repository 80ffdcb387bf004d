import type { MutationHandTipsOnArgs, QueryTipsToHandOnArgs } from '../generated/resolvers.ts'
import { type Context, signedIn } from '../platform/context.ts'
import { connection, type Cursor, pageSize, readCursor } from '../platform/cursor.ts'
import { transaction } from '../platform/database.ts'
import { badInput, forbidden } from '../platform/errors.ts'
import { findPost } from '../posts/find.ts'
import { type IdSource, visiblePosts, type VisibleWhole } from '../posts/gate.ts'
import { teamBy } from '../teams/read.ts'
import { limits } from '@kring/contract/limits'
import { mayHandOn } from './policy.ts'

/** Hands tips to another team, which keeps them from now on: asked for reviews, free to edit. Byline and history stay. */
export async function handTipsOn(ctx: Context, args: MutationHandTipsOnArgs): Promise<VisibleWhole[]> {
  const viewer = signedIn(ctx)
  const to = await teamBy(ctx.database, 'public_id', args.to)
  if (!to) throw badInput({ to: 'not_found' })
  if (!args.tips.length || args.tips.length > limits.page.max) throw badInput({ tips: 'required' })
  const tips = await Promise.all([...new Set(args.tips)].map((id) => findPost(ctx, id, 'TIP')))
  for (const tip of tips) {
    const verdict = mayHandOn(viewer, tip)
    if (!verdict.allowed) throw forbidden(verdict.reason)
  }
  await transaction(ctx.database.pool, async (client) => {
    // the new team must be able to read what it keeps
    const { rowCount } = await client.query(
      `select from post p where p.id = any($1::bigint[]) and p.audience_id <> 1
         and p.audience_id not in (select audience_id from team where id = $2 union all select region_audience_id from team where id = $2 and region_audience_id is not null)`,
      [tips.map((tip) => tip.id), to.id],
    )
    if (rowCount) throw badInput({ to: 'cannot_read_tip' })
    await client.query(
      `with moved as (
         update post p set team_id = $2, record = case when t.id is null then p.record else
           jsonb_set(coalesce(p.record, '{}'), '{keptBefore}', coalesce(p.record -> 'keptBefore', '[]') || jsonb_build_array(jsonb_build_object('team', t.public_id, 'until', $3::text))) end
         from post o left join team t on t.id = o.team_id where o.id = p.id and p.id = any($1::bigint[]) and p.team_id is distinct from $2 returning p.id)
       insert into outbox (event, payload) select e.event, json_build_object('post', moved.id, 'team', $2::int, 'actor', $4::int)
         from moved, unnest(array['post.changed', 'tip.handed_on']) e(event)`,
      [tips.map((tip) => tip.id), to.id, ctx.now().toISOString().slice(0, 10), viewer.id],
    )
  })
  ctx.poke()
  return Promise.all(tips.map((tip) => findPost(ctx, tip.publicId, 'TIP')))
}

const list = (name: string, match: string, more: unknown[], after: Cursor | null, count: number): IdSource => ({
  name: `${name}_${count}`,
  order: 'newest',
  text: `select p.id, p.created_at as at, null::int as why, null::int as topic from post p
    where p.kind = 'TIP' and p.hidden_at is null and p.audience_id in (select key from keys)
      and (p.created_at, p.id) < ($3::timestamptz, $4::bigint) and ${match} order by p.created_at desc, p.id desc limit ${count}`,
  values: [after ? new Date(after.at) : 'infinity', after?.id ?? Number.MAX_SAFE_INTEGER, ...more],
})

/** For stewards: the tips of one team or, without one, those that no team keeps: none, or one that nobody is in any more. */
export async function tipsToHandOn(ctx: Context, args: QueryTipsToHandOnArgs) {
  const viewer = signedIn(ctx)
  if (!viewer.roles.includes('STEWARD')) throw forbidden('stewards_only')
  const size = pageSize(args.first)
  const team = args.team ? await teamBy(ctx.database, 'public_id', args.team) : null
  if (args.team && !team) throw badInput({ team: 'not_found' })
  const after = readCursor(args.after)
  const source = team
    ? list('tips_of_team', 'p.team_id = $5::int', [team.id], after, size + 1)
    : list(
        'tips_of_nobody',
        'not exists (select from person u where u.team_id = p.team_id and u.disabled_at is null)',
        [],
        after,
        size + 1,
      )
  const rows = await visiblePosts(ctx.database, viewer, source)
  return connection(rows, size, (row) => ({ at: row.at?.getTime() ?? 0, id: row.id }), args.after)
}
