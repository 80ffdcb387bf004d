import type { Resolvers } from '../generated/resolvers.ts'
import { type Context, signedIn } from '../platform/context.ts'
import { connection, pageSize, readCursor } from '../platform/cursor.ts'
import { toHtml } from '../platform/markdown.ts'
import { mayEdit, mayRedactText } from '../posts/policy.ts'
import { visibleAnswers, type VisibleComment, type VisiblePost } from '../posts/gate.ts'
import { meToo } from '../posts/me-too.ts'
import { authorOf, spine, teamOf } from '../posts/resolvers.ts'
import type { AnswerRow } from '../posts/rows.ts'
import { answer, editAnswer, withdrawAnswer } from './answer.ts'
import { ask } from './ask.ts'
import { markHelped } from './mark-helped.ts'
import {
  declineMerge,
  mergedFrom,
  mergedInto,
  mergeProposal,
  mergeQuestion,
  tipsMadeFrom,
  unmergeQuestion,
} from './merge.ts'
import { mayMerge } from './policy.ts'

async function answersPage(row: VisiblePost, args: { first?: number | null; after?: string | null }, ctx: Context) {
  const size = pageSize(args.first)
  const after = readCursor(args.after)
  const first = !after && size <= 20 ? row.firstAnswers : undefined
  const rows =
    first ??
    (await visibleAnswers(
      ctx.database,
      signedIn(ctx),
      row.id,
      after ? { rank: after.at, id: after.id } : null,
      size + 1,
    ))
  return connection(rows, size, (answer) => ({ at: answer.rank, id: answer.id }), args.after)
}
const photosOf = async (row: AnswerRow, ctx: Context) => (await ctx.load.answerFiles(row.id))?.files ?? []
// the replies came as JSON out of the gate's own statement
const replies = (row: AnswerRow) => row.replies as VisibleComment[]

export const questionResolvers: Resolvers = {
  Mutation: {
    ask: (_, { input }, ctx) => ask(ctx, input),
    answer: (_, { input }, ctx) => answer(ctx, input),
    editAnswer: (_, { answer: id, body, notAClient }, ctx) => editAnswer(ctx, id, body, notAClient ?? false),
    withdrawAnswer: (_, { answer: id }, ctx) => withdrawAnswer(ctx, id),
    markHelped: (_, { answer: id, helped }, ctx) => markHelped(ctx, id, helped),
    mergeQuestion: (_, { question, into }, ctx) => mergeQuestion(ctx, question, into),
    declineMerge: (_, { question }, ctx) => declineMerge(ctx, question),
    unmergeQuestion: (_, { question }, ctx) => unmergeQuestion(ctx, question),
    meToo: (_, { question, on }, ctx) => meToo(ctx, question, 'QUESTION', on),
  },
  Question: {
    ...spine,
    state: (row) => row.state ?? 'OPEN',
    answerCount: (row) => row.answers,
    answers: answersPage,
    meTooTeams: (row) => row.meToo,
    helpedTeams: (row) => row.helped,
    helpedAnswer: (row) => row.best,
    mergedInto: (row, _, ctx) => mergedInto(row, ctx),
    mergedFrom: (row, _, ctx) => mergedFrom(row, ctx),
    mergeProposal: (row, _, ctx) => mergeProposal(row, ctx),
    viewerMayMerge: (row, _, ctx) => (ctx.viewer ? mayMerge(ctx.viewer, row, null) : 'NO'),
    madeTips: (row, _, ctx) => tipsMadeFrom(row, ctx),
    viewerAsked: (row, _, ctx) => row.authorId !== null && row.authorId === ctx.viewer?.id,
    askedTeam: (row, _, ctx) => (row.askedTeamId ? ctx.load.team(row.askedTeamId) : null),
  },
  Answer: {
    id: (row) => row.publicId,
    bodyHtml: (row) => toHtml(row.body),
    author: authorOf,
    team: teamOf,
    viewerMayEdit: (row, _, ctx) => (ctx.viewer ? mayEdit(ctx.viewer, row).allowed : false),
    hidden: (row) => row.hiddenAt !== null,
    viewerMayRedact: (row, _, ctx) => (ctx.viewer ? mayRedactText(ctx.viewer, { ...row, kind: '' }).allowed : false),
    comments: replies,
    photos: (row, _, ctx) => (row.photos ? photosOf(row, ctx) : []),
  },
}
