import { limits } from '@kring/contract/limits'
import { chooseAudience } from '../audience/choose.ts'
import { takeFiles } from '../files/attach.ts'
import type { MutationAskArgs } from '../generated/resolvers.ts'
import { type Context, signedIn } from '../platform/context.ts'
import { badInput } from '../platform/errors.ts'
import { takeTexts } from '../platform/text.ts'
import type { VisibleWhole } from '../posts/gate.ts'
import { guardFor } from '../posts/guarding.ts'
import { languageOf } from '../posts/language.ts'
import { writePost } from '../posts/write.ts'
import { teamBy } from '../teams/read.ts'
import { topicIds } from '../teams/topics.ts'

/** Asks colleagues. A team can be asked in particular; the audience stays what it is. */
export async function ask(ctx: Context, input: MutationAskArgs['input']): Promise<VisibleWhole> {
  const viewer = signedIn(ctx)
  const language = languageOf(input.language, `${input.title}\n${input.body}`, viewer.locale)
  const guard = await guardFor(ctx, input.audience, { language, notAClient: input.notAClient })
  const texts = takeTexts(
    { title: input.title, body: input.body ?? '' },
    { title: limits.title, body: limits.body },
    guard,
  )
  const audience = await chooseAudience(ctx.database.pool, viewer, input.audience ?? 'EVERYONE')
  const asked = input.team ? await teamBy(ctx.database, 'public_id', input.team) : null
  if (input.team && !asked) throw badInput({ team: 'not_found' })
  return writePost(ctx, {
    kind: 'QUESTION',
    audience,
    ...texts,
    language,
    topicIds: topicIds(input.topics),
    files: takeFiles(input.photos),
    stated: guard.passed,
    askedTeamId: asked?.id,
    clientKey: input.clientKey,
  })
}
