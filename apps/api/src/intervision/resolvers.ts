import type { Resolvers } from '../generated/resolvers.ts'
import { type Context, signedIn } from '../platform/context.ts'
import { connection, pageSize, readCursor } from '../platform/cursor.ts'
import { toHtml } from '../platform/markdown.ts'
import { topicById } from '../teams/topics.ts'
import { adviseMethods, minutesOf } from './advise.ts'
import { answerInvitation } from './answer-invitation.ts'
import { calendarUrlOf } from './calendar.ts'
import { agreeToGroundRules, editIntervision, keepRecords, keepVerdict } from './change-circle.ts'
import { contribute } from './contribute.ts'
import { dangerRoute, setDangerRoute } from './danger.ts'
import { endSession, removeRecord } from './end-session.ts'
import { enterSession } from './enter-session.ts'
import { pastSessions, type VisibleCircle, visibleCircle, visibleCircles } from './gate.ts'
import { giveRole, takeOver } from './give-role.ts'
import * as run from './go-on.ts'
import { invite } from './invite.ts'
import { keepNotes, keepSummary } from './keep-notes.ts'
import { leaveIntervision } from './leave-intervision.ts'
import { intervisionChanged } from './live.ts'
import { methodBy, methodsOf } from './methods.ts'
import { openIntervision } from './open-intervision.ts'
import { passTurn, withdrawContribution } from './pass-turn.ts'
import { changeMethod, describeSession, facilitatorNext, moveSession, planSession } from './plan-session.ts'
import * as policy from './policy.ts'
import { searchCircles } from './search-circles.ts'
import * as show from './show.ts'

type Page = { first?: number | null; after?: string | null }
async function circles(ctx: Context, args: Page) {
  const size = pageSize(args.first)
  const rows = await visibleCircles(ctx, signedIn(ctx), readCursor(args.after), size + 1)
  return connection(rows, size, (row) => ({ at: row.at, id: row.id }), args.after)
}
async function past(circle: VisibleCircle, args: Page, ctx: Context) {
  const size = pageSize(args.first)
  const rows = await pastSessions(ctx, signedIn(ctx), circle, readCursor(args.after)?.id ?? null, size + 1)
  return connection(rows, size, (row) => ({ at: 0, id: row.id }), args.after)
}
/** All methods, for those who are signed in. */
function methods(ctx: Context) {
  signedIn(ctx)
  return [...methodsOf(ctx.config).values()]
}
const topicsOf = (ids: readonly number[]) => ids.map(topicById).filter((topic) => topic !== null)

