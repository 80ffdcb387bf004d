import type { Resolvers } from '../generated/resolvers.ts'
import { topicRows } from '../teams/resolvers.ts'
import { putTipInFront } from './put-in-front.ts'
import { frontOf, frontOfQuestion, listSignals, standing } from './read.ts'

/** A day counted from 1970 as a date. */
const dateOf = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10)

export const signalResolvers: Resolvers = {
  Query: { signals: (_, { first }, ctx) => listSignals(ctx, first ?? 7) },
  Mutation: { putTipInFront: (_, { signal, tip, on }, ctx) => putTipInFront(ctx, signal, tip, on) },
  Question: { tipsInFront: (row, _, ctx) => frontOfQuestion(row, ctx) },
  Signal: {
    id: (row) => row.publicId,
    kind: (row) => row.words.kind,
    size: (row) => row.words.size,
    why: (row) => row.words.reason,
    since: (row) => (row.words.since === null ? null : dateOf(row.words.since)),
    topics: (row) => topicRows(row.topicIds),
    posts: (row, _, ctx) => standing(row, 'posts', ctx),
    tips: (row, _, ctx) => standing(row, 'tips', ctx),
    helped: (row, _, ctx) => standing(row, 'helped', ctx),
    learnings: (row, _, ctx) => standing(row, 'learnings', ctx),
    barriers: (row, _, ctx) => standing(row, 'barriers', ctx),
    inFront: (row, _, ctx) => frontOf(row, ctx),
  },
  TipInFront: {
    tip: (row) => row.post,
    by: (row, _, ctx) => ctx.load.person(row.personId),
    team: (row, _, ctx) => (row.teamId ? ctx.load.team(row.teamId) : null),
  },
}
