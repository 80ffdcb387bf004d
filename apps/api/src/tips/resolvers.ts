import type { Resolvers } from '../generated/resolvers.ts'
import { type Context, signedIn } from '../platform/context.ts'
import { byPublicId, visiblePosts, type VisiblePost, visibleTried } from '../posts/gate.ts'
import type { TipRecord } from '../posts/record.ts'
import { attachmentsOf, spine, wholeOf } from '../posts/resolvers.ts'
import { editTip, shareTip } from './share-tip.ts'
import { tryTip } from './try-tip.ts'

const recordOf = async (row: VisiblePost, ctx: Context): Promise<TipRecord> => (await wholeOf(row, ctx)).record ?? {}
const isDue = (row: VisiblePost, now: Date) => row.reviewOn !== null && row.reviewOn < now.toISOString().slice(0, 10)

async function adaptedFrom(row: VisiblePost, ctx: Context): Promise<VisiblePost | null> {
  const { adaptedFrom: id } = await recordOf(row, ctx)
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
    situation: async (row, _, ctx) => (await recordOf(row, ctx)).situation ?? '',
    whatWeDid: async (row, _, ctx) => (await recordOf(row, ctx)).whatWeDid ?? [],
    materials: async (row, _, ctx) => (await recordOf(row, ctx)).materials ?? [],
    result: async (row, _, ctx) => (await recordOf(row, ctx)).result ?? '',
    resultKind: async (row, _, ctx) => (await recordOf(row, ctx)).resultKind ?? 'NOT_YET_KNOWN',
    notWhen: async (row, _, ctx) => (await recordOf(row, ctx)).notWhen ?? [],
    watchFor: async (row, _, ctx) => (await recordOf(row, ctx)).watchFor ?? [],
    evidence: async (row, _, ctx) => (await recordOf(row, ctx)).evidence ?? 'IDEA',
    sources: async (row, _, ctx) => (await recordOf(row, ctx)).sources ?? [],
    competence: async (row, _, ctx) => (await recordOf(row, ctx)).competence ?? null,
    needsInstruction: async (row, _, ctx) => (await recordOf(row, ctx)).needsInstruction ?? false,
    reviewOn: (row) => row.reviewOn ?? '',
    adaptedFrom: (row, _, ctx) => adaptedFrom(row, ctx),
    tried: (row, _, ctx) => visibleTried(ctx.database, signedIn(ctx), row.id),
    viewerTried: async (row, _, ctx) => (await wholeOf(row, ctx)).viewerTried,
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
