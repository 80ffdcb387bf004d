import type { Viewer } from './context.ts'
import { forbidden } from './errors.ts'

/** What a token of an integration may be allowed to do. */
export type Scope = 'READ' | 'WRITE'
export const allScopes: readonly Scope[] = ['READ', 'WRITE']

/**
 * What only a person can do who signed in: whoever has a token must not be able to make itself at home in the account.
 * A test holds this list against the schema.
 */
export const onlyInPerson: ReadonlySet<string> = new Set([
  'Mutation.signIn',
  'Mutation.signOut',
  'Mutation.signOutEverywhere',
  'Mutation.signOutDevice',
  'Mutation.changePassword',
  'Mutation.signInWithPasskey',
  'Mutation.startPasskey',
  'Mutation.addPasskey',
  'Mutation.renamePasskey',
  'Mutation.removePasskey',
  'Mutation.startCodeApp',
  'Mutation.confirmCodeApp',
  'Mutation.stopCodeApp',
  'Mutation.renewRecoveryCodes',
  'Query.session',
  'Query.security',
  'Mutation.addToken',
  'Mutation.revokeToken',
  'Query.tokens',
  'Query.archive',
  'Query.roster',
  'Mutation.askPasskey',
  'Mutation.endPerson',
  'Mutation.forgotPassword',
  'Mutation.givePersonRole',
  'Mutation.importPeople',
  'Mutation.invitePerson',
  'Mutation.invitePersonAgain',
  'Mutation.movePerson',
  'Mutation.openLink',
  'Mutation.reopenPerson',
  'Mutation.setPassword',
  'Mutation.askArchive',
  'Mutation.leave',
])

/** Whether this viewer may write: people always, programs with that right. */
export const mayWrite = (viewer: Pick<Viewer, 'scopes'>) => viewer.scopes?.includes('WRITE') ?? true

/** Why a token may not ask for these fields of Query, Mutation or Subscription, or null. */
export function scopeFault(scopes: readonly Scope[] | undefined, fields: Iterable<string>): string | null {
  if (!scopes) return null
  for (const field of fields) {
    if (onlyInPerson.has(field)) return 'not_with_token'
    if (!scopes.includes(field.startsWith('Mutation.') ? 'WRITE' : 'READ')) return 'not_in_scope'
  }
  return null
}

/** Throws FORBIDDEN for a program: this is for people who signed in themselves. */
export function inPerson(viewer: Viewer): Viewer {
  if (viewer.scopes) throw forbidden('not_with_token')
  return viewer
}
