import { limits } from '@kring/contract/limits'
import { type Context, signedIn } from '../platform/context.ts'
import { forbidden, notFound } from '../platform/errors.ts'
import { byIds, visibleWhole } from '../posts/gate.ts'
import { addWhatCame } from '../posts/learning.ts'
import { inDraft, type VisibleDraft } from './draft.ts'
import { takeTravelling } from './take-travelling.ts'

/** The presenter tells what came of it, and it joins the learning; an empty answer is never asked about again. */
type Given = { draft: string; body: string; notAClient?: boolean | null }
export const tellWhatCame = (ctx: Context, given: Given): Promise<VisibleDraft> =>
  inDraft(ctx, given.draft, async (client, draft) => {
    const viewer = signedIn(ctx)
    const { body } = takeTravelling(
      { body: given.body },
      { body: limits.learning.whatCameOfIt },
      { language: draft.language, notAClient: given.notAClient ?? false },
    )
    if (draft.presenterId !== viewer.id) throw forbidden('presenter_only')
    if (draft.state !== 'PUBLISHED' || draft.postId === null) throw forbidden('learning_not_published')
    if (body) {
      const [post] = await visibleWhole(ctx.database, viewer, byIds([draft.postId]))
      if (!post) throw notFound()
      await addWhatCame(client, { id: post.id, language: draft.language, record: post.record ?? {} }, body)
    }
    await client.query('update learning_draft set ask_at = null where id = $1', [draft.id])
  })
