import type { Resolvers } from '../generated/resolvers.ts'
import { type Context, signedIn } from '../platform/context.ts'
import { byPublicId, visiblePosts, type VisiblePost, visibleTried } from '../posts/gate.ts'
import type { TipRecord } from '../posts/record.ts'
import { mayEditPost } from '../posts/policy.ts'
import { attachmentsOf, ofWhole, spine } from '../posts/resolvers.ts'
import { teamBy } from '../teams/read.ts'
import { handTipsOn, tipsToHandOn } from './hand-on.ts'
import { mayReplaceSource } from './policy.ts'
import { keyOfSource, madeFrom } from './read.ts'
import { replaceSource, restoreSource } from './replace-source.ts'
import { editTip, shareTip } from './share-tip.ts'
import { stillRight } from './still-right.ts'
import { tryTip } from './try-tip.ts'

const nothing: TipRecord = {}
const ofRecord = <Value>(row: VisiblePost, ctx: Context, read: (record: TipRecord) => Value) =>
  ofWhole(row, ctx, ({ record }) => read(record ?? nothing))
const isDue = (row: VisiblePost, now: Date) => row.reviewOn !== null && row.reviewOn < now.toISOString().slice(0, 10)

/** A replaced source says more than a day that has passed. */
const standingOf = (row: VisiblePost, now: Date) =>
  String(row.state) === 'SOURCE_REPLACED' ? 'SOURCE_REPLACED' : isDue(row, now) ? 'DUE' : 'CURRENT'

async function adaptedFrom(row: VisiblePost, ctx: Context): Promise<VisiblePost | null> {
  const id = await ofRecord(row, ctx, (record) => record.adaptedFrom)
  if (!id) return null
  const [found] = await visiblePosts(ctx.database, signedIn(ctx), byPublicId(id))
  return found ?? null
}

export const tipResolvers: Resolvers = {
  Query: { tipsToHandOn: (_, args, ctx) => tipsToHandOn(ctx, args) },
  KeptBefore: { team: (row, _, ctx) => teamBy(ctx.database, 'public_id', row.team) },
  Mutation: {
    shareTip: (_, { input }, ctx) => shareTip(ctx, input),
    editTip: (_, { input }, ctx) => editTip(ctx, input),
    tryTip: (_, { input }, ctx) => tryTip(ctx, input),
    handTipsOn: (_, args, ctx) => handTipsOn(ctx, args),
    stillRight: (_, { tip }, ctx) => stillRight(ctx, tip),
    replaceSource: (_, { input }, ctx) => replaceSource(ctx, input),
    restoreSource: (_, { title, url }, ctx) => restoreSource(ctx, title, url ?? ''),
  },
  Tip: {
    ...spine,
    attachments: attachmentsOf,
    state: (row, _, ctx) => standingOf(row, ctx.now()),
    situation: (row, _, ctx) => ofRecord(row, ctx, (record) => record.situation ?? ''),
    whatWeDid: (row, _, ctx) => ofRecord(row, ctx, (record) => record.whatWeDid ?? []),
    materials: (row, _, ctx) => ofRecord(row, ctx, (record) => record.materials ?? []),
    result: (row, _, ctx) => ofRecord(row, ctx, (record) => record.result ?? ''),
    resultKind: (row, _, ctx) => ofRecord(row, ctx, (record) => record.resultKind ?? 'NOT_YET_KNOWN'),
    notWhen: (row, _, ctx) => ofRecord(row, ctx, (record) => record.notWhen ?? []),
    watchFor: (row, _, ctx) => ofRecord(row, ctx, (record) => record.watchFor ?? []),
    evidence: (row, _, ctx) => ofRecord(row, ctx, (record) => record.evidence ?? 'IDEA'),
    sources: (row, _, ctx) => ofRecord(row, ctx, (record) => record.sources ?? []),
    competence: (row, _, ctx) => ofRecord(row, ctx, (record) => record.competence ?? null),
    needsInstruction: (row, _, ctx) => ofRecord(row, ctx, (record) => record.needsInstruction ?? false),
    reviewOn: (row) => row.reviewOn ?? '',
    checkedOn: (row, _, ctx) => ofRecord(row, ctx, (record) => record.checkedOn ?? null),
    viewerMayReplaceSource: (row, _, ctx) =>
      ctx.viewer ? mayReplaceSource(ctx.viewer, mayEditPost(ctx.viewer, row).allowed).allowed : false,
    keptBefore: (row, _, ctx) => ofRecord(row, ctx, (record) => record.keptBefore ?? []),
    madeTips: (row, _, ctx) => visiblePosts(ctx.database, signedIn(ctx), madeFrom(row.publicId)),
    adaptedFrom: (row, _, ctx) => adaptedFrom(row, ctx),
    tried: (row, _, ctx) => visibleTried(ctx.database, signedIn(ctx), row.id),
    viewerTried: (row, _, ctx) => ofWhole(row, ctx, (whole) => whole.viewerTried),
  },
  Source: { replaced: (row, _, ctx) => ctx.load.replacedSource(keyOfSource(row)) },
  ReplacedSource: { url: (row) => row.url || null, newUrl: (row) => row.newUrl || null },
  TriedReport: {
    team: async (row, _, ctx) => teamOrThrow(await ctx.load.team(row.teamId)),
    createdAt: (row) => row.at,
  },
}

function teamOrThrow<Row>(row: Row | null): Row {
  if (!row) throw new Error('a team that tried a tip is not in the database')
  return row
}
