import type { IntervisionEvent } from '../generated/resolvers.ts'
import { batch } from '../platform/batch.ts'
import { type Context, type House, signedIn, type Viewer } from '../platform/context.ts'
import { listen } from '../platform/live-iterator.ts'
import { type Heard, heardBy, shownTo, type VisibleContribution } from './gate.ts'

/** What happened in a circle: ids alone. */
type Happening = {
  kind: Exclude<IntervisionEvent['kind'], 'GONE'>
  contribution?: string
  withdrawn?: string
  /** Row id of somebody who left: their own devices hear of it once more. */
  left?: number
}
type Payload = Happening & { audience: number }

/** An event for one viewer; the circle itself is selected when it is asked for. */
export type RoomEvent = {
  kind: IntervisionEvent['kind']
  circle: string
  contribution: VisibleContribution | null
  withdrawn: string | null
}

/** What was just written in this process need not be read again for those who hear of it here; the message itself has ids alone. */
const justWritten = new WeakMap<object, Heard>()

/** Tells who has a circle open that something happened in it. After the commit. */
export function tell(
  house: Pick<House, 'live'>,
  circle: { publicId: string; audienceId: number },
  happening: Happening,
  written?: Heard,
): void {
  const payload: Payload = { ...happening, audience: circle.audienceId }
  if (written) justWritten.set(payload, written)
  house.live.publish(`intervision/${circle.publicId}`, payload)
}

type Shared = {
  isIn: (person: number) => Promise<{ id: number } | null>
  contribution: (viewer: Viewer) => Promise<VisibleContribution | null>
}
/** All who hear one message in this process ask together: who is still in, and what was said. */
const shared = new WeakMap<object, Shared>()

function share(house: House, payload: Payload): Shared {
  const found = shared.get(payload)
  if (found) return found
  const text = 'select person_id as id from audience_member where audience_id = $1 and person_id = any($2::int[])'
  const isIn = batch(
    async (people: number[]) =>
      (await house.database.pages.query<{ id: number }>({ name: 'reach', text, values: [payload.audience, people] }))
        .rows,
    (row) => row.id,
  )
  let asked: Promise<Heard | null> | null = null
  const read = async (): Promise<Heard | null> =>
    justWritten.get(payload) ?? (payload.contribution ? heardBy(house, payload.audience, payload.contribution) : null)
  const made: Shared = {
    isIn,
    contribution: async (viewer) => {
      asked ??= read()
      const heard = await asked
      return heard && shownTo(viewer, heard)
    },
  }
  shared.set(payload, made)
  return made
}

/** What changes in one circle. Whether it exists for this viewer is answered by silence; membership is asked anew for each event. */
export function intervisionChanged(ctx: Context, id: string) {
  const viewer = signedIn(ctx)
  return listen<{ intervisionChanged: RoomEvent }>(
    ctx.live,
    `intervision/${id.replace(/[^\w-]/g, '')}`,
    async (heard) => {
      const payload = heard as Payload
      const { isIn, contribution } = share(ctx, payload)
      const event = { circle: id, contribution: null, withdrawn: payload.withdrawn ?? null }
      if (!(await isIn(viewer.id)))
        return payload.left === viewer.id ? { intervisionChanged: { ...event, kind: 'GONE', withdrawn: null } } : null
      return {
        intervisionChanged: {
          ...event,
          kind: payload.kind,
          contribution: await contribution(viewer),
        },
      }
    },
  )
}
