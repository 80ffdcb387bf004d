import type { Resolvers } from '../generated/resolvers.ts'
import { type Context, signedIn } from '../platform/context.ts'
import { byPublicId, visiblePosts, type VisiblePost, visibleTried } from '../posts/gate.ts'
import type { TipRecord } from '../posts/record.ts'
import { attachmentsOf, ofWhole, spine } from '../posts/resolvers.ts'
import { editTip, shareTip } from './share-tip.ts'
import { tryTip } from './try-tip.ts'

const nothing: TipRecord = {}
const ofRecord = <Value>(row: VisiblePost, ctx: Context, read: (record: TipRecord) => Value) =>
  ofWhole(row, ctx, ({ record }) => read(record ?? nothing))
const isDue = (row: VisiblePost, now: Date) => row.reviewOn !== null && row.reviewOn < now.toISOString().slice(0, 10)

async function adaptedFrom(row: VisiblePost, ctx: Context): Promise<VisiblePost | null> {
  const id = await ofRecord(row, ctx, (record) => record.adaptedFrom)
  if (!id) return null
  const [found] = await visiblePosts(ctx.database, signedIn(ctx), byPublicId(id))
  return found ?? null
}

export const tipResolvers: Resolvers = {
  Mutation: {
    shareTip: (_, { input }, ctx) => shareTip(ctx, input),
    editTip: (_, { input }, ctx) => editTip(ctx, input),
    tryTip: (_, { input }, ctx) => tryTip(ctx, input),
  },
  Tip: {
    ...spine,
    attachments: attachmentsOf,
    state: (row, _, ctx) => (isDue(row, ctx.now()) ? 'DUE' : 'CURRENT'),
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
    adaptedFrom: (row, _, ctx) => adaptedFrom(row, ctx),
    tried: (row, _, ctx) => visibleTried(ctx.database, signedIn(ctx), row.id),
    viewerTried: (row, _, ctx) => ofWhole(row, ctx, (whole) => whole.viewerTried),
  },
  TriedReport: {
    team: async (row, _, ctx) => teamOrThrow(await ctx.load.team(row.teamId)),
    createdAt: (row) => row.at,
  },
}

function teamOrThrow<Row>(row: Row | null): Row {
  if (!row) throw new Error('a team that tried a tip is not in the database')
  return row
}
