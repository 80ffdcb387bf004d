import type { Locale } from '@kring/contract/limits'
import type { MyselfFragment, Theme } from '@kring/contract/generated/operations'
import { KeepChoice, Me, SignIn, SignOut, SignOutEverywhere } from '@kring/contract/generated/operations'
import { createSignal } from 'solid-js'
import { asRefusal, onSignedOut, type Refusal, run } from './graphql.ts'
import { kept } from './kept.ts'
import { hangUp, onEnded } from './live.ts'
import { theme, wear } from './theme.ts'
import { locale, speak } from './words.ts'

export type Myself = MyselfFragment

/** `undefined` while nobody knows, `null` for a stranger. */
const [me, setMe] = createSignal<Myself | null>()
const [meRefusal, setMeRefusal] = createSignal<Refusal>()
export { me, meRefusal }

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

async function enter(person: Myself): Promise<void> {
  if (person.theme && person.theme !== theme()) wear(person.theme)
  if (person.locale) await speak(person.locale)
  setMe(person)
}

export async function findMe(): Promise<void> {
  setMeRefusal(undefined)
  try {
    const { me: person } = await run(Me, {})
    if (person) await enter(person)
    else setMe(null)
  } catch (fault) {
    setMeRefusal(asRefusal(fault))
  }
}

export async function signIn(email: string, password: string): Promise<void> {
  await run(SignIn, { email, password })
  // language and colours are told only to oneself, and only now is it known who that is
  await findMe()
  const refusal = meRefusal()
  if (refusal) throw refusal
}

function gone(): void {
  if (!me()) return
  hangUp()
  setMe(null)
  for (const deed of leave) deed()
}
onSignedOut(gone)
onEnded(gone)

/** Signs out. Drafts are this person's and this device's: on leaving they go too. */
export async function signOut(everywhere: boolean): Promise<void> {
  const person = me()
  if (everywhere) await run(SignOutEverywhere, {})
  else await run(SignOut, {})
  gone()
  // last: a form that leaves the screen writes down what was in it
  if (person) kept.dropAll(`kring.draft.${person.id}.`)
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
