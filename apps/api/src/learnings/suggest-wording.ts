import { limits } from '@kring/contract/limits'
import { type Context, signedIn } from '../platform/context.ts'
import { newId } from '../platform/ids.ts'
import { takeTexts } from '../platform/text.ts'
import { inDraft, must, type VisibleDraft } from './draft.ts'
import { mayJoinIn } from './policy.ts'

/** Suggests another wording to those who took part; the presenter decides. */
export const suggestWording = (ctx: Context, id: string, given: string): Promise<VisibleDraft> =>
  inDraft(ctx, id, async (client, draft) => {
    const viewer = signedIn(ctx)
    must(mayJoinIn(draft, viewer.id))
    const { body } = takeTexts(
      { body: given },
      { body: limits.learning.suggestion },
      { language: draft.language, notAClient: false },
    )
    await client.query(
      'insert into wording_suggestion (public_id, draft_id, audience_id, author_id, body, at) values ($1, $2, $3, $4, $5, $6)',
      [newId('w'), draft.id, draft.audienceId, viewer.id, body, ctx.now()],
    )
  })