export const intervisionResolvers: Resolvers = {
  Query: {
    intervisions: (_, args, ctx) => circles(ctx, args),
    methods: (_, __, ctx) => methods(ctx),
    adviseMethods: (_, args, ctx) => adviseMethods(methods(ctx), args),
    dangerRoute: (_, __, ctx) => dangerRoute(ctx),
    searchCircles: (_, args, ctx) => searchCircles(ctx, args),
  },
  Mutation: {
    openIntervision: (_, { input }, ctx) => openIntervision(ctx, input),
    editIntervision: (_, { input }, ctx) => editIntervision(ctx, input),
    invite: (_, { intervision, people }, ctx) => invite(ctx, intervision, people),
    answerInvitation: (_, args, ctx) => answerInvitation(ctx, args),
    leaveIntervision: (_, { intervision }, ctx) => leaveIntervision(ctx, intervision),
    agreeToGroundRules: (_, { intervision }, ctx) => agreeToGroundRules(ctx, intervision),
    keepRecords: (_, { intervision, keep }, ctx) => keepRecords(ctx, intervision, keep),
    planSession: (_, { input }, ctx) => planSession(ctx, input),
    moveSession: (_, { session, startsAt }, ctx) => moveSession(ctx, session, startsAt),
    changeMethod: (_, { session, method }, ctx) => changeMethod(ctx, session, method),
    describeSession: (_, args, ctx) => describeSession(ctx, args),
    giveRole: (_, args, ctx) => giveRole(ctx, args),
    takeOver: (_, { session }, ctx) => takeOver(ctx, session),
    enterSession: (_, { session }, ctx) => enterSession(ctx, session),
    startSession: (_, { session }, ctx) => run.startSession(ctx, session),
    goOn: (_, { session, step }, ctx) => run.goOn(ctx, session, step),
    skipPhase: (_, { session, step }, ctx) => run.skipPhase(ctx, session, step),
    goBack: (_, { session, step }, ctx) => run.goBack(ctx, session, step),
    changeTime: (_, { session, minutes }, ctx) => run.changeTime(ctx, session, minutes),
    pauseSession: (_, { session }, ctx) => run.pauseSession(ctx, session),
    timeOut: (_, { session }, ctx) => run.timeOut(ctx, session),
    resumeSession: (_, { session }, ctx) => run.resumeSession(ctx, session),
    endSession: (_, { session }, ctx) => endSession(ctx, session),
    contribute: (_, { input }, ctx) => contribute(ctx, input),
    withdrawContribution: (_, { contribution }, ctx) => withdrawContribution(ctx, contribution),
    passTurn: (_, { session, person }, ctx) => passTurn(ctx, session, person),
    keepNotes: (_, { session, text, notAClient }, ctx) => keepNotes(ctx, session, text, notAClient ?? false),
    keepSummary: (_, args, ctx) => keepSummary(ctx, args, args.notAClient ?? false),
    removeRecord: (_, { session }, ctx) => removeRecord(ctx, session),
    setDangerRoute: (_, { nl, en }, ctx) => setDangerRoute(ctx, nl, en),
  },
  Subscription: { intervisionChanged: { subscribe: (_, { id }, ctx) => intervisionChanged(ctx, id) } },
  Method: {
    minutes: minutesOf,
    fewest: (method) => method.people.min,
    most: (method) => method.people.max,
    aims: (method) => method.aims.map(show.asAim),
    experience: (method) => show.asExperience(method.experience),
    choosesPresenter: (method) => method.presenter === 'chosen',
    takesTurns: (method) => method.presenter === 'turns',
    facilitatorTakesPart: (method) => method.facilitator_takes_part,
  },
  MethodPhase: {
    speak: show.speakOf,
    individually: show.individually,
    inTurn: (phase) => phase.in_turn,
    presenterListens: (phase) => phase.presenter_listens,
    mostSentences: (phase) => phase.max_sentences ?? null,
    chooses: show.choosesOf,
    loop: (phase) => phase.loop ?? null,
  },
  Intervision: {
    id: (circle) => circle.publicId,
    audience: () => ({ kind: 'CIRCLE', name: null }),
    openedBy: (circle, _, ctx) => show.personOf(ctx, circle.openedBy),
    daysPerPhase: (circle) => (circle.form === 'OVER_DAYS' ? circle.daysPerPhase : null),
    viewer: ({ mine }) => ({
      state: mine.state === 'JOINED' ? 'JOINED' : 'INVITED',
      agreedAt: mine.agreedAt,
      joinedAt: mine.joinedAt,
    }),
    participants: (circle, _, ctx) => show.participantsOf(circle, ctx),
    invited: (circle, _, ctx) => show.invitedOf(circle, ctx),
    proposedTimes: (circle) => show.proposedOf(circle),
    viewerMayKeep: (circle) => circle.mine.state === 'JOINED' && keepVerdict(circle, null).allowed,
    pastSessions: (circle, args, ctx) => past(circle, args, ctx),
    nextFacilitator: (circle, _, ctx) => facilitatorNext(circle, ctx),
    calendarUrl: (circle) =>
      circle.mine.state === 'JOINED' && circle.session?.state === 'PLANNED' && circle.session.startsAt
        ? calendarUrlOf(circle.publicId)
        : null,
  },
  IntervisionSession: {
    id: (session) => session.publicId,
    method: (session) => session.rules,
    presenter: (session, _, ctx) => show.personOf(ctx, session.presenterId),
    facilitator: (session, _, ctx) => show.personOf(ctx, session.facilitatorId),
    timekeeper: (session, _, ctx) => show.personOf(ctx, session.timekeeperId),
    previousPresenter: (session, _, ctx) => show.personOf(ctx, session.previousPresenterId),
    viewerRole: (session) => show.roleOf(session, session.viewerId),
    topics: (session) => topicsOf(session.topicIds),
    phase: show.phaseNow,
    nextPhase: show.phaseAfter,
    clock: (session, _, ctx) => show.clockOf(session, ctx),
    turn: (session, _, ctx) => show.turnNow(session, ctx),
    viewerMay: (session, _, ctx) => show.mayContribute(session, ctx),
    viewerWaits: (session, _, ctx) => show.waits(session, ctx),
    viewerMayGoOn: (session, _, ctx) => show.may(session, ctx, policy.mayGoOn),
    viewerMaySkip: (session, _, ctx) => show.may(session, ctx, policy.maySkip),
    viewerMayGoBack: (session, _, ctx) => show.may(session, ctx, policy.mayGoBack),
    viewerMayEnd: (session, _, ctx) => show.may(session, ctx, policy.mayEnd),
    viewerMayTakeOver: (session, _, ctx) => show.mayTakeOver(session, ctx),
    contributions: (session, _, ctx) => show.contributionsOf(session, ctx),
    hiddenContributions: (session, _, ctx) => show.hiddenIn(session, ctx),
    attendance: (session, _, ctx) => show.attendanceOf(session, ctx),
    summary: (session, _, ctx) => show.summaryOf(session, ctx),
    notes: (session, _, ctx) => show.notesIn(session, ctx),
    readableUntil: (session) => session.goneAt,
    viewerMayRemove: (session) => session.joined && policy.mayRemove(session.viewerId, session).allowed,
  },
  Contribution: {
    id: (one) => one.publicId,
    kind: show.kindOf,
    bodyHtml: (one) => toHtml(one.body),
    author: (one, _, ctx) => one.author ?? ctx.load.person(one.authorId),
    mine: (one) => one.authorId === one.viewerId,
    about: (one) => one.aboutId,
    mark: (one) => (one.mark === null ? null : show.asMark(one.mark)),
    viewerMayWithdraw: (one) => one.authorId === one.viewerId && one.running,
  },
  CircleHit: {
    intervision: (hit, _, ctx) => (hit.circle ? visibleCircle(ctx, signedIn(ctx), { publicId: hit.circle }) : null),
    method: (hit, _, ctx) => methodBy(ctx.config, hit.method),
    topics: (hit) => topicsOf(hit.topicIds),
  },
  IntervisionEvent: {
    intervision: (event, _, ctx) =>
      event.kind === 'GONE' ? null : visibleCircle(ctx, signedIn(ctx), { publicId: event.circle }),
  },
}
