import { chooseAudience } from '../audience/choose.ts'
import { takeFiles } from '../files/attach.ts'
import type { MutationEditTipArgs, MutationShareTipArgs } from '../generated/resolvers.ts'
import { type Context, signedIn } from '../platform/context.ts'
import { badInput } from '../platform/errors.ts'
import { idKind } from '../platform/ids.ts'
import { toExcerpt } from '../platform/markdown.ts'
import { keepChanges } from '../posts/change.ts'
import { findAnswer, findPost } from '../posts/find.ts'
import { byIds, visiblePosts, type VisibleWhole } from '../posts/gate.ts'
import { guardEdit, guardFor } from '../posts/guarding.ts'
import { languageOf } from '../posts/language.ts'
import type { TipRecord } from '../posts/record.ts'
import { writePost } from '../posts/write.ts'
import { topicIds } from '../teams/topics.ts'
import { composeTip } from '../posts/compose-tip.ts'
import { guardedFields, takeRecord, takeReviewOn } from './take-record.ts'

/** Shares what worked, and when not to do it; can be made from a question, an answer or another tip. */
export async function shareTip(ctx: Context, input: MutationShareTipArgs['input']): Promise<VisibleWhole> {
  const viewer = signedIn(ctx)
  const language = languageOf(input.language, `${input.title}\n${input.situation}`, viewer.locale)
  const guard = await guardFor(ctx, input.audience, { language, notAClient: input.notAClient })
  const { title, ...record } = takeRecord(fields(input), guard)
  if (!input.topics.length) throw badInput({ topics: 'required' })
  const audience = await chooseAudience(ctx.database.pool, viewer, input.audience ?? 'EVERYONE')
  const adaptedFrom = await origin(ctx, input.adaptedFrom)
  const reviewOn = takeReviewOn(input.reviewOn, record, ctx.now())
  return writePost(ctx, {
    kind: 'TIP',
    audience,
    title,
    body: composeTip(record, language),
    excerpt: toExcerpt(record.situation ?? ''),
    language,
    topicIds: topicIds(input.topics),
    record: { ...record, adaptedFrom },
    reviewOn,
    files: takeFiles(input.photos, input.attachments),
    stated: guard.passed,
    clientKey: input.clientKey,
  })
}

type Given = Partial<Omit<MutationShareTipArgs['input'], 'clientKey' | 'audience'>>
/** The record's fields of a form, without what stands elsewhere. */
const fields = (input: Given): TipRecord & { title: string } => ({
  title: input.title ?? '',
  situation: input.situation ?? '',
  whatWeDid: input.whatWeDid ?? [],
  materials: input.materials ?? [],
  result: input.result ?? '',
  resultKind: input.resultKind ?? 'OBSERVED',
  notWhen: input.notWhen ?? [],
  watchFor: input.watchFor ?? [],
  evidence: input.evidence ?? 'ONE_TEAM',
  sources: input.sources ?? [],
  competence: input.competence ?? null,
  needsInstruction: input.needsInstruction ?? false,
})

/** The post a tip was made from: a question, an answer's question, or a tip. Throws NOT_FOUND when the viewer may not see it. */
async function origin(ctx: Context, id: string | null | undefined): Promise<string | null> {
  if (!id) return null
  if (idKind(id) !== 'a') return (await findPost(ctx, id)).publicId
  const answer = await findAnswer(ctx, id)
  const [question] = await visiblePosts(ctx.database, signedIn(ctx), byIds([answer.postId]))
  return question?.publicId ?? null
}

/** Changes a tip of one's own team; what is left out stays, the earlier version stays readable. */
export async function editTip(ctx: Context, input: MutationEditTipArgs['input']): Promise<VisibleWhole> {
  const tip = await findPost(ctx, input.tip, 'TIP')
  const language = tip.language === 'en' ? 'en' : 'nl'
  const guard = await guardEdit(ctx, tip, guardedFields({ ...tip.record, title: tip.title }), {
    ...tip,
    notAClient: input.notAClient,
  })
  const given = Object.fromEntries(Object.entries(input).filter(([, value]) => value !== null && value !== undefined))
  const { title, ...record } = takeRecord(fields({ ...tip.record, title: tip.title, ...given }), guard)
  const topics = input.topics ? topicIds(input.topics) : tip.topicIds
  if (!topics.length) throw badInput({ topics: 'required' })
  return keepChanges(ctx, tip, {
    title,
    body: composeTip(record, language),
    excerpt: toExcerpt(record.situation ?? ''),
    topicIds: topics,
    stated: guard.passed,
    record: {
      ...record,
      adaptedFrom: tip.record?.adaptedFrom ?? null,
      checkedOn: tip.record?.checkedOn ?? null,
      keptBefore: tip.record?.keptBefore ?? [],
    },
    reviewOn: input.reviewOn ? takeReviewOn(input.reviewOn, record, ctx.now()) : tip.reviewOn,
  })
}
