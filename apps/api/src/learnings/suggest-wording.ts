import { limits } from '@kring/contract/limits'
import { type Context, signedIn } from '../platform/context.ts'
import { newId } from '../platform/ids.ts'
import { inDraft, must, type VisibleDraft } from './draft.ts'
import { mayJoinIn } from './policy.ts'
import { takeTravelling } from './take-travelling.ts'

/** Suggests another wording to those who took part; the presenter decides. */
type Given = { draft: string; body: string; notAClient?: boolean | null }
export const suggestWording = (ctx: Context, given: Given): Promise<VisibleDraft> =>
  inDraft(ctx, given.draft, async (client, draft) => {
    const viewer = signedIn(ctx)
    must(mayJoinIn(draft, viewer.id))
    const { body } = takeTravelling(
      { body: given.body },
      { body: limits.learning.suggestion },
      { language: draft.language, notAClient: given.notAClient ?? false },
    )
    await client.query(
      'insert into wording_suggestion (public_id, draft_id, audience_id, author_id, body, at) values ($1, $2, $3, $4, $5, $6)',
      [newId('w'), draft.id, draft.audienceId, viewer.id, body, ctx.now()],
    )
  })
