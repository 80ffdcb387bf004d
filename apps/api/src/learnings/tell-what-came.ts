import { limits } from '@kring/contract/limits'
import { type Context, signedIn } from '../platform/context.ts'
import { forbidden, notFound } from '../platform/errors.ts'
import { takeTexts } from '../platform/text.ts'
import { byIds, visibleWhole } from '../posts/gate.ts'
import { addWhatCame } from '../posts/learning.ts'
import { inDraft, type VisibleDraft } from './draft.ts'

/** The presenter tells what came of it, and it joins the learning; an empty answer is never asked about again. */
export const tellWhatCame = (ctx: Context, id: string, given: string): Promise<VisibleDraft> =>
  inDraft(ctx, id, async (client, draft) => {
    const viewer = signedIn(ctx)
    if (draft.presenterId !== viewer.id) throw forbidden('presenter_only')
    if (draft.state !== 'PUBLISHED' || draft.postId === null) throw forbidden('learning_not_published')
    const { body } = takeTexts(
      { body: given },
      { body: limits.learning.whatCameOfIt },
      { language: draft.language, notAClient: false },
    )
    if (body) {
      const [post] = await visibleWhole(ctx.database, viewer, byIds([draft.postId]))
      if (!post) throw notFound()
      await addWhatCame(client, { id: post.id, language: draft.language, record: post.record ?? {} }, body)
    }
    await client.query('update learning_draft set ask_at = null where id = $1', [draft.id])
  })
