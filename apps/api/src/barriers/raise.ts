import { limits } from '@kring/contract/limits'
import { chooseAudience } from '../audience/choose.ts'
import { takeFiles } from '../files/attach.ts'
import type { MutationEditBarrierArgs, MutationRaiseBarrierArgs } from '../generated/resolvers.ts'
import { type Context, signedIn } from '../platform/context.ts'
import { toExcerpt } from '../platform/markdown.ts'
import { takeTexts } from '../platform/text.ts'
import { keepChanges } from '../posts/change.ts'
import { findPost } from '../posts/find.ts'
import type { VisibleWhole } from '../posts/gate.ts'
import { guardEdit, guardFor } from '../posts/guarding.ts'
import { languageOf } from '../posts/language.ts'
import { writePost } from '../posts/write.ts'
import { topicIds } from '../teams/topics.ts'
import { takeCategory } from './categories.ts'

const lengths = {
  title: limits.title,
  body: { min: 1, max: limits.body.max },
  stops: limits.barrier.stops,
  workAround: limits.barrier.workAround,
}

/** Raises a barrier: what happens, who and what it stops, and what the team does in the meantime. */
export async function raiseBarrier(ctx: Context, input: MutationRaiseBarrierArgs['input']): Promise<VisibleWhole> {
  const viewer = signedIn(ctx)
  const language = languageOf(input.language, `${input.title}\n${input.body}`, viewer.locale)
  const guard = await guardFor(ctx, input.audience, { language, notAClient: input.notAClient })
  const given = { title: input.title, body: input.body, stops: input.stops, workAround: input.workAround ?? '' }
  const { title, body, ...said } = takeTexts(given, lengths, guard)
  return writePost(ctx, {
    kind: 'BARRIER',
    audience: await chooseAudience(ctx.database.pool, viewer, input.audience ?? 'EVERYONE'),
    title,
    body,
    language,
    topicIds: topicIds(input.topics),
    record: { category: takeCategory(input.category), ...said },
    files: takeFiles(input.photos),
    stated: guard.passed,
    clientKey: input.clientKey,
  })
}

/** Changes a barrier of one's own; what is left out stays. */
export async function editBarrier(ctx: Context, input: MutationEditBarrierArgs['input']): Promise<VisibleWhole> {
  const barrier = await findPost(ctx, input.barrier, 'BARRIER')
  const record = barrier.record ?? {}
  const before = {
    title: barrier.title,
    body: barrier.body,
    stops: record.stops ?? '',
    workAround: record.workAround ?? '',
  }
  const guard = await guardEdit(ctx, barrier, before, { ...barrier, notAClient: input.notAClient })
  const given = {
    title: input.title ?? before.title,
    body: input.body ?? before.body,
    stops: input.stops ?? before.stops,
    workAround: input.workAround ?? before.workAround,
  }
  // barriers that came with an import may say nothing of whom they stop
  const stops = before.stops || input.stops ? lengths.stops : { max: lengths.stops.max }
  const { title, body, ...said } = takeTexts(given, { ...lengths, stops }, guard)
  return keepChanges(ctx, barrier, {
    title,
    body,
    excerpt: toExcerpt(body),
    topicIds: input.topics ? topicIds(input.topics) : barrier.topicIds,
    record: { ...record, ...said, category: input.category ? takeCategory(input.category) : record.category },
    stated: guard.passed,
  })
}
