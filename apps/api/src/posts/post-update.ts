import { limits } from '@kring/contract/limits'
import { chooseAudience } from '../audience/choose.ts'
import { takeFiles } from '../files/attach.ts'
import type { MutationPostUpdateArgs } from '../generated/resolvers.ts'
import { type Context, signedIn } from '../platform/context.ts'
import { takeTexts } from '../platform/text.ts'
import { topicIds } from '../teams/topics.ts'
import type { VisibleWhole } from './gate.ts'
import { guardFor } from './guarding.ts'
import { languageOf } from './language.ts'
import { writePost } from './write.ts'

/** Shares news. */
export async function postUpdate(ctx: Context, input: MutationPostUpdateArgs['input']): Promise<VisibleWhole> {
  const viewer = signedIn(ctx)
  const language = languageOf(input.language, `${input.title}\n${input.body}`, viewer.locale)
  const guard = await guardFor(ctx, input.audience, { language, notAClient: input.notAClient })
  const texts = takeTexts({ title: input.title, body: input.body }, { title: limits.title, body: limits.body }, guard)
  const audience = await chooseAudience(ctx.database.pool, viewer, input.audience ?? 'EVERYONE')
  return writePost(ctx, {
    kind: 'UPDATE',
    audience,
    ...texts,
    language,
    topicIds: topicIds(input.topics),
    files: takeFiles(input.photos, input.attachments),
    stated: guard.passed,
    clientKey: input.clientKey,
  })
}
