import type { Resolvers } from '../generated/resolvers.ts'
import { personByPublicId } from '../people/read.ts'
import { type Context, signedIn } from '../platform/context.ts'
import { connection, pageSize, readCursor } from '../platform/cursor.ts'
import { toHtml } from '../platform/markdown.ts'
import { visibleAnswers, type VisibleComment, type VisiblePost } from '../posts/gate.ts'
import { meToo } from '../posts/me-too.ts'
import { mayEdit, mayRedactText } from '../posts/policy.ts'
import type { Ticc } from '../posts/record.ts'
import { authorOf, spine, teamOf, wholeOf } from '../posts/resolvers.ts'
import type { AnswerRow } from '../posts/rows.ts'
import { teamBy, type TeamDetails } from '../teams/read.ts'
import { categories, groupOf, wordsOf } from './categories.ts'
import { changeState } from './change-state.ts'
import { answerHandover, handedToMe, handOver, isLate, shields, withdrawHandover } from './hand-over.ts'
import { handoversOf } from './handover.ts'
import { mayChangeState, mayHandOver, mayWithdrawHandover } from './policy.ts'
import { editBarrier, raiseBarrier } from './raise.ts'
import { listBarriers, type SolutionRow, stateOf } from './read.ts'
import { sayOutcome, solve } from './solve.ts'

const recordOf = async (row: VisiblePost, ctx: Context): Promise<Ticc> => (await wholeOf(row, ctx)).record ?? {}

async function solutionsPage(row: VisiblePost, args: { first?: number | null; after?: string | null }, ctx: Context) {
  const size = pageSize(args.first)
  const after = readCursor(args.after)
  const place = after ? { rank: after.at, id: after.id } : null
  const rows = await visibleAnswers(ctx.database, signedIn(ctx), row.id, place, size + 1)
  return connection(rows, size, (answer) => ({ at: answer.rank, id: answer.id }), args.after)
}

const known = async (row: AnswerRow, ctx: Context): Promise<SolutionRow> =>
  (await ctx.load.solution(row.id)) ?? { id: row.id, way: 'SOLUTION', outcomes: [] }
const howMany = async (row: AnswerRow, ctx: Context, outcome: string) =>
  (await known(row, ctx)).outcomes.filter((one) => one.outcome === outcome).length

async function teamThere(ctx: Context, id: number): Promise<TeamDetails> {
  const team = await ctx.load.team(id)
  if (!team) throw new Error('a team that used a solution is not in the database')
  return team
}

export const barrierResolvers: Resolvers = {
  Query: {
    barriers: (_, args, ctx) => listBarriers(ctx, args),
    handedToMe: (_, args, ctx) => handedToMe(ctx, args),
    shields: (_, __, ctx) => shields(ctx),
    ticc: (_, __, ctx) => signedIn(ctx) && [...categories],
  },
  Mutation: {
    raiseBarrier: (_, { input }, ctx) => raiseBarrier(ctx, input),
    editBarrier: (_, { input }, ctx) => editBarrier(ctx, input),
    changeBarrierState: (_, { input }, ctx) => changeState(ctx, input),
    meTooBarrier: (_, { barrier, on }, ctx) => meToo(ctx, barrier, 'BARRIER', on),
    solve: (_, { input }, ctx) => solve(ctx, input),
    sayOutcome: (_, { solution, outcome }, ctx) => sayOutcome(ctx, solution, outcome),
    handOver: (_, { input }, ctx) => handOver(ctx, input),
    answerHandover: (_, { input }, ctx) => answerHandover(ctx, input),
    withdrawHandover: (_, { handover }, ctx) => withdrawHandover(ctx, handover),
  },
  Barrier: {
    ...spine,
    category: async (row, _, ctx) => (await recordOf(row, ctx)).category ?? 'ticc.4',
    stops: async (row, _, ctx) => (await recordOf(row, ctx)).stops ?? '',
    workAround: async (row, _, ctx) => (await recordOf(row, ctx)).workAround ?? '',
    state: (row) => stateOf(row.state),
    reason: async (row, _, ctx) => (await recordOf(row, ctx)).steps?.at(-1)?.note ?? '',
    steps: async (row, _, ctx) => (await recordOf(row, ctx)).steps ?? [],
    viewerMayChangeState: (row, _, ctx) => (ctx.viewer ? mayChangeState(ctx.viewer, row).allowed : false),
    meTooTeams: (row) => row.meToo,
    solutionCount: (row) => row.answers,
    solutions: solutionsPage,
    handovers: (row, _, ctx) => handoversOf(ctx.database, signedIn(ctx), row.id),
    viewerMayHandOver: (row, _, ctx) => (ctx.viewer ? mayHandOver(ctx.viewer, row).allowed : false),
  },
  BarrierStep: {
    by: (row, _, ctx) => (row.by ? personByPublicId(ctx.database, row.by) : null),
    team: (row, _, ctx) => (row.team ? teamBy(ctx.database, 'public_id', row.team) : null),
  },
  TiccCategory: {
    id: (row) => row.key,
    group: (row) => groupOf(row.key),
    name: (row, { language }, ctx) => wordsOf(row, language ?? ctx.viewer?.locale ?? 'nl').name,
    about: (row, { language }, ctx) => wordsOf(row, language ?? ctx.viewer?.locale ?? 'nl').about,
  },
  Solution: {
    id: (row) => row.publicId,
    way: async (row, _, ctx) => (await known(row, ctx)).way,
    bodyHtml: (row) => toHtml(row.body),
    author: authorOf,
    team: teamOf,
    viewerMayEdit: (row, _, ctx) => (ctx.viewer ? mayEdit(ctx.viewer, row).allowed : false),
    hidden: (row) => row.hiddenAt !== null,
    viewerMayRedact: (row, _, ctx) => (ctx.viewer ? mayRedactText(ctx.viewer, { ...row, kind: '' }).allowed : false),
    outcomes: async (row, _, ctx) => (await known(row, ctx)).outcomes,
    worked: (row, _, ctx) => howMany(row, ctx, 'WORKED'),
    partly: (row, _, ctx) => howMany(row, ctx, 'PARTLY'),
    didNot: (row, _, ctx) => howMany(row, ctx, 'DID_NOT'),
    viewerOutcome: async (row, _, ctx) =>
      (await known(row, ctx)).outcomes.find((one) => one.teamId === ctx.viewer?.teamId)?.outcome ?? null,
    // the replies came as JSON out of the gate's own statement
    comments: (row) => row.replies as VisibleComment[],
    photos: async (row, _, ctx) => (row.photos ? ((await ctx.load.answerFiles(row.id))?.files ?? []) : []),
  },
  Handover: {
    id: (row) => row.publicId,
    bodyHtml: (row) => toHtml(row.body),
    answerHtml: (row) => toHtml(row.answer),
    author: (row, _, ctx) => (row.authorId ? ctx.load.person(row.authorId) : null),
    team: (row, _, ctx) => (row.teamId ? ctx.load.team(row.teamId) : null),
    to: (row, _, ctx) => ctx.load.person(row.toId),
    late: (row, _, ctx) => isLate(row, ctx),
    viewerMayWithdraw: (row, _, ctx) => (ctx.viewer ? mayWithdrawHandover(ctx.viewer, row).allowed : false),
  },
  HandedText: {
    id: (row) => row.publicId,
    bodyHtml: (row) => toHtml(row.body),
    answerHtml: (row) => toHtml(row.answer),
  },
  SolutionOutcome: {
    team: (row, _, ctx) => teamThere(ctx, row.teamId),
    createdAt: (row) => row.at,
  },
}
