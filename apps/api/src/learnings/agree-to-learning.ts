import { type Context, signedIn } from '../platform/context.ts'
import { inDraft, must, type VisibleDraft } from './draft.ts'
import { mayAgree } from './policy.ts'

/** Agrees to one version of the text, or takes that back. */
export const agreeToLearning = (ctx: Context, id: string, version: number, agree: boolean): Promise<VisibleDraft> =>
  inDraft(ctx, id, async (client, draft) => {
    const viewer = signedIn(ctx)
    must(mayAgree(draft, viewer.id, version))
    await client.query(
      `update learning_draft set agreed = case when $3 then array_append(array_remove(agreed, $2), $2) else array_remove(agreed, $2) end where id = $1`,
      [draft.id, viewer.id, agree],
    )
  })
