import type { PoolClient } from 'pg'
import { type Context, signedIn } from '../platform/context.ts'
import { takeAway } from '../posts/change.ts'
import { inDraft, must, type VisibleDraft } from './draft.ts'
import { mayWithdraw } from './policy.ts'

/** Takes a learning back, before or after it was published. Whoever took part may; nobody is told who did. */
export const withdrawLearning = (ctx: Context, id: string): Promise<VisibleDraft> =>
  inDraft(ctx, id, async (client, draft) => {
    must(mayWithdraw(draft, signedIn(ctx).id))
    if (draft.postId !== null) await takeAwayPublished(client, draft.postId)
    await client.query('delete from wording_suggestion where draft_id = $1', [draft.id])
    await client.query(
      `update learning_draft set state = 'WITHDRAWN', title = '', insight = '', what_i_will_try = '', agreed = '{}', ask_at = null, post_id = null, version = version + 1, changed_at = $2 where id = $1`,
      [draft.id, ctx.now()],
    )
  })

/** Also when the viewer is of another region than the one it was for. */
async function takeAwayPublished(client: PoolClient, id: number): Promise<void> {
  // the lock that this takes lets nothing be added in between
  const { rows } = await client.query<{ publicId: string; audienceId: number }>(
    'update post set hidden_at = hidden_at where id = $1 and audience_id <> 0 returning public_id as "publicId", audience_id as "audienceId"',
    [id],
  )
  const post = rows[0]
  if (post) await takeAway(client, { ...post, id, kind: 'LEARNING' }, null)
}
