import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { constants } from 'node:zlib'
import compress from '@fastify/compress'
import cookie from '@fastify/cookie'
import fastify, {
  LogController,
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
} from 'fastify'
import type { IResolvers } from 'mercurius'
import { noteWhatHelped } from './aftercare/on.ts'
import { aftercareResolvers } from './aftercare/resolvers.ts'
import { barrierResolvers } from './barriers/resolvers.ts'
import { registerOidc } from './entry/oidc-routes.ts'
import { entryResolvers } from './entry/resolvers.ts'
import { forgetFiles } from './files/on.ts'
import { fileResolvers } from './files/resolvers.ts'
import { registerFiles } from './files/routes.ts'
import { ownAudience } from './audience/belong.ts'
import { makeFeedResolvers } from './feed/resolvers.ts'
import { makeReach, tellFeeds } from './feed/live.ts'
import { registerCalendar } from './intervision/calendar.ts'
import { methodsOf } from './intervision/methods.ts'
import { intervisionResolvers } from './intervision/resolvers.ts'
import { logResolvers } from './log/resolvers.ts'
import { registerLog } from './log/routes.ts'
import { learningResolvers } from './learnings/resolvers.ts'
import { libraryResolvers } from './library/resolvers.ts'
import { makeLoaders } from './loaders.ts'
import { membershipResolvers } from './membership/resolvers.ts'
import { nodeResolvers } from './node.ts'
import { notifyInvited } from './notifications/circles.ts'
import { notify } from './notifications/on.ts'
import { notificationResolvers } from './notifications/resolvers.ts'
import { letsIn } from './people/session.ts'
import { peopleResolvers } from './people/resolvers.ts'
import { makeDoor } from './door.ts'
import type { Context, House } from './platform/context.ts'
import { type Persisted, registerGraphql } from './platform/graphql.ts'
import { registerHealth } from './health.ts'
import type { Effect } from './platform/outbox.ts'
import { badAddress, notHttp, presentFaults } from './platform/faults.ts'
import { type Pace, usualPace } from './platform/pace.ts'
import { boundPatience, slowClients } from './platform/patience.ts'
import { watchPressure } from './platform/pressure.ts'
import { protect, protecting } from './platform/protect.ts'
import { day, moment } from './platform/scalars.ts'
import { registerSockets } from './platform/sockets.ts'
import { postResolvers } from './posts/resolvers.ts'
import { followAnswers } from './questions/on.ts'
import { questionResolvers } from './questions/resolvers.ts'
import { clearAway } from './redaction/on.ts'
import { redactionResolvers } from './redaction/resolvers.ts'
import type { Search } from './search/engine.ts'
import { makeSearchEffect } from './search/on.ts'
import { makeSearchResolvers } from './search/resolvers.ts'
import { registerArchive } from './rights/routes.ts'
import { packArchives } from './rights/archive.ts'
import { followLeaving } from './rights/forget.ts'
import { keepNoLonger } from './rights/keeping.ts'
import { rightsResolvers } from './rights/resolvers.ts'
import { closeToShield, withoutShield } from './shield.ts'
import { signalResolvers } from './signals/resolvers.ts'
import { teamResolvers } from './teams/resolvers.ts'
import { tipResolvers } from './tips/resolvers.ts'
import { tokenResolvers } from './tokens/resolvers.ts'
import { serveWeb } from './web.ts'

const contract = (file: string) =>
  readFileSync(fileURLToPath(new URL(`../../../packages/contract/${file}`, import.meta.url)), 'utf8')

/** What the worker does about each thing that happened: removals from search and storage first, then live feeds and notifications. */
export const effects = (search: Search): Effect[] => [
  makeSearchEffect(search),
  forgetFiles,
  followAnswers,
  noteWhatHelped,
  clearAway,
  followLeaving,
  packArchives,
  keepNoLonger,
  tellFeeds,
  notify,
  notifyInvited,
]

