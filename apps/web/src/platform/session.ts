import type { Locale } from '@kring/contract/limits'
import type { MeQuery, MyselfFragment, Theme } from '@kring/contract/generated/operations'
import { KeepChoice, Me, SignIn, SignOut, SignOutEverywhere } from '@kring/contract/generated/operations'
import { createSignal } from 'solid-js'
import { asRefusal, onSignedOut, type Refusal, run } from './graphql.ts'
import { keepNothing, kept } from './kept.ts'
import { hangUp, onEnded } from './live.ts'
import { theme, wear } from './theme.ts'
import { locale, speak } from './words.ts'

export type Myself = MyselfFragment
type OwnSession = NonNullable<MeQuery['session']>

/** `undefined` while nobody knows, `null` for a stranger. */
const [me, setMe] = createSignal<Myself | null>()
const [meRefusal, setMeRefusal] = createSignal<Refusal>()
export { me, meRefusal }

let session: OwnSession | null = null
let restless: (() => void) | undefined

/** The person of a page that only signed-in people see. */
export function myself(): Myself {
  const person = me()
  if (!person) throw new Error('nobody is signed in')
  return person
}

const leave: (() => void)[] = []
/** Says what must be forgotten when a person leaves: nothing of theirs may meet the next. */
export function onLeave(deed: () => void): void {
  leave.push(deed)
}

async function enter(person: Myself, how: OwnSession | null): Promise<void> {
  session = how
  keepNothing(how?.shared ?? false)
  restless?.()
  restless = undefined
  if (how?.idleSeconds) {
    const { watchIdle } = await import('./idle.ts')
    const beat = () => run(Me, {}).catch(() => {})
    restless = watchIdle(how.idleSeconds, beat, () => leaveShared('/sign-in?idle=1'))
  }
  if (person.theme && person.theme !== theme()) wear(person.theme)
  if (person.locale) await speak(person.locale)
  setMe(person)
}

export async function findMe(): Promise<void> {
  setMeRefusal(undefined)
  try {
    const { me: person, session: how } = await run(Me, {})
    if (person) await enter(person, how)
    else setMe(null)
  } catch (fault) {
    setMeRefusal(asRefusal(fault))
  }
}

let entering: Promise<unknown> = Promise.resolve()

/** Comes in by whatever way: language and colours are told only to oneself, and only then is it known who that is. */
export async function comeIn(way: () => Promise<unknown>): Promise<void> {
  const done = way()
  entering = done.catch(() => {})
  await done
  await findMe()
  const refusal = meRefusal()
  if (refusal) throw refusal
}

export type Entering = { email: string; password: string; code?: string; shared?: boolean }
export const signIn = ({ email, password, code, shared }: Entering): Promise<void> =>
  comeIn(() => run(SignIn, { email, password, code: code || null, shared: shared ?? false }))

/** Whether this device is shared with others, and how one came in. */
export const ownSession = (): OwnSession | null => session

function gone(): void {
  if (!me()) return
  hangUp()
  // a page that is loaded anew has nothing left of the last one, also not for who goes back
  if (session?.shared) {
    leaveShared('/sign-in')
    return
  }
  setMe(null)
  session = null
  for (const deed of leave) deed()
}
onSignedOut(gone)
/** A socket also ends when this browser has just begun a newer session: then it connects again by itself. */
onEnded(async () => {
  await entering
  const still = await run(Me, {}).catch(() => null)
  if (!still?.me) gone()
})

let leaving = false
/** Leaves a shared device: ends the session, and the page with all that it held. */
function leaveShared(to: string): void {
  if (leaving) return
  leaving = true
  restless?.()
  document.body.replaceChildren()
  run(SignOut, { shared: true })
    .catch(() => {})
    .finally(() => location.replace(to))
}
// a page that the browser put aside must not come back with what it held
addEventListener('pagehide', () => void (session?.shared && document.body.replaceChildren()))
addEventListener('pageshow', (event) => {
  if (event.persisted) session?.shared ? location.reload() : findMe()
})

/** Signs out. Drafts are this person's and this device's: on leaving they go too. */
export async function signOut(everywhere: boolean): Promise<void> {
  const person = me()
  const how = session
  if (everywhere) await run(SignOutEverywhere, {})
  else if (how?.shared) return leaveShared(how.way === 'OIDC' ? '/entry/oidc/out' : '/sign-in')
  else await run(SignOut, { shared: false })
  gone()
  // last: a form that leaves the screen writes down what was in it
  if (person) kept.dropAll(`kring.draft.${person.id}.`)
  if (how?.way === 'OIDC') location.assign('/entry/oidc/out')
}

/** Choices of the device become choices of the person; a failure is no reason to undo what is on the screen. */
export function chooseTheme(choice: Theme): void {
  wear(choice)
  if (me()) run(KeepChoice, { input: { theme: choice } }).catch(() => {})
}

export async function chooseLocale(choice: Locale): Promise<void> {
  if (choice === locale()) return
  await speak(choice)
  if (me()) run(KeepChoice, { input: { locale: choice } }).catch(() => {})
}
