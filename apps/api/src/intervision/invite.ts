import { limits } from '@kring/contract/limits'
import { peopleByPublicIds } from '../people/read.ts'
import { type Context, signedIn } from '../platform/context.ts'
import { badInput } from '../platform/errors.ts'
import type { VisibleCircle } from './gate.ts'
import { findCircle, inCircle } from './in-circle.ts'
import { tell } from './live.ts'

/** Row ids of the colleagues named, without the viewer. Throws BAD_INPUT for unknown ones, too few or too many. */
export async function colleagues(
  ctx: Context,
  ids: readonly string[],
  fewest: number,
  most: number,
): Promise<number[]> {
  const wanted = [...new Set(ids)].filter((id) => id !== signedIn(ctx).publicId)
  if (wanted.length > most) throw badInput({ people: 'too_many' })
  const found = await peopleByPublicIds(ctx.database, wanted)
  if (found.length !== wanted.length) throw badInput({ people: 'unknown_person' })
  if (wanted.length < fewest) throw badInput({ people: 'too_few_people' })
  return found.map((row) => row.id)
}

/** Invites more colleagues. Who declined before is not asked again, and nobody is told that they did; who left may be. */
export async function invite(ctx: Context, id: string, people: readonly string[]): Promise<VisibleCircle> {
  const wanted = await colleagues(ctx, people, 1, limits.circle.people.most)
  const circle = await inCircle(ctx, id, async (client, found) => {
    const known = new Set([...found.members, ...found.invited].map((row) => row.personId))
    const fresh = wanted.filter((person) => !known.has(person))
    const most = Math.max(limits.circle.people.most + 1, found.session?.rules.people.max ?? 0)
    if (known.size + fresh.length > most) throw badInput({ people: 'too_many' })
    const { rows } = await client.query<{ person: number }>(
      `insert into circle_member as m (circle_id, person_id, state, invited_at) select $1, unnest($2::int[]), 'INVITED', $3
        on conflict (circle_id, person_id) do update set state = 'INVITED', invited_at = excluded.invited_at, proposed_at = null where m.state = 'LEFT' returning person_id as person`,
      [found.id, fresh, ctx.now()],
    )
    const invited = rows.map((row) => row.person)
    if (invited.length)
      await client.query(`insert into outbox (event, payload) values ('intervision.invited', $1)`, [
        { circle: found.id, people: invited, actor: signedIn(ctx).id },
      ])
  })
  ctx.poke()
  tell(ctx, circle, { kind: 'CIRCLE' })
  return findCircle(ctx, id)
}