/** All rooms' resolvers, put together by type. */
function allResolvers(house: House, search: Search): IResolvers {
  const rooms = [
    nodeResolvers,
    peopleResolvers,
    entryResolvers,
    membershipResolvers,
    fileResolvers,
    tokenResolvers,
    rightsResolvers,
    teamResolvers,
    postResolvers,
    questionResolvers,
    tipResolvers,
    redactionResolvers,
    signalResolvers,
    barrierResolvers,
    libraryResolvers,
    aftercareResolvers,
    intervisionResolvers,
    learningResolvers,
    logResolvers,
    makeFeedResolvers(makeReach(house.database)),
    notificationResolvers,
    makeSearchResolvers(search),
  ]
  const merged: Record<string, Record<string, unknown>> = {}
  for (const room of rooms)
    for (const [type, fields] of Object.entries<object>(room))
      merged[type] = { ...merged[type], ...forMercurius(fields) }
  return closeToShield({ ...(merged as IResolvers), DateTime: moment, Date: day })
}

/** The generated types say `__resolveType`, Mercurius reads `resolveType`. */
const forMercurius = (fields: object) => ('__resolveType' in fields ? { resolveType: fields.__resolveType } : fields)

/** For tests: another pace, how late the process seems to be, whether it runs embedded. */
export type Edge = { pace?: Partial<Pace>; lateness?: () => number; embedded?: boolean }
/** Whose word counts for where a request comes from: proxies beside us, never what a client adds itself. */
const proxies = ['loopback', 'linklocal', 'uniquelocal']

/** The web application with its API, ready to listen. */
export async function makeApp(house: House, search: Search, edge: Edge = {}): Promise<FastifyInstance> {
  // a method that cannot be used stops the start, not a session
  methodsOf(house.config)
  const headers = protecting(house.config.publicUrl?.startsWith('https:') ?? false)
  const pace = { ...usualPace, ...edge.pace }
  const app: FastifyInstance = fastify({
    loggerInstance: house.log as FastifyBaseLogger,
    trustProxy: house.config.publicUrl ? proxies : false,
    bodyLimit: 512 * 1024,
    logController: new LogController({ disableRequestLogging: true }),
    forceCloseConnections: true,
    frameworkErrors: badAddress(headers),
    clientErrorHandler: notHttp(headers),
    ...slowClients(pace),
  })
  const embedded = edge.embedded ?? !house.config.databaseUrl
  const persisted: Persisted = JSON.parse(contract('operations.json'))
  const door = makeDoor(house)

  protect(app, headers)
  presentFaults(app)
  boundPatience(app, pace)
  const shed = watchPressure(app, edge.lateness)
  await app.register(cookie)
  await app.register(compress, {
    global: true,
    encodings: ['br', 'gzip'],
    // the default brotli level takes longer than the page itself
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } },
    threshold: 1_024,
    customTypes: /^(text\/|application\/(json|javascript|graphql-response\+json|manifest\+json))/,
  })

  const context = async (request: FastifyRequest, reply: FastifyReply | null, remember: boolean): Promise<Context> => {
    const viewer = await door.viewer(request)
    return {
      ...house,
      viewer,
      bearer: viewer !== null && door.hasBearer(request),
      load: makeLoaders(house.database, viewer, remember),
      cookie: (secret, shared) => void (reply && door.setCookie(request, reply, secret, shared)),
      device: door.device(request, reply),
      address: request.ip,
    }
  }
  const examine = await registerGraphql(app, {
    schema: contract('schema.graphql'),
    resolvers: allResolvers(house, search),
    persisted,
    embedded,
    sameOrigin: door.sameOrigin,
    context: (request, reply) => context(request, reply, true),
    shed,
    patience: pace.operation,
  })
  await registerSockets(app, {
    persisted,
    live: house.live,
    changes: house.changes,
    letsIn: (hash) => letsIn(house.database, hash, house.now()),
    embedded,
    context: (request) => context(request, null, false),
    sameOrigin: door.sameOrigin,
    examine,
    pace,
  })
  await registerFiles(app, house, {
    viewer: async (request) => withoutShield(await door.viewer(request)),
    sameOrigin: door.sameOrigin,
    ownAudience: (viewer) => ownAudience(house.database, viewer),
  })
  registerOidc(app, house, (request, reply) => context(request, reply, false))
  registerCalendar(app, house, { viewer: async (request) => withoutShield(await door.viewer(request)) })
  registerLog(app, house, { viewer: async (request) => withoutShield(await door.viewer(request)) })
  registerArchive(app, house, { viewer: door.viewer, sameOrigin: door.sameOrigin })
  registerHealth(app, house, search)
  await serveWeb(app)
  return app
}
