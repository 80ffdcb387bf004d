import type { IResolvers } from 'mercurius'
import type { Context } from './platform/context.ts'
import { notFound } from './platform/errors.ts'

/** All that a partner of the heat shield may ask of the API: who they are, what was handed to them, their own account. */
export const openToShield: ReadonlySet<string> = new Set([
  'Query.me',
  'Query.handedToMe',
  'Query.demoAccounts',
  'Query.waysIn',
  'Query.session',
  'Query.security',
  'Mutation.answerHandover',
  'Mutation.editProfile',
  'Mutation.signIn',
  'Mutation.signOut',
  'Mutation.signOutEverywhere',
  'Mutation.signOutDevice',
  'Mutation.changePassword',
  'Mutation.forgotPassword',
  'Mutation.openLink',
  'Mutation.setPassword',
  'Mutation.askPasskey',
  'Mutation.signInWithPasskey',
  'Mutation.startPasskey',
  'Mutation.addPasskey',
  'Mutation.renamePasskey',
  'Mutation.removePasskey',
  'Mutation.startCodeApp',
  'Mutation.confirmCodeApp',
  'Mutation.stopCodeApp',
  'Mutation.renewRecoveryCodes',
])

export const isShield = (viewer: Context['viewer']) => viewer?.roles.includes('SHIELD') ?? false

/** Files are the network's: to a partner they are closed as to a stranger. */
export const withoutShield = (viewer: Context['viewer']) => (isShield(viewer) ? null : viewer)

type Resolve = (parent: unknown, args: unknown, ctx: Context, info: unknown) => unknown
const closed =
  (resolve: Resolve): Resolve =>
  (parent, args, ctx, info) => {
    if (isShield(ctx.viewer)) throw notFound()
    return resolve(parent, args, ctx, info)
  }

/**
 * Shuts every other way in for partners of the heat shield, whatever it is: for them it is as if it never was. A new field
 * is shut until it is named above.
 */
export function closeToShield(resolvers: IResolvers): IResolvers {
  const all = resolvers as Record<string, Record<string, unknown>>
  for (const root of ['Query', 'Mutation', 'Subscription'])
    for (const [name, field] of Object.entries(all[root] ?? {})) {
      if (openToShield.has(`${root}.${name}`)) continue
      if (typeof field === 'function') Object.assign(all[root] ?? {}, { [name]: closed(field as Resolve) })
      else if (typeof field === 'object' && field && 'subscribe' in field && typeof field.subscribe === 'function')
        Object.assign(field, { subscribe: closed(field.subscribe as Resolve) })
    }
  return resolvers
}
