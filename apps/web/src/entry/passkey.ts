import { AddPasskey, AskPasskey, SignInWithPasskey, StartPasskey } from '@kring/contract/generated/operations'
import { Refusal, run } from '../platform/graphql.ts'
import { comeIn } from '../platform/session.ts'

/** Whether this browser knows passkeys at all. */
export const knowsPasskeys = (): boolean => 'PublicKeyCredential' in window

/** What a browser says no with, as a refusal with a sentence. */
function refusalOf(fault: unknown): unknown {
  if (!(fault instanceof Error) || fault instanceof Refusal) return fault
  return new Refusal('FORBIDDEN', { reason: fault.name === 'InvalidStateError' ? 'passkey_there' : 'passkey_refused' })
}

/** Signs in with a passkey that the person chooses from those on this device. */
export async function enterWithPasskey(shared: boolean): Promise<void> {
  const { startAuthentication } = await import('@simplewebauthn/browser')
  const { askPasskey } = await run(AskPasskey, {})
  const answer = await startAuthentication({ optionsJSON: JSON.parse(askPasskey) }).catch((fault: unknown) => {
    throw refusalOf(fault)
  })
  await comeIn(() => run(SignInWithPasskey, { response: JSON.stringify(answer), shared }))
}

/** Makes a passkey on this device. */
export async function makePasskey(name: string): Promise<void> {
  const { startRegistration } = await import('@simplewebauthn/browser')
  const { startPasskey } = await run(StartPasskey, {})
  const answer = await startRegistration({ optionsJSON: JSON.parse(startPasskey) }).catch((fault: unknown) => {
    throw refusalOf(fault)
  })
  await run(AddPasskey, { response: JSON.stringify(answer), name })
}
