import { chooseAudience } from '../audience/choose.ts'
import { type Context, signedIn } from '../platform/context.ts'
import { insertLearning } from '../posts/learning.ts'
import { inDraft, must, type VisibleDraft } from './draft.ts'
import { mayPublish } from './policy.ts'

/** How long after the session the presenter is asked what came of it. */
const threeWeeks = 21 * 24 * 60 * 60_000

/**
 * Publishes a text that everyone who took part agreed to, as a post without an author and without a way back to the room.
 * The texts leave the draft: from now on they stand in one place, where redaction and withdrawal find them.
 */
export const publishLearning = (ctx: Context, id: string, version: number): Promise<VisibleDraft> =>
  inDraft(ctx, id, async (client, draft) => {
    const viewer = signedIn(ctx)
    must(mayPublish(draft, viewer.id, version))
    const { method, questionType, insight, whatIWillTry, signer } = draft
    const now = ctx.now()
    const post = await insertLearning(client, {
      audience: await chooseAudience(client, viewer, draft.audienceKind),
      teamId: signer === 'TEAM' ? viewer.teamId : null,
      title: draft.title,
      language: draft.language,
      topicIds: draft.topicIds,
      record: { method, questionType, insight, whatIWillTry, signer },
      now,
    })
    await client.query(
      `update learning_draft set state = 'PUBLISHED', post_id = $2, title = '', insight = '', what_i_will_try = '', ask_at = $3, changed_at = $4 where id = $1`,
      [draft.id, post, new Date(now.getTime() + threeWeeks), now],
    )
    await client.query('delete from wording_suggestion where draft_id = $1', [draft.id])
  })
