// The one place where circles, sessions and what was said in them are selected for a reader.
import type { PoolClient } from 'pg'
import type { Config } from '../config.ts'
import type { PersonDetails } from '../people/read.ts'
import type { Viewer } from '../platform/context.ts'
import type { Database } from '../platform/database.ts'
import type { Method } from './method.ts'
import { methodBy } from './methods.ts'
import { isHidden, type Said } from './policy.ts'
import { reading, readingFor } from './room.ts'
import * as rows from './row.ts'

declare const gated: unique symbol
type Visible<Row> = Row & { readonly [gated]: true }

/** A circle that this viewer is in, or is invited to. `members` are those who are in; empty to those only invited. */
export type VisibleCircle = Visible<
  rows.CircleRow & {
    viewerId: number
    mine: rows.MemberRow
    members: rows.MemberRow[]
    invited: rows.MemberRow[]
    session: VisibleSession | null
    begun: boolean
  }
>
/** A session of such a circle. To those only invited: its plan. */
export type VisibleSession = Visible<
  rows.SessionRow & {
    viewerId: number
    circle: rows.CircleRow
    /** Row ids of those who are in the circle, in the order in which they joined. */
    memberIds: number[]
    joined: boolean
    agreed: boolean
    seats: rows.SeatRow[]
    rules: Method
  }
>
/** Something said that this viewer may read. */
export type VisibleContribution = Visible<
  rows.ContributionRow & { viewerId: number; hidden: boolean; running: boolean; author?: PersonDetails | null }
>

/** Which circles: by public id, by row id, or a page of the viewer's own. */
export type Which =
  | { publicId: string }
  | { id: number }
  | { session: string }
  | { after: { at: number; id: number } | null; count: number }

// what runs comes first, then what is planned (the soonest first), then what is not dated, then what ended
const place = `case when s.state in ('RUNNING', 'PAUSED') then 9e12 when s.state = 'PLANNED' and s.starts_at is not null then 8e12 - extract(epoch from s.starts_at) * 1000
  when s.state = 'PLANNED' then 5e12 else coalesce(extract(epoch from s.ended_at) * 1000, extract(epoch from c.created_at) * 1000) end::bigint`

type Found = rows.CircleRow & { at: number; mine: rows.MemberRow['state']; joinedAt: Date | null }
async function find(client: PoolClient, viewer: Viewer, which: Which): Promise<Found[]> {
  const page = 'count' in which
  const { rows: found } = await client.query<Found>({
    text: `select * from (select ${rows.circleColumns}, ${place} as at, m.state as mine, m.joined_at as "joinedAt"
        from circle_member m join circle c on c.id = m.circle_id
        left join lateral (select * from circle_session where circle_id = c.id order by id desc limit 1) s on true
        where m.person_id = $1 and m.state in ('INVITED', 'JOINED')
          and ($2::text is null or c.public_id = $2) and ($3::bigint is null or c.id = $3)
          and ($4::text is null or c.id = (select circle_id from circle_session where public_id = $4))) x
      where $5::bigint is null or (at, id) < ($5, $6::bigint) order by at desc, id desc limit $7`,
    values: [
      viewer.id,
      'publicId' in which ? which.publicId : null,
      'id' in which ? which.id : null,
      'session' in which ? which.session : null,
      page ? (which.after?.at ?? null) : null,
      page ? (which.after?.id ?? null) : null,
      page ? which.count : 1,
    ],
  })
  return found
}

const query = async <Row extends object>(client: PoolClient, text: string, ids: readonly number[]): Promise<Row[]> =>
  ids.length ? (await client.query<Row>(text, [ids])).rows : []

