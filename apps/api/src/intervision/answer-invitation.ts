import type { MutationAnswerInvitationArgs } from '../generated/resolvers.ts'
import { type Context, signedIn } from '../platform/context.ts'
import { badInput, forbidden } from '../platform/errors.ts'
import { type VisibleCircle, visibleCircle } from './gate.ts'
import { inCircle } from './in-circle.ts'
import { tell } from './live.ts'
import { takeMoment } from './take.ts'

const change = {
  ACCEPT: `update circle_member set state = 'JOINED', joined_at = $3, left_at = null, proposed_at = null where circle_id = $1 and person_id = $2 and state = 'INVITED'`,
  DECLINE: `update circle_member set state = 'DECLINED', proposed_at = null where circle_id = $1 and person_id = $2 and state = 'INVITED' and $3::timestamptz is not null`,
  ANOTHER_TIME: 'update circle_member set proposed_at = $3 where circle_id = $1 and person_id = $2',
}

/** Accepts, declines (nobody is told) or proposes another time. Null after declining: the circle is gone for this person. */
export async function answerInvitation(
  ctx: Context,
  args: MutationAnswerInvitationArgs,
): Promise<VisibleCircle | null> {
  const viewer = signedIn(ctx)
  const proposed = takeMoment(args.at, 'at')
  if (args.answer === 'ANOTHER_TIME' && !proposed) throw badInput({ at: 'required' })
  const circle = await inCircle(
    ctx,
    args.intervision,
    async (client, found) => {
      if (args.answer === 'DECLINE' && found.mine.state === 'JOINED') throw forbidden('joined_already')
      const at = args.answer === 'ANOTHER_TIME' ? proposed : ctx.now()
      await client.query(change[args.answer], [found.id, viewer.id, at])
      if (args.answer === 'ACCEPT')
        await client.query(
          'insert into audience_member (person_id, audience_id) values ($1, $2) on conflict do nothing',
          [viewer.id, found.audienceId],
        )
    },
    true,
  )
  // a word about declining would tell who did
  if (args.answer !== 'DECLINE') tell(ctx, circle, { kind: 'CIRCLE' })
  return visibleCircle(ctx, viewer, { publicId: args.intervision })
}
