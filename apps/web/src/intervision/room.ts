import type { ContributionShownFragment } from '@kring/contract/generated/operations'
import { CircleChanged, EnterSession } from '@kring/contract/generated/operations'
import { type Accessor, createEffect, createMemo, createSignal, on, onCleanup } from 'solid-js'
import { unwrap } from 'solid-js/store'
import { why } from '../platform/common.ts'
import { asRefusal, run } from '../platform/graphql.ts'
import { follow, returns } from '../platform/live.ts'
import { type Loaded, load } from '../platform/load.ts'
import { tell } from '../ui/voice.ts'
import { type Room, readRoom, type Session } from './read.ts'
import { sharedClock, type SharedClock } from './shared-clock.ts'

const beat = 20_000

/** A room as one person sees it: the server's state, kept current, and the server's clock. Nothing of it is kept on the device. */
export type LiveRoom = {
  loaded: Loaded<Room | null>
  clock: SharedClock
  session: Accessor<Session | undefined>
  /** Whether something is on its way, so that one press is one deed. */
  busy: Accessor<boolean>
  /** Does something and shows how the room stands then; says why when it was refused. */
  act: (deed: () => Promise<unknown>, done?: string) => Promise<boolean>
  /** The same, for what answers with the session. */
  move: (deed: () => Promise<Session>, done?: string) => Promise<boolean>
}

export function liveRoom(id: string): LiveRoom {
  const clock = sharedClock()
  const [busy, setBusy] = createSignal(false)
  let newest = { said: 0, askedAt: 0 }

  /**
   * Answers overtake one another; what the server said earlier does not undo what it said later. Without a clock that
   * runs, what was asked later counts.
   */
  const isNew = (session: Session | null, askedAt: number): boolean => {
    const said = session?.clock ? Date.parse(session.clock.serverNow) : 0
    const late = said && newest.said ? said < newest.said : askedAt < newest.askedAt
    if (late) return false
    newest = { said: said || newest.said, askedAt: Math.max(askedAt, newest.askedAt) }
    return true
  }
  const hear = (session: Session | null, askedAt: number) => {
    if (session?.clock) clock.heard(session.clock.serverNow, askedAt)
  }
  const loaded: Loaded<Room | null> = load(
    () => id,
    async (wanted, signal) => {
      const askedAt = Date.now()
      const room = await readRoom(wanted, signal)
      const session = room?.circle.session ?? null
      hear(session, askedAt)
      const shown = loaded.value()
      return room && shown && !isNew(session, askedAt) ? (unwrap(shown) as Room) : room
    },
  )
  const session = () => loaded.value()?.circle.session ?? undefined
  const take = (next: Session, askedAt: number) => {
    const room = loaded.value()
    hear(next, askedAt)
    if (!room || !isNew(next, askedAt)) return
    const plain = unwrap(room)
    loaded.set({ ...plain, circle: { ...plain.circle, session: next } })
  }

  watch(id, loaded, take)

  const act = async (deed: () => Promise<unknown>, done?: string) => {
    if (busy()) return false
    setBusy(true)
    try {
      await deed()
      await loaded.again()
      if (done) tell(done)
      return true
    } catch (fault) {
      tell(why(fault))
      // somebody else was first, or the phase went on: what is shown must be how it stands
      if (asRefusal(fault).code !== 'NETWORK') loaded.again()
      return false
    } finally {
      setBusy(false)
    }
  }
  const move = async (deed: () => Promise<Session>, done?: string) => {
    const askedAt = Date.now()
    if (busy()) return false
    setBusy(true)
    try {
      take(await deed(), askedAt)
      if (done) tell(done)
      return true
    } catch (fault) {
      tell(why(fault))
      if (asRefusal(fault).code !== 'NETWORK') loaded.again()
      return false
    } finally {
      setBusy(false)
    }
  }
  return { loaded, clock, session, busy, act, move }
}

/** Follows what changes, says again and again that this person is still there, and asks for all of it after a gap. */
function watch(id: string, loaded: Loaded<Room | null>, take: (session: Session, askedAt: number) => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const soon = (wait: number) => {
    clearTimeout(timer)
    timer = setTimeout(() => loaded.again(), wait)
  }
  const show = (said: ContributionShownFragment) =>
    loaded.change((room) => {
      const list = room?.circle.session?.contributions
      if (list && !list.some((one) => one.id === said.id)) list.push(said)
    })
  follow(CircleChanged, { id }, ({ intervisionChanged: event }) => {
    if (event.kind === 'GONE') return soon(0)
    if (event.contribution) show(event.contribution)
    if (event.withdrawn)
      loaded.change((room) => {
        const now = room?.circle.session
        if (now) now.contributions = now.contributions.filter((one) => one.id !== event.withdrawn)
      })
    // what somebody else said is shown by now; only where people speak in turn does it change more
    const told = event.contribution && !event.contribution.mine && !loaded.value()?.circle.session?.phase?.inTurn
    if (!told) soon(event.kind === 'SESSION' ? 0 : 250)
  })
  createEffect(on(returns, (count) => count > 0 && soon(0)))

  const mayEnter = createMemo(() => {
    const circle = loaded.value()?.circle
    const now = circle?.session
    return circle?.viewer.agreedAt && now && now.state !== 'ENDED' ? now.id : undefined
  })
  const enter = async (session: string) => {
    const askedAt = Date.now()
    try {
      const { enterSession } = await run(EnterSession, { session })
      if (mayEnter() === session) take(enterSession, askedAt)
    } catch {
      // the connection is away, or the talk just ended: the next reading shows it
    }
  }
  createEffect(
    on(mayEnter, (session) => {
      if (!session) return
      enter(session)
      // once more when the subscription surely stands: nothing falls between the first reading and it
      const settle = setTimeout(() => enter(session), 3000)
      const again = setInterval(() => enter(session), beat)
      onCleanup(() => {
        clearTimeout(settle)
        clearInterval(again)
      })
    }),
  )
  onCleanup(() => clearTimeout(timer))
}