/** Circles as this viewer sees them, each with the session that runs or comes next, or the last. */
export async function circlesIn(
  client: PoolClient,
  config: Config,
  viewer: Viewer,
  which: Which,
): Promise<(VisibleCircle & { at: number })[]> {
  const found = await find(client, viewer, which)
  const ids = found.map((row) => row.id)
  const members = await query<rows.MemberRow>(
    client,
    `select ${rows.memberColumns} from circle_member m where m.circle_id = any($1) order by m.joined_at, m.invited_at, m.person_id`,
    ids,
  )
  const sessions = await query<rows.SessionRow & { begun: boolean }>(
    client,
    `select distinct on (s.circle_id) ${rows.sessionColumns}, bool_or(s.started_at is not null) over (partition by s.circle_id) as begun
      from circle_session s where s.circle_id = any($1) order by s.circle_id, s.id desc`,
    ids,
  )
  const seats = await seatsOf(
    client,
    sessions.map((row) => row.id),
  )
  return found.map(({ at, mine: _state, joinedAt: _joined, ...circle }) => {
    const all = members.filter((row) => row.circleId === circle.id)
    const mine = all.find((row) => row.personId === viewer.id)
    if (!mine) throw new Error('a circle was found without its viewer')
    const joined = mine.state === 'JOINED'
    const session = sessions.find((row) => row.circleId === circle.id)
    const hers = { ...circle, videoUrl: joined ? circle.videoUrl : null }
    return {
      ...hers,
      at,
      viewerId: viewer.id,
      mine,
      members: joined ? all.filter((row) => row.state === 'JOINED') : [],
      // who declined stays among the invited: nobody is told
      invited: joined ? all.filter((row) => row.state === 'INVITED' || row.state === 'DECLINED') : [],
      session: session && mayRead(session, mine) ? sessionFor(config, session, hers, all, mine, seats) : null,
      begun: session?.begun ?? false,
    } as VisibleCircle & { at: number } // the statements above selected it for this viewer
  })
}

export const seatsOf = (client: PoolClient, ids: readonly number[]) =>
  query<rows.SeatRow>(
    client,
    `select ${rows.seatColumns} from circle_seat k where k.session_id = any($1) order by k.came_at, k.person_id`,
    ids,
  )

/** What ended before somebody joined was said without them. */
const mayRead = (session: rows.SessionRow, mine: rows.MemberRow): boolean =>
  session.endedAt === null || (mine.joinedAt !== null && session.endedAt > mine.joinedAt)

const planOnly = {
  presenterId: null,
  facilitatorId: null,
  timekeeperId: null,
  previousPresenterId: null,
  questionType: null,
  topicIds: [],
  presented: [],
}

/** A session as a member of its circle sees it. */
export function sessionFor(
  config: Config,
  session: rows.SessionRow,
  circle: rows.CircleRow,
  all: readonly rows.MemberRow[],
  mine: rows.MemberRow,
  seats: readonly rows.SeatRow[],
): VisibleSession {
  const joined = mine.state === 'JOINED'
  const memberIds = joined ? all.filter((row) => row.state === 'JOINED').map((row) => row.personId) : []
  return {
    ...session,
    ...(joined ? {} : planOnly),
    viewerId: mine.personId,
    circle,
    memberIds,
    joined,
    agreed: joined && mine.agreedAt !== null,
    seats: joined ? seats.filter((row) => row.sessionId === session.id) : [],
    rules: methodBy(config, session.method),
  } as VisibleSession // only rows that were selected for this viewer come here
}

type Looker = { database: Database; config: Config }

/** One circle that the viewer may see, or null. */
export const visibleCircle = (house: Looker, viewer: Viewer, which: Which): Promise<VisibleCircle | null> =>
  reading(house.database, viewer, async (client) => {
    const [circle] = await circlesIn(client, house.config, viewer, which)
    if (circle?.session) await prime(client, circle.session)
    return circle ?? null
  })

/** A page of the viewer's circles, what comes next first. */
export const visibleCircles = (
  house: Looker,
  viewer: Viewer,
  after: { at: number; id: number } | null,
  count: number,
) => reading(house.database, viewer, (client) => circlesIn(client, house.config, viewer, { after, count }))

/** Sessions of a circle that ended while the viewer was in it, newest first. */
export async function pastSessions(
  house: Looker,
  viewer: Viewer,
  circle: VisibleCircle,
  after: number | null,
  count: number,
): Promise<VisibleSession[]> {
  if (circle.mine.state !== 'JOINED') return []
  return reading(house.database, viewer, async (client) => {
    const { rows: found } = await client.query<rows.SessionRow>(
      `select ${rows.sessionColumns} from circle_session s where s.circle_id = $1 and s.state = 'ENDED' and s.ended_at > $2 and s.audience_id = any(kring_reach())
        and ($3::bigint is null or s.id < $3) order by s.id desc limit $4`,
      [circle.id, circle.mine.joinedAt, after, count],
    )
    const seats = await seatsOf(
      client,
      found.map((row) => row.id),
    )
    return found.map((row) => sessionFor(house.config, row, circle, circle.members, circle.mine, seats))
  })
}

/**
 * What was said in a session: what the viewer may read, how many others wrote something still hidden, what the rules ask, and
 * the viewer's own notes and summary by output.
 */
export type Texts = { visible: VisibleContribution[]; hidden: number; said: Said[]; notes: Map<string, string> }

const known = new WeakMap<VisibleSession, Promise<Texts>>()
/** Reads what was said in the transaction that found the session: whoever asks for one room asks for what is in it. */
export async function prime(client: PoolClient, session: VisibleSession): Promise<void> {
  if (session.joined && session.state !== 'PLANNED') known.set(session, Promise.resolve(await textsIn(client, session)))
}

/** Read once for each session that was selected. */
export function textsOf(house: Looker, viewer: Viewer, session: VisibleSession): Promise<Texts> {
  const found = known.get(session) ?? reading(house.database, viewer, (client) => textsIn(client, session))
  known.set(session, found)
  return found
}

async function textsIn(client: PoolClient, session: VisibleSession): Promise<Texts> {
  if (!session.joined) return { visible: [], hidden: 0, said: [], notes: new Map() }
  const { rows: all } = await client.query<rows.ContributionRow>({
    name: 'room_texts',
    text: `select ${rows.contributionColumns} from contribution b where b.session_id = $1 order by b.id`,
    values: [session.id],
  })
  const { rows: notes } = await client.query<{ output: string; body: string }>({
    name: 'room_notes',
    text: 'select output, body from circle_note where session_id = $1 and person_id = $2',
    values: [session.id, session.viewerId],
  })
  const others = all.filter((row) => isHidden(row, session) && row.authorId !== session.viewerId)
  return {
    visible: all
      .filter((row) => row.kind !== 'PASS' && !others.includes(row))
      .map((row) => shown(row, session, session.viewerId)),
    hidden: new Set(others.filter((row) => row.kind !== 'PASS').map((row) => row.authorId)).size,
    said: all.filter((row) => row.step === session.step).map(rows.saidOf),
    notes: new Map(notes.map(({ output, body }) => [output, body])),
  }
}

const shown = (
  row: rows.ContributionRow,
  session: Pick<rows.SessionRow, 'state' | 'step'>,
  viewerId: number,
): VisibleContribution =>
  ({
    ...row,
    viewerId,
    hidden: isHidden(row, session),
    running: session.state !== 'ENDED' && row.step === session.step,
  }) as VisibleContribution // hidden rows of others were left out before

/** What the viewer just wrote themselves. */
export const ownWritten = (row: rows.ContributionRow, session: Pick<rows.SessionRow, 'state' | 'step'>) =>
  shown(row, session, row.authorId)

/** What a search under the viewer's own walls found in a session that ended. */
export const foundIn = (row: rows.ContributionRow, viewerId: number) =>
  shown(row, { state: 'ENDED', step: 0 }, viewerId)

/** A contribution with its author and where its session stands, as one message needs it for all who hear it. */
export type Heard = {
  row: rows.ContributionRow
  session: Pick<rows.SessionRow, 'state' | 'step'>
  author?: PersonDetails | null
}

/** Reads a contribution once for those members of its audience who listen; who they are is asked in the same moment. */
export const heardBy = (house: Looker, audienceId: number, publicId: string): Promise<Heard | null> =>
  readingFor(house.database, audienceId, async (client) => {
    const { rows: one } = await client.query<rows.ContributionRow & { state: rows.SessionRow['state']; now: number }>({
      name: 'room_heard',
      text: `select ${rows.contributionColumns}, s.state, s.step as now from contribution b join circle_session s on s.id = b.session_id where b.public_id = $1`,
      values: [publicId],
    })
    if (!one[0]) return null
    const { state, now, ...row } = one[0]
    return { row, session: { state, step: now } }
  })

/** What one of them sees of it: of what is hidden, nothing. */
export function shownTo(viewer: Viewer, { row, session, author }: Heard): VisibleContribution | null {
  if (isHidden(row, session) && row.authorId !== viewer.id) return null
  return { ...shown(row, session, viewer.id), author }
}
